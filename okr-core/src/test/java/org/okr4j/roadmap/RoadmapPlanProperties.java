package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OrganizationArbitraries;

class RoadmapPlanProperties {

    @Property
    void aDayIsInThePhaseWhoseDatesContainIt(
            @ForAll("roadmaps") Roadmap roadmap, @ForAll("dates") LocalDate start, @ForAll("dates") LocalDate date) {
        RoadmapPlan plan = RoadmapPlan.builder().roadmap(roadmap).start(start).build();

        assertThat(roadmap.phases())
                .filteredOn(phase -> plan.datesOf(phase).contains(date))
                .containsExactlyElementsOf(plan.phaseAt(date).stream().toList());
        assertThat(plan.phaseAt(date).isPresent()).isEqualTo(!date.isBefore(start));
    }

    @Provide
    Arbitrary<Roadmap> roadmaps() {
        return Arbitraries.of(Roadmaps.all());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganizationArbitraries.dates();
    }
}
