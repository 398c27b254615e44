package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.MinuteRange;

class AgendaProperties {

    @Property(tries = 150)
    void minutesSumUpToTheLengthOfTheRitual(
            @ForAll("kinds") RitualKind kind,
            @ForAll @IntRange(min = 1, max = 480) int least,
            @ForAll @IntRange(min = 0, max = 240) int more,
            @ForAll @Size(max = 14) @IntRange(min = -1, max = 10) int[] values,
            @ForAll @IntRange(min = 0, max = 150) int days) {
        MinuteRange length = MinuteRange.of(least, Math.min(least + more, MinuteRange.FULL_DAY));

        Agenda agenda = Works.agenda(
                Works.program(values),
                Works.ritual(kind).withDuration(length),
                "works",
                LocalDate.of(2026, 11, 15).plusDays(days));

        assertThat(agenda.minutes()).hasValue(length.most());
        assertThat(agenda.items().stream()
                        .mapToInt(item -> item.minutes().orElseThrow())
                        .sum())
                .isEqualTo(length.most());
    }

    @Provide
    Arbitrary<RitualKind> kinds() {
        return Arbitraries.of(RitualKind.class).filter(kind -> kind != RitualKind.OTHER);
    }
}
