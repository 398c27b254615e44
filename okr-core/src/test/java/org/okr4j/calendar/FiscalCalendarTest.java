package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);

    /** The quarter of 20 November 2026 in each of the twelve calendars. */
    @ParameterizedTest
    @CsvSource({
        "JANUARY,   2026 Q4,   2026-q4,   2026-10-01..2026-12-31",
        "FEBRUARY,  FY2027 Q4, fy2027-q4, 2026-11-01..2027-01-31",
        "MARCH,     FY2027 Q3, fy2027-q3, 2026-09-01..2026-11-30",
        "APRIL,     FY2027 Q3, fy2027-q3, 2026-10-01..2026-12-31",
        "MAY,       FY2027 Q3, fy2027-q3, 2026-11-01..2027-01-31",
        "JUNE,      FY2027 Q2, fy2027-q2, 2026-09-01..2026-11-30",
        "JULY,      FY2027 Q2, fy2027-q2, 2026-10-01..2026-12-31",
        "AUGUST,    FY2027 Q2, fy2027-q2, 2026-11-01..2027-01-31",
        "SEPTEMBER, FY2027 Q1, fy2027-q1, 2026-09-01..2026-11-30",
        "OCTOBER,   FY2027 Q1, fy2027-q1, 2026-10-01..2026-12-31",
        "NOVEMBER,  FY2027 Q1, fy2027-q1, 2026-11-01..2027-01-31",
        "DECEMBER,  FY2026 Q4, fy2026-q4, 2026-09-01..2026-11-30"
    })
    void knowsTheQuarterOfADayForEachStartMonth(Month start, String label, String id, String dates) {
        Cycle quarter = FiscalCalendar.startingIn(start).quarterContaining(LocalDate.of(2026, 11, 20));

        assertThat(quarter)
                .isEqualTo(Cycle.builder()
                        .id(CycleId.of(id))
                        .label(label)
                        .dates(DateRange.parse(dates))
                        .kind(CycleKind.QUARTER)
                        .build());
    }

    /** The year 2028 and its second half; 2028 is a leap year. */
    @ParameterizedTest
    @CsvSource({
        "JANUARY,   2028,   2028-01-01..2028-12-31, 2028-07-01..2028-12-31",
        "FEBRUARY,  FY2028, 2027-02-01..2028-01-31, 2027-08-01..2028-01-31",
        "MARCH,     FY2028, 2027-03-01..2028-02-29, 2027-09-01..2028-02-29",
        "APRIL,     FY2028, 2027-04-01..2028-03-31, 2027-10-01..2028-03-31",
        "MAY,       FY2028, 2027-05-01..2028-04-30, 2027-11-01..2028-04-30",
        "JUNE,      FY2028, 2027-06-01..2028-05-31, 2027-12-01..2028-05-31",
        "JULY,      FY2028, 2027-07-01..2028-06-30, 2028-01-01..2028-06-30",
        "AUGUST,    FY2028, 2027-08-01..2028-07-31, 2028-02-01..2028-07-31",
        "SEPTEMBER, FY2028, 2027-09-01..2028-08-31, 2028-03-01..2028-08-31",
        "OCTOBER,   FY2028, 2027-10-01..2028-09-30, 2028-04-01..2028-09-30",
        "NOVEMBER,  FY2028, 2027-11-01..2028-10-31, 2028-05-01..2028-10-31",
        "DECEMBER,  FY2028, 2027-12-01..2028-11-30, 2028-06-01..2028-11-30"
    })
    void knowsYearsAndHalvesForEachStartMonth(Month start, String label, String year, String secondHalf) {
        FiscalCalendar calendar = FiscalCalendar.startingIn(start);

        assertThat(calendar.startMonth()).isEqualTo(start);
        assertThat(calendar.year(2028).label()).isEqualTo(label);
        assertThat(calendar.year(2028).dates()).hasToString(year);
        assertThat(calendar.year(2028).kind()).isEqualTo(CycleKind.YEAR);
        assertThat(calendar.half(2028, 2).label()).isEqualTo(label + " H2");
        assertThat(calendar.half(2028, 2).dates()).hasToString(secondHalf);
        assertThat(calendar.half(2028, 2).kind()).isEqualTo(CycleKind.HALF);
    }

    @Test
    void hasIdsForEachPart() {
        assertThat(JULY.year(2027).id()).hasToString("fy2027");
        assertThat(JULY.half(2027, 1).id()).hasToString("fy2027-h1");
        assertThat(JULY.quarter(2027, 4).id()).hasToString("fy2027-q4");
        assertThat(FiscalCalendar.CALENDAR_YEAR.year(2026).id()).hasToString("2026");
        assertThat(FiscalCalendar.CALENDAR_YEAR.half(2026, 2).id()).hasToString("2026-h2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, FY2026, FY2026 H2, FY2026 Q4",
        "2026-07-01, FY2027, FY2027 H1, FY2027 Q1",
        "2026-09-30, FY2027, FY2027 H1, FY2027 Q1",
        "2026-10-01, FY2027, FY2027 H1, FY2027 Q2",
        "2026-12-31, FY2027, FY2027 H1, FY2027 Q2",
        "2027-01-01, FY2027, FY2027 H2, FY2027 Q3",
        "2027-03-31, FY2027, FY2027 H2, FY2027 Q3",
        "2027-04-01, FY2027, FY2027 H2, FY2027 Q4",
        "2027-06-30, FY2027, FY2027 H2, FY2027 Q4",
        "2027-07-01, FY2028, FY2028 H1, FY2028 Q1"
    })
    void knowsTheLastDayFromTheFirst(LocalDate date, String year, String half, String quarter) {
        assertThat(JULY.yearContaining(date).label()).isEqualTo(year);
        assertThat(JULY.halfContaining(date).label()).isEqualTo(half);
        assertThat(JULY.quarterContaining(date).label()).isEqualTo(quarter);
    }

    @Test
    void canNameYearsByTheirStart() {
        FiscalCalendar april = FiscalCalendar.startingIn(Month.APRIL, YearNaming.BY_START);

        assertThat(april.yearNaming()).isEqualTo(YearNaming.BY_START);
        assertThat(april.yearOf(LocalDate.of(2026, 3, 31))).isEqualTo(2025);
        assertThat(april.yearOf(LocalDate.of(2026, 4, 1))).isEqualTo(2026);
        assertThat(april.quarter(2026, 4).label()).isEqualTo("FY2026 Q4");
        assertThat(april.quarter(2026, 4).dates()).hasToString("2027-01-01..2027-03-31");
    }

    @Test
    void namesYearsThatStartInJanuaryInOneWay() {
        assertThat(FiscalCalendar.startingIn(Month.JANUARY)).isEqualTo(FiscalCalendar.CALENDAR_YEAR);
        assertThat(FiscalCalendar.startingIn(Month.JANUARY, YearNaming.BY_END)).isEqualTo(FiscalCalendar.CALENDAR_YEAR);
        assertThat(FiscalCalendar.CALENDAR_YEAR.yearNaming()).isEqualTo(YearNaming.BY_START);
        assertThat(FiscalCalendar.CALENDAR_YEAR.yearOf(LocalDate.of(2026, 1, 1)))
                .isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({
        "FY{year}/{part}, FY2027, FY2027/Q2",
        "{part} FY{year}, FY2027, Q2 FY2027",
        "{year}-{part}, 2027, 2027-Q2",
        "{part}/{year} (fiscal), 2027 (fiscal), Q2/2027 (fiscal)",
        "Fiscal year {year}: {part}, Fiscal year 2027, Fiscal year 2027: Q2"
    })
    void labelsByPattern(String pattern, String year, String quarter) {
        FiscalCalendar calendar = JULY.withLabels(pattern);

        assertThat(calendar.labelPattern()).contains(pattern);
        assertThat(calendar.year(2027).label()).isEqualTo(year);
        assertThat(calendar.quarter(2027, 2).label()).isEqualTo(quarter);
        assertThat(calendar.quarter(2027, 2).id()).hasToString("fy2027-q2");
        assertThat(JULY.labelPattern()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FY", "FY{year}", "{part}"})
    void refusesLabelsThatWouldBeTheSameForTwoCycles(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.withLabels(pattern))
                .withMessage("FiscalCalendar: labels must have {year} and {part}: '" + pattern + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY{year} ({part})",
                "{part} of FY{year}",
                "{year} quarter {part}",
                "FY {part} {year}",
                "{year} {part} FY",
                "{part} {year} {part}",
                "{part} {year}/{year}"
            })
    void refusesLabelsThatWouldLeaveSomethingOfThePartBehind(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.withLabels(pattern))
                .withMessage("FiscalCalendar: labels must have {part} right after {year} at the end, or right before it"
                        + " at the start: '" + pattern + "'");
    }

    @Test
    void refusesPartsThatAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.quarter(2027, 5))
                .withMessage("FiscalCalendar: quarter must be from 1 to 4: 5");
        assertThatIllegalArgumentException().isThrownBy(() -> JULY.quarter(2027, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.half(2027, 3))
                .withMessage("FiscalCalendar: half must be from 1 to 2: 3");
        assertThatIllegalArgumentException().isThrownBy(() -> JULY.half(2027, 0));
    }

    @Test
    void reachesFromYear1To9999() {
        assertThat(JULY.year(1).dates().first()).hasToString("0000-07-01");
        assertThat(FiscalCalendar.CALENDAR_YEAR.year(9999).dates().last()).hasToString("9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.year(0))
                .withMessage("FiscalCalendar: year must be from 1 to 9999: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JULY.yearContaining(LocalDate.MAX))
                .withMessageStartingWith("FiscalCalendar: year must be from 1 to 9999: ");
    }

    @Test
    void equalsByWhatItIsMadeOf() {
        new EqualsTester()
                .addEqualityGroup(JULY, FiscalCalendar.startingIn(Month.JULY, YearNaming.BY_END))
                .addEqualityGroup(FiscalCalendar.startingIn(Month.JULY, YearNaming.BY_START))
                .addEqualityGroup(FiscalCalendar.startingIn(Month.AUGUST))
                .addEqualityGroup(JULY.withLabels("{year} {part}"), JULY.withLabels("{year} {part}"))
                .testEquals();
        assertThat(JULY).hasToString("FiscalCalendar[JULY, BY_END]");
        assertThat(JULY.withLabels("{year}{part}")).hasToString("FiscalCalendar[JULY, BY_END, {year}{part}]");
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(FiscalCalendar.class);
        tester.testAllPublicInstanceMethods(JULY);
    }
}
