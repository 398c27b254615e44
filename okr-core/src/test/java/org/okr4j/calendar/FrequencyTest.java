package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "P1W, 2026-07-01..2026-07-21, 2026-07-01..2026-07-07 2026-07-08..2026-07-14 2026-07-15..2026-07-21",
        "P1W, 2026-07-01..2026-07-15, 2026-07-01..2026-07-07 2026-07-08..2026-07-14 2026-07-15..2026-07-15",
        "P1W, 2026-07-01..2026-07-03, 2026-07-01..2026-07-03",
        "P3D, 2026-07-01..2026-07-04, 2026-07-01..2026-07-03 2026-07-04..2026-07-04",
        "P1D, 2026-07-01..2026-07-01, 2026-07-01..2026-07-01",
        "P1M, 2026-07-01..2026-09-30, 2026-07-01..2026-07-31 2026-08-01..2026-08-31 2026-09-01..2026-09-30",
        "P1M, 2026-07-15..2026-09-30, 2026-07-15..2026-08-14 2026-08-15..2026-09-14 2026-09-15..2026-09-30",
        // Anchored on the 31st: February ends on its 28th, March is on the 31st again.
        "P1M, 2027-01-31..2027-04-15, 2027-01-31..2027-02-27 2027-02-28..2027-03-30 2027-03-31..2027-04-15",
        "P3M, 2026-07-01..2027-06-30, 2026-07-01..2026-09-30 2026-10-01..2026-12-31 2027-01-01..2027-03-31 "
                + "2027-04-01..2027-06-30",
        "P2M, 2026-07-01..2026-08-31, 2026-07-01..2026-08-31"
    })
    void dividesARangeIntoPeriods(String frequency, String range, String periods) {
        assertThat(Frequency.parse(frequency).periods(DateRange.parse(range)))
                .containsExactlyElementsOf(
                        Arrays.stream(periods.split(" ")).map(DateRange::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "P1W, 2026-12-28, 2027-01-04",
        "P2W, 2026-07-01, 2026-07-15",
        "P1M, 2027-01-31, 2027-02-28",
        "P3M, 2026-11-30, 2027-02-28",
        "P10D, 2026-07-01, 2026-07-11",
        "P1W, +999999999-12-24, +999999999-12-31",
        "P1W, +999999999-12-25, +999999999-12-31", // there is no later day
        "P1M, +999999999-11-30, +999999999-12-30",
        "P1M, +999999999-12-01, +999999999-12-31"
    })
    void knowsTheNextDay(String frequency, LocalDate date, LocalDate next) {
        assertThat(Frequency.parse(frequency).next(date)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "P10D, 2026-07-11, 2026-07-01",
        "P2W, 2026-07-15, 2026-07-01",
        "P1M, 2026-03-31, 2026-02-28",
        "P3M, 2026-01-15, 2025-10-15",
        "P1W, -999999999-01-08, -999999999-01-01",
        "P1W, -999999999-01-07, -999999999-01-01", // there is no earlier day
        "P1M, -999999999-01-31, -999999999-01-01"
    })
    void knowsTheDayBefore(String frequency, LocalDate date, LocalDate previous) {
        assertThat(Frequency.parse(frequency).previous(date)).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource({
        "P1W, 2026-07-01..2026-09-30, 2026-07-07, 0",
        "P1W, 2026-07-01..2026-09-30, 2026-07-08, 1",
        "P1W, 2026-07-01..2026-09-30, 2026-09-30, 13", // 91 days after the first
        // Anchored on the 31st: February ends on its 28th, March is on the 31st again.
        "P1M, 2027-01-31..2027-04-15, 2027-02-27, 0",
        "P1M, 2027-01-31..2027-04-15, 2027-02-28, 1",
        "P1M, 2027-01-31..2027-04-15, 2027-03-30, 1",
        "P1M, 2027-01-31..2027-04-15, 2027-03-31, 2",
        "P1D, 0000-01-01..+10000-12-31, +10000-12-31, 3652790" // 25 times 146097 days, and the 366 of the year 10000
    })
    void findsThePeriodOfADay(String frequency, String range, LocalDate date, int index) {
        assertThat(Frequency.parse(frequency).periodIndex(DateRange.parse(range), date))
                .isEqualTo(index);
    }

    @Test
    void refusesADayOutsideTheRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.WEEKLY.periodIndex(
                        DateRange.parse("2026-07-01..2026-09-30"), LocalDate.of(2026, 10, 1)))
                .withMessage("Frequency 'P1W': date must be in the range 2026-07-01..2026-09-30: 2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({"P1D, 0", "P2D, 1", "P3D, 1", "P1W, 3", "P13D, 6", "P2W, 7", "P3W, 7", "P1M, 7", "P3M, 7"})
    void graceIsHalfAPeriodButAtMostAWeek(String frequency, int days) {
        assertThat(Frequency.parse(frequency).defaultGraceDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"P1W, P1W", "P7D, P1W", "P14D, P2W", "P8D, P8D", "P12M, P12M", "P1000D, P1000D", "P1000W, P1000W"})
    void hasOneText(String text, String canonical) {
        assertThat(Frequency.parse(text)).hasToString(canonical).isEqualTo(Frequency.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PW", "P1", "1W", "p1w", "P1w", "P1Y", "P1.5W", "P1W1D", "X1W", "weekly"})
    void refusesTextOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.parse(text))
                .withMessage("Frequency: text must be like P3D, P1W or P1M: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void refusesNumbersOutOfRange(int number) {
        String message = "Frequency: number must be from 1 to 1000: " + number;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.ofDays(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.ofWeeks(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.ofMonths(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.parse("P" + number + "W"))
                .withMessage(message);
    }

    @Test
    void equalsByUnitAndNumber() {
        new EqualsTester()
                .addEqualityGroup(Frequency.WEEKLY, Frequency.ofWeeks(1), Frequency.ofDays(7))
                .addEqualityGroup(Frequency.BIWEEKLY, Frequency.ofDays(14))
                .addEqualityGroup(Frequency.MONTHLY, Frequency.ofMonths(1))
                .addEqualityGroup(Frequency.QUARTERLY, Frequency.ofMonths(3))
                .addEqualityGroup(Frequency.ofDays(1))
                .testEquals();
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(int.class, 1)
                .setDefault(DateRange.class, DateRange.parse("2026-07-01..2026-09-30"))
                .setDefault(LocalDate.class, LocalDate.of(2026, 7, 1));
        tester.testAllPublicStaticMethods(Frequency.class);
        tester.testAllPublicInstanceMethods(Frequency.WEEKLY);
    }
}
