package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Workdays CITY = Workdays.MONDAY_TO_FRIDAY.withHolidays(ImmutableList.of(CHRISTMAS));

    @ParameterizedTest
    @CsvSource({"2026-12-24, true", "2026-12-25, false", "2026-12-26, false", "2026-12-27, false", "2026-12-28, true"})
    void areNeitherWeekendNorHoliday(LocalDate date, boolean expected) {
        assertThat(CITY.isWorkday(date)).isEqualTo(expected);
    }

    @Test
    void haveTheWeekendOfTheCountry() {
        Workdays sundayToThursday =
                Workdays.of(ImmutableSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), ImmutableSet.of());

        assertThat(sundayToThursday.isWorkday(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(sundayToThursday.isWorkday(CHRISTMAS)).isFalse();
    }

    @Test
    void findTheFirstAndTheLastOfARange() {
        DateRange days = DateRange.parse("2026-12-25..2026-12-31");

        assertThat(CITY.firstIn(days)).contains(LocalDate.of(2026, 12, 28));
        assertThat(CITY.lastIn(days)).contains(LocalDate.of(2026, 12, 31));
        assertThat(CITY.firstIn(DateRange.parse("2026-12-25..2026-12-27"))).isEmpty();
        assertThat(CITY.lastIn(DateRange.parse("2026-12-25..2026-12-27"))).isEmpty();
    }

    @Test
    void refuseAWeekWithoutWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workdays.of(EnumSet.allOf(DayOfWeek.class), ImmutableSet.of()))
                .withMessage("Workdays: weekend must leave a day of the week:"
                        + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]");
    }

    @Test
    void areEqualByWhatIsFree() {
        new EqualsTester()
                .addEqualityGroup(
                        CITY,
                        Workdays.of(
                                ImmutableList.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
                                ImmutableList.of(CHRISTMAS, CHRISTMAS)))
                .addEqualityGroup(Workdays.MONDAY_TO_FRIDAY)
                .addEqualityGroup(Workdays.of(ImmutableSet.of(), ImmutableSet.of()))
                .testEquals();
        assertThat(CITY).hasToString("Workdays([SATURDAY, SUNDAY] free, 1 holidays)");
        assertThat(CITY.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(CITY.holidays()).containsExactly(CHRISTMAS);
    }
}
