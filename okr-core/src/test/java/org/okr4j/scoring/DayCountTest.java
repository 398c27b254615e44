package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.day;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

class DayCountTest {

    private static final DateRange APRIL = DateRange.parse("2026-04-01..2026-04-30");

    @ParameterizedTest
    @CsvSource({
        "2025-04-15, 0, 0",
        "2026-03-31, 0, 0",
        "2026-04-01, 0, 1/30",
        "2026-04-02, 1/29, 1/15",
        "2026-04-15, 14/29, 1/2",
        "2026-04-29, 28/29, 29/30",
        "2026-04-30, 1, 1",
        "2026-05-01, 1, 1",
        "2027-04-15, 1, 1"
    })
    void countsDays(String day, String over, String begun) {
        assertThat(DayCount.DAYS_OVER.share(APRIL, day(day))).isEqualTo(Ratio.parse(over));
        assertThat(DayCount.DAYS_BEGUN.share(APRIL, day(day))).isEqualTo(Ratio.parse(begun));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 1, 0", "2026-04-01, 1, 1", "2026-04-02, 1, 1"})
    void countsAPeriodOfOneDay(String day, String over, String begun) {
        DateRange oneDay = DateRange.parse("2026-04-01..2026-04-01");

        assertThat(DayCount.DAYS_OVER.share(oneDay, day(day))).isEqualTo(Ratio.parse(over));
        assertThat(DayCount.DAYS_BEGUN.share(oneDay, day(day))).isEqualTo(Ratio.parse(begun));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, true, true", // 2 of 29 days over; 3 of 30 begun, just a tenth
        "2026-04-04, false, false"
    })
    void knowsTheFirstTenth(String day, boolean over, boolean begun) {
        assertThat(Elapsed.of(DayCount.DAYS_OVER, APRIL, day(day)).isInFirstTenth())
                .isEqualTo(over);
        assertThat(Elapsed.of(DayCount.DAYS_BEGUN, APRIL, day(day)).isInFirstTenth())
                .isEqualTo(begun);
    }
}
