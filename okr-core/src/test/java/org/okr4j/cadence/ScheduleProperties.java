package org.okr4j.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.Workdays;
import org.okr4j.organization.UnitLevel;

class ScheduleProperties {

    @Property(tries = 300)
    void hasNeitherGapNorDouble(
            @ForAll("rituals") Ritual ritual,
            @ForAll("workdays") Workdays workdays,
            @ForAll("dates") LocalDate first,
            @ForAll @IntRange(min = 0, max = 800) int days) {
        DateRange dates = DateRange.of(first, first.plusDays(days));
        checkWhole(ritual, workdays, dates);
    }

    @Property(tries = 100)
    void hasNeitherGapNorDoubleInAFiscalYear(
            @ForAll("rituals") Ritual ritual,
            @ForAll("workdays") Workdays workdays,
            @ForAll("dates") LocalDate date,
            @ForAll Month start) {
        checkWhole(
                ritual,
                workdays,
                FiscalCalendar.startingIn(start).yearContaining(date).dates());
    }

    private static void checkWhole(Ritual ritual, Workdays workdays, DateRange dates) {
        Schedule schedule = Schedule.of(
                Cadence.builder().addRitual(ritual).workdays(workdays).build(), dates);
        Set<DateRange> met = new HashSet<>(schedule.withoutWorkday().get(ritual.id()));
        LocalDate before = LocalDate.MIN;
        for (Occurrence occurrence : schedule.occurrences()) {
            assertThat(occurrence.period().contains(occurrence.date())).isTrue();
            assertThat(workdays.isWorkday(occurrence.date())).isTrue();
            assertThat(occurrence.date()).isAfter(before);
            assertThat(met.add(occurrence.period())).as("one meeting a period").isTrue();
            before = occurrence.date();
        }
        List<DateRange> periods = ritual.frequency().periods(dates);
        Set<DateRange> missing = new HashSet<>(periods);
        missing.removeAll(met);
        assertThat(met).isSubsetOf(periods);
        assertThat(missing).isSubsetOf(periods.get(periods.size() - 1)).hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Workdays> workdays() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        dates().set().ofMaxSize(20))
                .as((weekend, holidays) -> Workdays.of(ImmutableSet.copyOf(weekend), holidays));
    }

    @Provide
    Arbitrary<Ritual> rituals() {
        Arbitrary<Frequency> frequencies = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10).map(Frequency::ofDays),
                Arbitraries.integers().between(1, 6).map(Frequency::ofWeeks),
                Arbitraries.integers().between(1, 6).map(Frequency::ofMonths));
        return Combinators.combine(frequencies, Arbitraries.of(DayOfWeek.class).optional(), Arbitraries.of(true, false))
                .as((frequency, weekday, atEnd) -> Ritual.builder()
                        .id(RitualId.of("r"))
                        .kind(RitualKind.OTHER)
                        .name("Ritual")
                        .frequency(frequency)
                        .heldBy(UnitLevel.TEAM)
                        .weekday(weekday)
                        .atEnd(atEnd)
                        .build());
    }
}
