package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StretchingProperties {

    @Property
    void phasesFollowEachOtherAndKeepTheirShare(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> lengths,
            @ForAll @IntRange(min = 8, max = 400) int weeks) {
        Roadmap before = roadmap(lengths);

        Roadmap after = before.stretchedTo(weeks);

        assertThat(after.weeks()).isEqualTo(weeks);
        for (int i = 0; i < lengths.size(); i++) {
            Phase phase = after.phases().get(i);
            int length = phase.lastWeek().orElseThrow() - phase.firstWeek() + 1;
            boolean isRounded =
                    Math.abs((long) length * before.weeks() - (long) lengths.get(i) * weeks) < before.weeks();
            boolean isLeast = length == 1 || lengths.stream().anyMatch(other -> other * weeks < before.weeks());
            assertThat(isRounded || isLeast)
                    .as("phase %s takes its share, rounded up or down", i + 1)
                    .isTrue();
        }
    }

    private static Roadmap roadmap(List<Integer> lengths) {
        Roadmap.Builder roadmap = Roadmap.builder().id(RoadmapId.of("r")).name("Roadmap");
        int first = 1;
        for (int i = 0; i < lengths.size(); i++) {
            roadmap.addPhase(Phase.builder()
                    .id(PhaseId.of("p" + i))
                    .number(i + 1)
                    .name("Phase")
                    .focus("Focus")
                    .firstWeek(first)
                    .lastWeek(first + lengths.get(i) - 1)
                    .build());
            first += lengths.get(i);
        }
        return roadmap.build();
    }
}
