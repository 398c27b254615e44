package org.okr4j.report.summary;

import java.time.LocalDate;
import org.okr4j.text.Message;

/** Writes days in words. */
final class Days {

    private Days() {}

    static Message withYear(LocalDate date) {
        return Message.of("summary.day.year", date.getDayOfMonth(), date.getMonth(), String.valueOf(date.getYear()));
    }

    /** The day as it is written on another: without the year where both are of the same. */
    static Message near(LocalDate date, LocalDate asOf) {
        return date.getYear() == asOf.getYear()
                ? Message.of("summary.day", date.getDayOfMonth(), date.getMonth())
                : withYear(date);
    }
}
