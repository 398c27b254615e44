package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

class FrequencyProperties {

    @Property(tries = 300)
    void periodsTileTheRange(@ForAll("frequencies") Frequency frequency, @ForAll("ranges") DateRange range) {
        List<DateRange> periods = frequency.periods(range);
        LocalDate expected = range.first();
        for (DateRange period : periods) {
            assertThat(period.first()).isEqualTo(expected);
            expected = period.last().plusDays(1);
        }

        assertThat(expected).isEqualTo(range.last().plusDays(1));
        assertThat(periods.get(0).last().plusDays(1)).isBeforeOrEqualTo(frequency.next(range.first()));
    }

    @Property(tries = 300)
    void findsThePeriodOfADay(
            @ForAll("frequencies") Frequency frequency, @ForAll("ranges") DateRange range, @ForAll Random random) {
        List<DateRange> periods = frequency.periods(range);
        int index = random.nextInt(periods.size());
        DateRange period = periods.get(index);
        LocalDate between = period.first().plusDays((long) (random.nextDouble() * period.days()));

        assertThat(frequency.periodIndex(range, period.first())).isEqualTo(index);
        assertThat(frequency.periodIndex(range, between)).isEqualTo(index);
        assertThat(frequency.periodIndex(range, period.last())).isEqualTo(index);
        assertThat(frequency.periodIndex(range, range.last())).isEqualTo(periods.size() - 1);
    }

    @Property(tries = 300)
    void periodsFollowEachOtherBothWays(
            @ForAll("frequencies") Frequency frequency, @ForAll("ranges") DateRange range, @ForAll Random random) {
        LocalDate anchor = range.first().plusDays(random.nextInt(4000) - 2000L);

        DateRange period = frequency.periodAround(anchor, range.first());
        DateRange next = frequency.periodAround(anchor, period.last().plusDays(1));

        assertThat(period.contains(range.first())).isTrue();
        assertThat(frequency.periodAround(anchor, period.first())).isEqualTo(period);
        assertThat(frequency.periodAround(anchor, period.last())).isEqualTo(period);
        assertThat(next.first()).isEqualTo(period.last().plusDays(1));
        assertThat(frequency.periodAround(anchor, anchor).first()).isEqualTo(anchor);
        if (!anchor.isAfter(range.first())) {
            assertThat(period)
                    .isIn(frequency.periods(DateRange.of(anchor, period.last().plusYears(1))));
        }
    }

    @Property
    void readsWhatItWrote(@ForAll("frequencies") Frequency frequency) {
        assertThat(Frequency.parse(frequency.toString())).isEqualTo(frequency);
    }

    @Property
    void nextIsTheDayAfterAWholePeriod(@ForAll("frequencies") Frequency frequency, @ForAll("ranges") DateRange range) {
        DateRange first = frequency
                .periods(DateRange.of(range.first(), range.first().plusYears(2)))
                .get(0);

        assertThat(frequency.next(range.first())).isEqualTo(first.last().plusDays(1));
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return OkrArbitraries.frequencies();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return OkrArbitraries.dateRanges();
    }
}
