package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.UnitLevel;

class ScheduleTest {

    private static final DateRange QUARTER = DateRange.parse("2026-10-01..2026-12-31");
    private static final Ritual WEEKLY = Ritual.builder()
            .id(RitualId.of("check-in"))
            .kind(RitualKind.CHECK_IN)
            .name("Check-in")
            .frequency(Frequency.WEEKLY)
            .heldBy(UnitLevel.TEAM)
            .build();

    private static Schedule of(Ritual ritual, DateRange dates) {
        return Schedule.of(Cadence.builder().addRitual(ritual).build(), dates);
    }

    /** 92 days: 13 weeks and a day, 6 fortnights and 8 days, three months, one quarter. */
    @ParameterizedTest
    @CsvSource({
        "check-in, 13",
        "department-review, 7",
        "alignment-session, 3",
        "executive-review, 3",
        "retrospective, 1",
        "planning, 1"
    })
    void hasOneMeetingAPeriod(String ritual, int expected) {
        assertThat(Schedule.of(Cadences.CROSS_DEPARTMENT, QUARTER).of(RitualId.of(ritual)))
                .hasSize(expected);
    }

    @Test
    void isHeldOnTheFirstWorkdayUnlessADayIsNamed() {
        // 1 October 2026 is a Thursday.
        assertThat(of(WEEKLY, QUARTER).occurrences().get(0).date()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(of(WEEKLY.withWeekday(DayOfWeek.TUESDAY), QUARTER)
                        .occurrences()
                        .get(0)
                        .date())
                .isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @Test
    void isHeldLateInItsPeriodWhereItLooksBack() {
        Ritual monthly = WEEKLY.withFrequency(Frequency.MONTHLY).withAtEnd(true);

        assertThat(of(monthly, QUARTER).occurrences())
                .extracting(Occurrence::date)
                .containsExactly(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31));
        assertThat(of(monthly.withWeekday(DayOfWeek.WEDNESDAY), QUARTER).occurrences())
                .extracting(Occurrence::date)
                .containsExactly(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 30));
    }

    @Test
    void keepsClearOfHolidaysAndListsWeeksWithoutWork() {
        ImmutableList<LocalDate> free = LocalDate.of(2026, 12, 21)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .collect(ImmutableList.toImmutableList());
        Cadence cadence = Cadence.builder()
                .addRitual(WEEKLY.withWeekday(DayOfWeek.MONDAY))
                .workdays(Workdays.MONDAY_TO_FRIDAY.withHolidays(free))
                .build();

        Schedule schedule = Schedule.of(cadence, DateRange.parse("2026-12-14..2027-01-10"));

        assertThat(schedule.occurrences())
                .extracting(Occurrence::date)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4));
        assertThat(schedule.occurrences()).extracting(Occurrence::number).containsExactly(1, 2, 3);
        assertThat(schedule.withoutWorkday().get(WEEKLY.id()))
                .containsExactly(DateRange.parse("2026-12-21..2026-12-27"));
    }

    @Test
    void leavesARestOfLessThanHalfAPeriodToWhatFollows() {
        assertThat(of(WEEKLY, DateRange.parse("2026-10-01..2026-10-10")).occurrences())
                .hasSize(1);
        assertThat(of(WEEKLY, DateRange.parse("2026-10-01..2026-10-11")).occurrences())
                .hasSize(2);
        assertThat(of(WEEKLY, DateRange.parse("2026-10-01..2026-10-02")).occurrences())
                .as("the only period of its time counts however short it is")
                .hasSize(1);
    }

    @Test
    void isInTheOrderOfDaysAndThenOfTheCadence() {
        Schedule schedule = Schedule.of(Cadences.CROSS_DEPARTMENT, QUARTER);

        assertThat(schedule.occurrences())
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()))
                .filteredOn(occurrence -> occurrence.date().equals(LocalDate.of(2026, 10, 1)))
                .extracting(occurrence -> occurrence.ritual().id().toString())
                .containsExactly("check-in", "department-review", "alignment-session", "executive-review");
        assertThat(schedule.dates()).isEqualTo(QUARTER);
    }

    @Test
    void startsAtItsHourInTheZoneOfThePlace() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        Ritual early = WEEKLY.withStartsAt(LocalTime.of(2, 30));
        Occurrence skipped = of(early, DateRange.parse("2026-03-29..2026-03-29")).occurrences().stream()
                .findFirst()
                .orElse(new Occurrence(early, 1, QUARTER, LocalDate.of(2026, 3, 29)));

        assertThat(skipped.startsAt()).contains(LocalDate.of(2026, 3, 29).atTime(2, 30));
        assertThat(skipped.startsAt(madrid).orElseThrow()).hasToString("2026-03-29T03:30+02:00[Europe/Madrid]");
        assertThat(new Occurrence(WEEKLY, 1, QUARTER, QUARTER.first()).startsAt(madrid))
                .isEmpty();
    }

    @Test
    void isEmptyWithoutRituals() {
        assertThat(Schedule.of(Cadences.WEEKLY, QUARTER).occurrences()).isEmpty();
    }
}
