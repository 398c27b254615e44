package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.metric.Given.QUARTER;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.day;
import static org.okr4j.metric.Given.reading;
import static org.okr4j.metric.Given.scored;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindBaselineTest {

    private static final List<Reading> FOUND = List.of(reading("2026-08-01", Measurement.found("17.5")));
    private static final Attainment NOTHING_YET = new Attainment.NotScorable(UnscorableReason.NOTHING_COUNTS_YET);

    @Test
    void countsForNothingWhileOpen() {
        assertThat(Measure.findBaseline().attain(FOUND, QUARTER, QUARTER.last(), false))
                .isEqualTo(NOTHING_YET);
        assertThat(Measure.findBaseline().attain(List.of(), QUARTER, QUARTER.last(), false))
                .isEqualTo(NOTHING_YET);
    }

    @Test
    void isOneOnceClosedWithAFigure() {
        Attainment.Scored scored = scored(Measure.findBaseline().attain(FOUND, QUARTER, QUARTER.last(), true));

        assertThat(scored.raw()).isEqualByComparingTo("1");
        assertThat(scored.score()).hasToString("1");
        assertThat(scored.flags()).isEmpty();
    }

    @Test
    void isZeroOnceClosedWithoutAFigureAndThatCounts() {
        Attainment.Scored scored = scored(Measure.findBaseline().attain(FOUND, QUARTER, day("2026-07-31"), true));

        assertThat(scored.raw()).isEqualByComparingTo("0");
        assertThat(scored.flags()).isEmpty();
    }

    @Test
    void doesNotUnderstandNumbers() {
        List<Reading> history = List.of(reading("2026-08-01", "17.5"));

        assertWrong(Measure.findBaseline().attain(history, QUARTER, QUARTER.last(), true));
        assertThat(Measure.findBaseline().direction()).isEqualTo(Direction.NONE);
        assertThat(Measure.findBaseline()).hasToString("find-baseline{}");
    }
}
