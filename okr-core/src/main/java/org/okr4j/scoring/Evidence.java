package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * What counts as known about a key result: all that is dated up to a day.
 *
 * @param keyResult the key result
 * @param period the days in which its target is to be reached
 * @param lastDay the day
 * @param wording what things are called
 */
record Evidence(KeyResult keyResult, DateRange period, LocalDate lastDay, Wording wording) {

    /** {@return the check-ins that have a value, by date} */
    ImmutableList<CheckIn> reports() {
        return keyResult.checkInsUpTo(lastDay).stream()
                .filter(checkIn -> checkIn.measurement().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the latest check-in that has a value} */
    Optional<CheckIn> latest() {
        return reports().reverse().stream().findFirst();
    }

    /** {@return the latest measurement, where there is one} */
    Measurement latestMeasurement() {
        return latest().flatMap(CheckIn::measurement).orElseThrow();
    }

    /** {@return the latest figure, where there is one} */
    BigDecimal latestFigure() {
        return ((Measurement.Number) latestMeasurement()).value();
    }

    /** {@return a line for the latest figure} */
    Explanation latestLine() {
        return Explanation.given(Ratio.of(latestFigure()), latestText());
    }

    /** {@return a line for the latest measurement, whatever its form; none where there is none} */
    ImmutableList<Explanation> latestNote() {
        return latest().isEmpty() ? ImmutableList.of() : ImmutableList.of(Explanation.note(latestText()));
    }

    private Message latestText() {
        return Message.of("explanation.latest", reading(latest().orElseThrow()));
    }

    Message reading(CheckIn checkIn) {
        return wording.reading(checkIn, checkIn.measurement().orElseThrow());
    }

    /** {@return a line for a figure that was agreed} */
    Explanation agreed(String key, BigDecimal figure) {
        return Explanation.given(Ratio.of(figure), Message.of(key, wording.figure(figure)));
    }
}
