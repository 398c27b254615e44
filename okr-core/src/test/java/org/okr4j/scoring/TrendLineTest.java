package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.day;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.okr4j.value.Ratio;

class TrendLineTest {

    @Test
    void runsThroughPointsThatLieOnALine() {
        TrendLine line = TrendLine.through(ImmutableSortedMap.of(
                        day("2026-07-02"), Ratio.of(3, 1),
                        day("2026-07-04"), Ratio.of(4, 1),
                        day("2026-07-08"), Ratio.of(6, 1)))
                .orElseThrow();

        assertThat(line.perDay()).isEqualTo(Ratio.of(1, 2));
        assertThat(line.perWeek()).isEqualTo(Ratio.of(7, 2));
        assertThat(line.at(day("2026-07-04"))).isEqualTo(Ratio.of(4, 1));
        assertThat(line.at(day("2026-07-01"))).isEqualTo(Ratio.of(5, 2));
        assertThat(line.at(day("2026-07-10"))).isEqualTo(Ratio.of(7, 1));
    }

    /** Days 0, 1 and 3 with 1, 0 and 4: means 4/3 and 5/3, slope (16/3) ÷ (14/3) = 8/7, and so 1/7 on day 0. */
    @Test
    void runsBetweenPointsThatDoNot() {
        TrendLine line = TrendLine.through(ImmutableSortedMap.of(
                        day("2026-07-01"), Ratio.ONE,
                        day("2026-07-02"), Ratio.ZERO,
                        day("2026-07-04"), Ratio.of(4, 1)))
                .orElseThrow();

        assertThat(line).isEqualTo(new TrendLine(day("2026-07-01"), Ratio.of(1, 7), Ratio.of(8, 7)));
    }

    @Test
    void takesThreeDays() {
        ImmutableSortedMap<LocalDate, Ratio> two =
                ImmutableSortedMap.of(day("2026-07-01"), Ratio.ONE, day("2026-07-02"), Ratio.ZERO);

        assertThat(TrendLine.through(two)).isEmpty();
        assertThat(TrendLine.through(ImmutableSortedMap.of())).isEmpty();
    }

    @Test
    void countsWeeksInDays() {
        assertThat(TrendLine.weeks(day("2026-07-01"), day("2026-07-11"))).isEqualTo(Ratio.of(10, 7));
    }
}
