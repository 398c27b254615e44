package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Frequency;

class CadenceTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 5);

    @Test
    void isWeeklyWithThreeDaysOfGraceByDefault() {
        Cadence cadence = Cadence.builder().build();

        assertThat(cadence).isEqualTo(Cadences.WEEKLY);
        assertThat(cadence.checkIns()).isEqualTo(Frequency.WEEKLY);
        assertThat(cadence.graceDays()).isEmpty();
        assertThat(cadence.grace()).isEqualTo(3);
    }

    @Test
    void graceIsHalfThePeriodAndAtMostAWeek() {
        assertThat(Cadences.BIWEEKLY.grace()).isEqualTo(7);
        assertThat(Cadences.MONTHLY.grace()).isEqualTo(7);
        assertThat(Cadence.builder().checkIns(Frequency.ofDays(1)).build().grace())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, false",
        "2026-10-12, false", // due
        "2026-10-15, false", // last day of grace
        "2026-10-16, true"
    })
    void weeklyIsStaleAfterPeriodAndGrace(LocalDate asOf, boolean stale) {
        assertThat(Cadences.WEEKLY.isStale(LAST, asOf)).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12, false", "2026-11-13, true"}) // due on 5 November, 7 days of grace
    void monthlyIsStaleAfterPeriodAndGrace(LocalDate asOf, boolean stale) {
        assertThat(Cadences.MONTHLY.isStale(LAST, asOf)).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-10-12, false", "0, 2026-10-13, true", "10, 2026-10-22, false", "10, 2026-10-23, true"})
    void takesTheGraceThatWasDecided(int grace, LocalDate asOf, boolean stale) {
        Cadence cadence = Cadences.WEEKLY.withGraceDays(grace);

        assertThat(cadence.grace()).isEqualTo(grace);
        assertThat(cadence.isStale(LAST, asOf)).isEqualTo(stale);
    }

    @Test
    void isJudgedToTheEndOfTime() {
        Cadence patient = Cadences.WEEKLY.withGraceDays(Integer.MAX_VALUE);

        assertThat(Cadences.WEEKLY.isStale(LocalDate.MAX, LocalDate.MAX)).isFalse();
        assertThat(Cadences.WEEKLY.isStale(LocalDate.MAX.minusDays(10), LocalDate.MAX))
                .isFalse(); // 7 and 3 days
        assertThat(Cadences.WEEKLY.isStale(LocalDate.MAX.minusDays(11), LocalDate.MAX))
                .isTrue();
        assertThat(patient.isStale(LocalDate.MIN, LocalDate.MAX)).isTrue();
        assertThat(patient.isStale(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))
                .isFalse();
    }

    @Test
    void refusesNegativeGrace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cadences.WEEKLY.withGraceDays(-1))
                .withMessage("Cadence 'P1W': grace days must not be negative: -1");
    }
}
