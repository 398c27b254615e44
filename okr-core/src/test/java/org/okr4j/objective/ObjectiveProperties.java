package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.UnitId;
import org.okr4j.testkit.ObjectiveArbitraries;

class ObjectiveProperties {

    private static final DateRange CYCLE = DateRange.parse("2026-10-01..2026-12-31");

    /** The oracle plays all transitions forward. */
    @Property(tries = 100)
    void stateIsThatOfTheLastTransition(@ForAll("objectives") Objective objective, @ForAll("dates") LocalDate asOf) {
        LifecycleState state = LifecycleState.DRAFT;
        for (Transition transition : objective.transitions()) {
            state = transition.date().compareTo(asOf) <= 0 ? transition.to() : state;
        }

        assertThat(objective.stateAt(asOf)).isEqualTo(state);
        assertThat(objective.isActive(CYCLE, asOf))
                .isEqualTo(state == LifecycleState.PUBLISHED && CYCLE.contains(asOf));
    }

    @Property(tries = 100)
    void whatIsPublicWasPublished(@ForAll("objectives") Objective objective, @ForAll("dates") LocalDate asOf) {
        if (objective.stateAt(asOf).isPublic()) {
            assertThat(objective.publishedOn())
                    .hasValueSatisfying(date -> assertThat(date).isBeforeOrEqualTo(asOf));
        }
    }

    @Property(tries = 100)
    void findsEachOfItsKeyResults(@ForAll("objectives") Objective objective) {
        for (KeyResult keyResult : objective.keyResults()) {
            assertThat(objective.keyResult(keyResult.id())).contains(keyResult);
        }
    }

    @Provide
    Arbitrary<Objective> objectives() {
        return ObjectiveArbitraries.objectives(ObjectiveId.of("o"), UnitId.of("unit-0"), CycleId.of("2026-q4"));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return ObjectiveArbitraries.dates();
    }
}
