package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.calendar.DateRange;

/** Short words for what the tests of this package say often. */
final class Given {

    static final DateRange QUARTER = DateRange.parse("2026-07-01..2026-09-30");

    private Given() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Reading reading(String date, Measurement measurement) {
        return new Reading(day(date), measurement);
    }

    static Reading reading(String date, String value) {
        return reading(date, Measurement.number(value));
    }

    /** Readings as {@code "2026-07-01=99 2026-07-08=98"}. */
    static List<Reading> readings(String text) {
        List<Reading> readings = new ArrayList<>();
        for (String each : text.isBlank() ? new String[0] : text.strip().split("\\s+", -1)) {
            int sign = each.indexOf('=');
            readings.add(reading(each.substring(0, sign), each.substring(sign + 1)));
        }
        return readings;
    }

    /** What the whole quarter gives once it is over. */
    static Attainment attain(Measure measure, List<Reading> history) {
        return measure.attain(history, QUARTER, QUARTER.last(), false);
    }

    static Attainment attain(Measure measure, Measurement latest) {
        return attain(measure, List.of(new Reading(QUARTER.first(), latest)));
    }

    static Attainment.Scored scored(Measure measure, String latest) {
        return scored(attain(measure, Measurement.number(latest)));
    }

    static Attainment.Scored scored(Attainment attainment) {
        assertThat(attainment).isInstanceOf(Attainment.Scored.class);
        return (Attainment.Scored) attainment;
    }

    static void assertSilent(Attainment attainment) {
        Attainment.Scored scored = scored(attainment);
        assertThat(scored.flags()).containsExactly(Flag.NO_DATA);
        assertThat(scored.raw()).isEqualByComparingTo("0");
        assertThat(scored.progress()).hasToString("0");
        assertThat(scored.score()).hasToString("0");
        assertThat(scored.zone()).isEmpty();
        assertThat(scored.isCapped()).isFalse();
    }

    static void assertWrong(Attainment attainment) {
        assertThat(attainment).isEqualTo(new Attainment.NotScorable(UnscorableReason.WRONG_MEASUREMENT));
    }
}
