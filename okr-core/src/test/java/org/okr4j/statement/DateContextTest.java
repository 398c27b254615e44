package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.YearNaming;

class DateContextTest {

    private static final FiscalCalendar JULY = FiscalCalendar.startingIn(Month.JULY);

    /** January to March 2027, the third quarter of the fiscal year 2027. */
    private static final Cycle WINTER = JULY.quarter(2027, 3);

    private static final DateContext WITH_CYCLE = DateContext.of(WINTER, Optional.empty());
    private static final DateContext WITH_CALENDAR = DateContext.of(WINTER, Optional.of(JULY));

    /** Unit, then n= number, d= day, y= year, fiscal, next and START or MIDDLE. */
    private static PeriodRef ref(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        return new PeriodRef(
                PeriodRef.Unit.valueOf(words.get(0)),
                number(words, "n="),
                number(words, "d="),
                number(words, "y="),
                words.contains("fiscal"),
                words.contains("next") ? 1 : 0,
                words.contains("START")
                        ? PeriodRef.Edge.START
                        : words.contains("MIDDLE") ? PeriodRef.Edge.MIDDLE : PeriodRef.Edge.END);
    }

    private static @Nullable Integer number(List<String> words, String prefix) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> Integer.valueOf(word.substring(prefix.length())))
                .findFirst()
                .orElse(null);
    }

    private static Cycle cycle(String dates, CycleKind kind) {
        return Cycle.builder()
                .id(CycleId.of("cycle"))
                .label("Cycle")
                .dates(DateRange.parse(dates))
                .kind(kind)
                .build();
    }

    private static void assertDay(DateContext context, String ref, @Nullable LocalDate day) {
        assertThat(context.resolve(ref(ref))).as(ref).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_MONTH n=9 d=30 y=2026, 2026-09-30",
        "DATE_OF_MONTH n=2 d=29 y=2028, 2028-02-29",
        "MONTH n=2 y=2027, 2027-02-28",
        "MONTH n=2 y=2028, 2028-02-29",
        "MONTH n=12 y=9999, 9999-12-31",
        "MONTH n=3 y=2027 START, 2027-03-01",
        "MONTH n=2 y=2027 MIDDLE, 2027-02-15",
        "MONTH n=3 y=2027 MIDDLE, 2027-03-15",
        "YEAR y=2026, 2026-12-31",
        "YEAR y=2026 START, 2026-01-01",
        "YEAR y=2026 MIDDLE, 2026-07-02", // the 183rd of 365 days
        "YEAR y=2028 MIDDLE, 2028-07-01" // the 183rd of 366 days
    })
    void aYearInTheSentenceFixesADay(String ref, LocalDate day) {
        assertDay(DateContext.NONE, ref, day);
        assertDay(WITH_CYCLE, ref, day);
        assertDay(WITH_CALENDAR, ref, day);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_MONTH n=9 d=31 y=2026",
        "DATE_OF_MONTH n=2 d=29 y=2027",
        "DATE_OF_MONTH n=2 d=30",
        "DATE_OF_MONTH n=2 d=29", // none in 2027
        "DATE_OF_MONTH n=9 d=0",
        "DATE_OF_MONTH n=9 d=32 y=2026",
        "DATE_OF_MONTH n=0 d=1 y=2026",
        "DATE_OF_MONTH n=13 d=1",
        "DATE_OF_MONTH n=9 y=2026",
        "DATE_OF_MONTH d=9 y=2026",
        "DATE_OF_MONTH n=9 d=30 y=0",
        "DATE_OF_MONTH n=9 d=30 y=10000",
        "DATE_OF_MONTH n=9 d=30 y=2027 fiscal",
        "MONTH n=0",
        "MONTH n=13 y=2026",
        "MONTH n=1 y=-1",
        "MONTH n=1 y=2147483647",
        "MONTH n=2 fiscal", // the second month
        "MONTH y=2026",
        "WEEK n=6",
        "WEEK y=2026",
        "DAY_COUNT",
        "DAY_COUNT n=0",
        "DAY_COUNT n=-90",
        "DAY_COUNT n=2147483647",
        "WEEK_COUNT n=2147483647",
        "MONTH_COUNT n=2147483647",
        "QUARTER_COUNT n=2147483647",
        "YEAR_COUNT n=2147483647",
        "YEAR_COUNT n=8000", // beyond the year 10000
        "QUARTER n=0 fiscal",
        "QUARTER n=5 fiscal",
        "QUARTER n=5 y=2026 fiscal",
        "QUARTER y=2026 fiscal",
        "QUARTER n=1 y=0 fiscal",
        "HALF n=3 fiscal",
        "HALF n=-1 y=2026 fiscal",
        "YEAR y=0",
        "YEAR y=10000",
        "YEAR y=10000 fiscal",
        "YEAR n=1 fiscal" // the first year
    })
    void thereIsNoSuchDay(String ref) {
        assertDay(DateContext.NONE, ref, null);
        assertDay(WITH_CYCLE, ref, null);
        assertDay(WITH_CALENDAR, ref, null);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_MONTH n=9 d=30",
        "MONTH n=3",
        "MONTH",
        "MONTH next",
        "WEEK",
        "DAY_COUNT n=90",
        "WEEK_COUNT n=6",
        "MONTH_COUNT n=6",
        "QUARTER_COUNT n=2",
        "YEAR_COUNT n=1",
        "QUARTER",
        "QUARTER n=3 fiscal",
        "QUARTER n=3 y=2026 fiscal",
        "HALF",
        "HALF n=1 y=2026 fiscal",
        "YEAR",
        "YEAR next",
        "YEAR y=2027 fiscal"
    })
    void withoutCycleAndCalendarItIsNotKnown(String ref) {
        assertDay(DateContext.NONE, ref, null);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_OF_MONTH n=1 d=1, 2027-01-01", // the first day itself
        "DATE_OF_MONTH n=3 d=15, 2027-03-15",
        "DATE_OF_MONTH n=12 d=31, 2027-12-31",
        "DATE_OF_MONTH n=3 d=15 next, 2028-03-15",
        "DATE_OF_MONTH n=2 d=29 next, 2028-02-29",
        "MONTH n=1, 2027-01-31",
        "MONTH n=3, 2027-03-31",
        "MONTH n=12, 2027-12-31",
        "MONTH n=1 START, 2027-01-01",
        "MONTH n=2 MIDDLE, 2027-02-15",
        "MONTH n=3 next, 2028-03-31",
        "DAY_COUNT n=1, 2027-01-01",
        "DAY_COUNT n=90, 2027-03-31",
        "WEEK_COUNT n=6, 2027-02-11", // 42 days: 31 of January and 11
        "MONTH_COUNT n=6, 2027-06-30",
        "QUARTER_COUNT n=2, 2027-06-30",
        "YEAR_COUNT n=1, 2027-12-31",
        "QUARTER, 2027-03-31",
        "QUARTER START, 2027-01-01",
        "QUARTER MIDDLE, 2027-02-14", // the 45th of 90 days
        "QUARTER fiscal, 2027-03-31",
        "QUARTER next, 2027-06-30"
    })
    void aCycleFixesWhatStartsFromIt(String ref, LocalDate day) {
        assertDay(WITH_CYCLE, ref, day);
        assertDay(WITH_CALENDAR, ref, day);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH",
        "MONTH next",
        "WEEK",
        "WEEK next",
        "HALF",
        "HALF next",
        "YEAR",
        "YEAR next",
        "QUARTER n=3 fiscal",
        "QUARTER n=1 y=2026 fiscal",
        "HALF n=2 fiscal",
        "YEAR y=2027 fiscal"
    })
    void aQuarterDoesNotTellWhereMonthsHalvesAndYearsLie(String ref) {
        assertDay(WITH_CYCLE, ref, null);
    }

    @Test
    void whatIsPastWhenTheCycleBeginsIsOfTheNextYear() {
        DateContext autumn = DateContext.of(cycle("2026-10-15..2027-01-14", CycleKind.CUSTOM), Optional.empty());

        assertDay(autumn, "DATE_OF_MONTH n=10 d=14", LocalDate.of(2027, 10, 14));
        assertDay(autumn, "DATE_OF_MONTH n=10 d=15", LocalDate.of(2026, 10, 15));
        assertDay(autumn, "MONTH n=9", LocalDate.of(2027, 9, 30));
        assertDay(autumn, "MONTH n=10", LocalDate.of(2026, 10, 31));
        assertDay(autumn, "MONTH n=10 MIDDLE", LocalDate.of(2026, 10, 15));
        assertDay(autumn, "MONTH n=10 START", LocalDate.of(2027, 10, 1));
        assertDay(autumn, "MONTH n=3 next", LocalDate.of(2027, 3, 31));
        assertDay(autumn, "MONTH_COUNT n=3", LocalDate.of(2027, 1, 14));
        assertDay(autumn, "QUARTER", null);
    }

    @Test
    void monthsAreCountedToTheDayBefore() {
        DateContext context = DateContext.of(cycle("2027-08-31..2027-12-31", CycleKind.CUSTOM), Optional.empty());

        // six months after 31 August is 29 February 2028, the last day of that month
        assertDay(context, "MONTH_COUNT n=6", LocalDate.of(2028, 2, 28));
        assertDay(context, "YEAR_COUNT n=1", LocalDate.of(2028, 8, 30));
    }

    @Test
    void aCycleOfAMonthIsTheMonth() {
        DateContext february = DateContext.of(cycle("2027-02-01..2027-02-28", CycleKind.CUSTOM), Optional.empty());

        assertDay(february, "MONTH", LocalDate.of(2027, 2, 28));
        assertDay(february, "MONTH MIDDLE", LocalDate.of(2027, 2, 15));
        assertDay(february, "MONTH next", LocalDate.of(2027, 3, 31));
        assertDay(february, "WEEK", null);

        DateContext fromTheMiddle = DateContext.of(cycle("2027-01-16..2027-02-15", CycleKind.CUSTOM), Optional.empty());

        assertDay(fromTheMiddle, "MONTH", LocalDate.of(2027, 2, 15));
        assertDay(fromTheMiddle, "MONTH MIDDLE", LocalDate.of(2027, 1, 31)); // the 16th of 31 days
    }

    @Test
    void aCycleOfAWeekIsTheWeek() {
        DateContext week = DateContext.of(cycle("2026-11-16..2026-11-22", CycleKind.CUSTOM), Optional.empty());

        assertDay(week, "WEEK", LocalDate.of(2026, 11, 22));
        assertDay(week, "WEEK MIDDLE", LocalDate.of(2026, 11, 19));
        assertDay(week, "WEEK next", LocalDate.of(2026, 11, 29));
        assertDay(week, "MONTH", null);
    }

    @Test
    void aCycleOfAHalfOrAYearIsTheHalfOrTheYear() {
        DateContext half = DateContext.of(JULY.half(2027, 2), Optional.empty());

        assertDay(half, "HALF", LocalDate.of(2027, 6, 30));
        assertDay(half, "HALF next", LocalDate.of(2027, 12, 31));
        assertDay(half, "QUARTER", null);

        DateContext year = DateContext.of(JULY.year(2027), Optional.empty());

        assertDay(year, "YEAR", LocalDate.of(2027, 6, 30));
        assertDay(year, "YEAR fiscal", LocalDate.of(2027, 6, 30));
        assertDay(year, "YEAR next", LocalDate.of(2028, 6, 30));
        assertDay(year, "HALF", null);
    }

    @Test
    void aQuarterOfUnusualLengthIsTheQuarterButDoesNotTellTheNext() {
        Cycle thirteenWeeks = cycle("2027-01-04..2027-04-04", CycleKind.QUARTER);

        assertDay(DateContext.of(thirteenWeeks, Optional.empty()), "QUARTER", LocalDate.of(2027, 4, 4));
        assertDay(DateContext.of(thirteenWeeks, Optional.empty()), "QUARTER next", null);
        assertDay(DateContext.of(thirteenWeeks, Optional.of(JULY)), "QUARTER", LocalDate.of(2027, 4, 4));
        assertDay(DateContext.of(thirteenWeeks, Optional.of(JULY)), "QUARTER next", LocalDate.of(2027, 6, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER n=3 fiscal, 2027-03-31", // the cycle itself
        "QUARTER n=4 fiscal, 2027-06-30",
        "QUARTER n=1 fiscal, 2027-09-30", // that of FY2027 ended in September 2026
        "QUARTER n=2 fiscal, 2027-12-31",
        "QUARTER n=3 fiscal START, 2027-01-01",
        "QUARTER n=3 fiscal next, 2028-03-31",
        "QUARTER n=1 fiscal next, 2027-09-30",
        "QUARTER n=3 y=2026 fiscal, 2026-03-31",
        "QUARTER n=1 y=2027 fiscal, 2026-09-30", // as it is said, though past
        "HALF, 2027-06-30",
        "HALF START, 2027-01-01",
        "HALF MIDDLE, 2027-04-01", // the 91st of 181 days: 90 of January to March and 1
        "HALF next, 2027-12-31",
        "HALF n=1 fiscal, 2027-12-31",
        "HALF n=2 fiscal, 2027-06-30",
        "HALF n=2 y=2026 fiscal, 2026-06-30",
        "YEAR, 2027-06-30",
        "YEAR fiscal, 2027-06-30",
        "YEAR next, 2028-06-30",
        "YEAR y=2027 fiscal, 2027-06-30",
        "YEAR y=2027 fiscal START, 2026-07-01",
        "YEAR y=2027, 2027-12-31" // not said to be fiscal
    })
    void aCalendarFixesQuartersHalvesAndYears(String ref, LocalDate day) {
        assertDay(WITH_CALENDAR, ref, day);
    }

    @Test
    void aQuarterThatTheCycleCutsIsNotPast() {
        DateContext context = DateContext.of(cycle("2027-03-31..2027-05-31", CycleKind.CUSTOM), Optional.of(JULY));

        assertDay(context, "QUARTER n=3 fiscal", LocalDate.of(2027, 3, 31));
        assertDay(context, "QUARTER", LocalDate.of(2027, 3, 31));
        assertDay(context, "QUARTER next", LocalDate.of(2027, 6, 30));
        assertDay(context, "MONTH", null);
    }

    @Test
    void yearsAreNamedAsTheCalendarNamesThem() {
        FiscalCalendar byStart = FiscalCalendar.startingIn(Month.FEBRUARY, YearNaming.BY_START);
        DateContext context = DateContext.of(byStart.quarter(2026, 1), Optional.of(byStart));

        assertDay(context, "YEAR y=2026 fiscal", LocalDate.of(2027, 1, 31));
        assertDay(context, "QUARTER n=1 y=2026 fiscal", LocalDate.of(2026, 4, 30));
        assertDay(context, "QUARTER n=4 fiscal", LocalDate.of(2027, 1, 31));
        assertDay(context, "YEAR", LocalDate.of(2027, 1, 31));
    }

    @ParameterizedTest
    @EnumSource(PeriodRef.Unit.class)
    void neverThrowsAtTheEndsOfTime(PeriodRef.Unit unit) {
        FiscalCalendar byStart = FiscalCalendar.startingIn(Month.JULY, YearNaming.BY_START);
        for (String dates : List.of("0000-01-01..0000-01-31", "0000-07-01..0000-09-30", "10000-10-01..10000-12-31")) {
            Cycle cycle = cycle(dates.startsWith("1") ? "+" + dates.replace("..", "..+") : dates, CycleKind.QUARTER);
            for (FiscalCalendar calendar : List.of(JULY, byStart, FiscalCalendar.CALENDAR_YEAR)) {
                DateContext context = DateContext.of(cycle, Optional.of(calendar));
                for (String rest : List.of("", " next", " fiscal", " fiscal next", " y=1 fiscal", " y=9999 fiscal")) {
                    for (String number : List.of("", " n=1", " n=2 d=28", " n=4 d=1 MIDDLE", " n=12 d=31 START")) {
                        assertThat(context.resolve(ref(unit + number + rest)).stream())
                                .allMatch(day -> day.getYear() >= 0 && day.getYear() <= 10_000);
                    }
                }
            }
        }
    }
}
