package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okr4j.organization.UnitKind;

class RoadmapTest {

    private static final Phase FIRST = Phase.builder()
            .id(PhaseId.of("first"))
            .number(1)
            .name("First")
            .focus("The top")
            .firstWeek(1)
            .lastWeek(4)
            .addPublisher(UnitKind.ORGANIZATION)
            .build();
    private static final Phase SECOND = FIRST.withId(PhaseId.of("second"))
            .withNumber(2)
            .withLastWeek(6)
            .withFirstWeek(5)
            .withPublishers(UnitKind.DEPARTMENT);
    private static final Roadmap ROADMAP = Roadmap.builder()
            .id(RoadmapId.of("own"))
            .name("Our own")
            .addPhases(FIRST, SECOND)
            .build();

    @Test
    void findsThePhaseOfAWeek() {
        assertThat(ROADMAP.phaseOf(0)).isEmpty();
        assertThat(ROADMAP.phaseOf(1)).contains(FIRST);
        assertThat(ROADMAP.phaseOf(4)).contains(FIRST);
        assertThat(ROADMAP.phaseOf(5)).contains(SECOND);
        assertThat(ROADMAP.phaseOf(6)).contains(SECOND);
        assertThat(ROADMAP.phaseOf(7)).isEmpty();
    }

    @Test
    void findsThePhaseThatOpensForAKind() {
        assertThat(ROADMAP.opensFor(UnitKind.DEPARTMENT, false)).contains(SECOND);
        assertThat(ROADMAP.opensFor(UnitKind.TEAM, false)).isEmpty();
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withName(""))
                .withMessage("Roadmap 'own': name must not be blank");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(ROADMAP::withPhases)
                .withMessage("Roadmap 'own': phases must not be empty");
    }

    @Test
    void startsInWeekOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST.withFirstWeek(2), SECOND))
                .withMessage("Roadmap 'own': phase 'first' must start in week 1: 2");
    }

    @Test
    void refusesAGap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST, SECOND.withFirstWeek(6)))
                .withMessage("Roadmap 'own': phase 'second' must start in week 5, right after phase 'first': 6");
    }

    @Test
    void refusesAnOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST, SECOND.withFirstWeek(4)))
                .withMessage("Roadmap 'own': phase 'second' must start in week 5, right after phase 'first': 4");
    }

    @Test
    void onlyTheLastMayBeOpen() {
        Phase open = SECOND.withLastWeek(OptionalInt.empty());

        assertThat(ROADMAP.withPhases(FIRST, open).phaseOf(1000)).contains(open);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST.withLastWeek(OptionalInt.empty()), SECOND))
                .withMessage("Roadmap 'own': phase 'first' must have a last week, because phase 'second' follows it");
    }

    @Test
    void numbersItsPhasesFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST.withNumber(2), SECOND))
                .withMessage("Roadmap 'own': phase 'first' must have number 1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST, SECOND.withNumber(3)))
                .withMessage("Roadmap 'own': phase 'second' must have number 2: 3");
    }

    @Test
    void refusesTwoPhasesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROADMAP.withPhases(FIRST, SECOND.withId(FIRST.id())))
                .withMessage("Roadmap 'own': phases must have different ids: first");
    }

    @Test
    void idsNameTheirKind() {
        assertThat(PhaseId.of("x").kind()).isEqualTo("Phase");
        assertThat(RoadmapId.of("x").kind()).isEqualTo("Roadmap");
    }
}
