package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.testkit.OkrArbitraries;

class FiscalCalendarProperties {

    @Property
    void quartersAndHalvesTileTheYear(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll @IntRange(min = 1, max = 9999) int year) {
        DateRange whole = calendar.year(year).dates();

        assertTiles(whole, quarters(calendar, year));
        assertTiles(
                whole,
                List.of(calendar.half(year, 1).dates(), calendar.half(year, 2).dates()));
        assertTiles(calendar.half(year, 1).dates(), quarters(calendar, year).subList(0, 2));
        assertThat(whole.first().getMonth()).isEqualTo(calendar.startMonth());
        assertThat(whole.first().plusYears(1)).isEqualTo(whole.last().plusDays(1));
    }

    @Property
    void yearsFollowEachOther(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll @IntRange(min = 1, max = 9998) int year) {
        assertThat(calendar.year(year + 1).dates().first())
                .isEqualTo(calendar.year(year).dates().last().plusDays(1));
    }

    @Property
    void whatContainsADayContainsIt(@ForAll("calendars") FiscalCalendar calendar, @ForAll("dates") LocalDate date) {
        Cycle year = calendar.yearContaining(date);
        Cycle half = calendar.halfContaining(date);
        Cycle quarter = calendar.quarterContaining(date);

        assertThat(quarter.contains(date)).isTrue();
        assertThat(half.encloses(quarter)).isTrue();
        assertThat(year.encloses(half)).isTrue();
        assertThat(year).isEqualTo(calendar.year(calendar.yearOf(date)));
        assertThat(List.of(year.label(), half.label(), quarter.label())).doesNotHaveDuplicates();
        assertThat(List.of(year.id(), half.id(), quarter.id())).doesNotHaveDuplicates();
    }

    private static List<DateRange> quarters(FiscalCalendar calendar, int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> calendar.quarter(year, number).dates())
                .toList();
    }

    private static void assertTiles(DateRange whole, List<DateRange> parts) {
        assertThat(parts.get(0).first()).isEqualTo(whole.first());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).first()).isEqualTo(parts.get(i - 1).last().plusDays(1));
        }
        assertThat(parts.get(parts.size() - 1).last()).isEqualTo(whole.last());
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return OkrArbitraries.fiscalCalendars();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OkrArbitraries.dates();
    }
}
