package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;
import static org.okr4j.metric.Given.day;
import static org.okr4j.metric.Given.reading;
import static org.okr4j.metric.Given.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryTest {

    @Test
    void isOneOrZero() {
        assertThat(scored(attain(Measure.binary(), Measurement.answer(true))).raw())
                .isEqualByComparingTo("1");
        assertThat(scored(attain(Measure.binary(), Measurement.answer(false))).raw())
                .isEqualByComparingTo("0");
        assertThat(scored(attain(Measure.binary(), Measurement.answer(false))).flags())
                .isEmpty();
    }

    @Test
    void theLatestAnswerCounts() {
        List<Reading> history = List.of(
                reading("2026-08-01", Measurement.answer(false)), reading("2026-07-01", Measurement.answer(true)));

        assertThat(scored(attain(Measure.binary(), history)).raw()).isEqualByComparingTo("0");
        assertSilent(attain(Measure.binary(), List.of()));
        assertWrong(attain(Measure.binary(), Measurement.number("1")));
    }

    @Test
    void theDueDateDecidesNothingHere() {
        Binary due = Measure.binary(day("2026-07-01"));

        assertThat(due.due()).contains(day("2026-07-01"));
        assertThat(Measure.binary().due()).isEmpty();
        assertThat(attain(due, Measurement.answer(true))).isEqualTo(attain(Measure.binary(), Measurement.answer(true)));
        assertThat(due.direction()).isEqualTo(Direction.NONE);
        assertThat(due).hasToString("binary{due=2026-07-01}");
    }
}
