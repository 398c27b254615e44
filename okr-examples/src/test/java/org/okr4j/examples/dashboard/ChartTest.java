package org.okr4j.examples.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.report.dashboard.TrendPoint;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;

class ChartTest {

    private static Chart chart(String... numbers) {
        return new Chart(IntStream.range(0, numbers.length)
                .mapToObj(week -> new TrendPoint(
                        LocalDate.of(2026, 1, 4).plusWeeks(week),
                        new Standing(
                                Optional.ofNullable(numbers[week]).map(Progress::parse),
                                Optional.of(Progress.parse("0.5")),
                                Optional.empty(),
                                false,
                                Message.of("-"))))
                .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void spreadsWeeksOverTheWidthAndProgressFromTheBottomUp() {
        Chart chart = chart("0", "0.25", "0.333333333", "1");

        assertThat(chart.progress()).containsExactly("0,100 100,75 200,66.7 300,0");
        assertThat(chart.expected()).containsExactly("0,50 100,50 200,50 300,50");
    }

    @Test
    void aWeekWithoutANumberIsAGap() {
        Chart chart = chart(null, "0.1", "0.2", null, "0.3", null);

        assertThat(chart.progress()).containsExactly("60,90 120,80", "240,70");
        assertThat(chart.last().map(TrendPoint::date)).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void oneWeekStandsAtTheEnd() {
        assertThat(chart("0.4").progress()).containsExactly("300,60");
    }

    @Test
    void noWeekIsNoLine() {
        assertThat(chart().progress()).isEmpty();
        assertThat(chart(new String[] {null}).last()).isEmpty();
        assertThat(Arrays.asList(chart(null, null).progress(), chart().expected()))
                .containsOnly(ImmutableList.of());
    }
}
