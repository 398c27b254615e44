package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

class DateRangeProperties {

    @Property
    void parseReadsWhatToStringWrote(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property(tries = 200)
    void agreesWithTheSetOfItsDays(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        Set<LocalDate> daysOfA = daysOf(a);
        Set<LocalDate> daysOfB = daysOf(b);

        assertThat(a.days()).isEqualTo(daysOfA.size());
        assertThat(a.encloses(b)).isEqualTo(daysOfA.containsAll(daysOfB));
        assertThat(a.overlaps(b)).isEqualTo(daysOfA.stream().anyMatch(daysOfB::contains));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return OkrArbitraries.dateRanges();
    }

    private static Set<LocalDate> daysOf(DateRange range) {
        return range.first().datesUntil(range.last().plusDays(1)).collect(Collectors.toSet());
    }
}
