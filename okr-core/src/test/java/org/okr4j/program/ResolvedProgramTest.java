package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.head;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.supports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graph;
import com.google.common.graph.Traverser;
import com.google.common.primitives.ImmutableIntArray;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;

class ResolvedProgramTest {

    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId WATER = UnitId.of("water");
    private static final UnitId PLANT = UnitId.of("plant");
    private static final ObjectiveId CLEAN_TOWN = TOWN_GOAL.id();
    private static final ObjectiveId CLEAN_WATER = WATER_GOAL.id();
    private static final ObjectiveId MODERN_PLANT = PLANT_GOAL.id();
    private static final KeyResultId LEAKS = KeyResultId.of("fewer-leaks");

    private final ResolvedProgram resolved = PROGRAM.resolve();

    @Test
    void findsEachThingById() {
        assertThat(resolved.unit(WATER)).isSameAs(ORGANIZATION.units().get(1));
        assertThat(resolved.person(PersonId.of("engineer")))
                .isSameAs(ORGANIZATION.people().get(1));
        assertThat(resolved.cycle(CYCLE.id())).isSameAs(CYCLE);
        assertThat(resolved.objective(CLEAN_WATER)).isSameAs(WATER_GOAL);
        assertThat(resolved.objectiveOf(LEAKS)).isSameAs(WATER_GOAL);
        KeyResultId repairs = KeyResultId.of("faster-repairs");
        assertThat(resolved.keyResult(repairs)).isSameAs(WATER_GOAL.keyResults().get(1));
        assertThat(resolved.unitOf(WATER_GOAL)).isSameAs(ORGANIZATION.units().get(1));
        assertThat(resolved.cycleOf(WATER_GOAL)).isSameAs(CYCLE);
        assertThat(resolved.ordinalOf(MODERN_PLANT)).isEqualTo(2);
        assertThat(resolved.ordinalOf(repairs)).isEqualTo(2);
    }

    @Test
    void refusesUnknownIdsAndNamesThem() {
        assertUnknown("Unit 'x'", () -> resolved.unit(UnitId.of("x")));
        assertUnknown("Person 'town'", () -> resolved.person(PersonId.of("town")));
        assertUnknown("Cycle 'x'", () -> resolved.cycle(CycleId.of("x")));
        assertUnknown("Objective 'x'", () -> resolved.objective(ObjectiveId.of("x")));
        assertUnknown("Key result 'x'", () -> resolved.keyResult(KeyResultId.of("x")));
        assertUnknown("Key result 'x'", () -> resolved.objectiveOf(KeyResultId.of("x")));
        assertUnknown("Unit 'x'", () -> resolved.pathToRoot(UnitId.of("x")));
        assertUnknown("Cycle 'x'", () -> resolved.objectivesOf(TOWN, CycleId.of("x")));
    }

    private static void assertUnknown(String thing, ThrowingCallable lookup) {
        assertThatThrownBy(lookup)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(thing + ": id must be one of the program");
    }

    @Test
    void knowsTheTreeOfUnits() {
        assertThat(resolved.root().id()).isEqualTo(TOWN);
        assertThat(resolved.parentOf(TOWN)).isEmpty();
        assertThat(resolved.parentOf(PLANT)).contains(resolved.unit(WATER));
        assertThat(resolved.pathToRoot(PLANT)).extracting(OrgUnit::id).containsExactly(PLANT, WATER, TOWN);
        assertThat(resolved.childrenOf(TOWN)).containsExactly(resolved.unit(WATER));
        assertThat(resolved.childrenOf(PLANT)).isEmpty();
        assertThat(resolved.isBelow(PLANT, TOWN)).isTrue();
        assertThat(resolved.isBelow(PLANT, WATER)).isTrue();
        assertThat(resolved.isBelow(TOWN, PLANT)).isFalse();
        assertThat(resolved.isBelow(TOWN, TOWN)).isFalse();
    }

    @Test
    void knowsTheObjectivesOfAUnit() {
        Objective next = objective("next", "water").withCycle(CycleId.of("next-cycle"));
        ResolvedProgram program = PROGRAM.toBuilder()
                .addCycle(CYCLE.withId(CycleId.of("next-cycle")))
                .addObjective(next)
                .build()
                .resolve();
        assertThat(program.objectivesOf(WATER)).containsExactly(WATER_GOAL, next);
        assertThat(program.objectivesOf(WATER, CYCLE.id())).containsExactly(WATER_GOAL);
        assertThat(program.objectivesOf(PLANT, next.cycle())).isEmpty();
    }

    @Test
    void followsLinksToObjectivesAndKeyResults() {
        assertThat(resolved.parentsOf(CLEAN_TOWN)).isEmpty();
        assertThat(resolved.parentsOf(CLEAN_WATER)).containsExactly(TOWN_GOAL);
        assertThat(resolved.parentsOf(MODERN_PLANT)).containsExactly(WATER_GOAL);
        assertThat(resolved.childrenOf(CLEAN_WATER)).containsExactly(PLANT_GOAL);
        assertThat(resolved.childrenOf(MODERN_PLANT)).isEmpty();
    }

    @Test
    void severalLinksToOneObjectiveAreOne() {
        Objective twice = PLANT_GOAL.withParents(supports(LEAKS, CLEAN_TOWN, CLEAN_WATER));
        ResolvedProgram program =
                TestPrograms.program(TOWN_GOAL, WATER_GOAL, twice).resolve();
        assertThat(program.parentsOf(MODERN_PLANT)).containsExactly(WATER_GOAL, TOWN_GOAL);
        assertThat(program.childrenOf(CLEAN_WATER)).containsExactly(twice);
        assertThat(program.links().parentsOf(2)).isEqualTo(ImmutableIntArray.of(1, 0));
        assertThat(program.links().childrenOf(0)).isEqualTo(ImmutableIntArray.of(1, 2));
    }

    @Test
    void ordersParentsFirst() {
        ResolvedProgram program =
                TestPrograms.program(PLANT_GOAL, WATER_GOAL, TOWN_GOAL).resolve();
        assertThat(program.links().parentsFirst()).isEqualTo(ImmutableIntArray.of(2, 1, 0));
    }

    @Test
    void showsTheCascadeAsAGraph() {
        Graph<ObjectiveId> cascade = resolved.cascade();
        assertThat(cascade.nodes()).containsExactly(CLEAN_TOWN, CLEAN_WATER, MODERN_PLANT);
        assertThat(cascade.nodes().contains(CLEAN_WATER)).isTrue();
        assertThat(cascade.nodes().contains(ObjectiveId.of("x"))).isFalse();
        assertThat(cascade.nodes()).isNotEqualTo(ImmutableSet.of(TOWN, WATER, PLANT));
        assertThat(cascade.successors(MODERN_PLANT)).isEmpty();
        assertThat(cascade.edges())
                .containsExactlyInAnyOrder(
                        EndpointPair.ordered(CLEAN_TOWN, CLEAN_WATER), EndpointPair.ordered(CLEAN_WATER, MODERN_PLANT));
        assertThat(cascade.adjacentNodes(CLEAN_WATER)).containsExactlyInAnyOrder(CLEAN_TOWN, MODERN_PLANT);
        assertThat(ImmutableList.copyOf(Traverser.forGraph(cascade).breadthFirst(CLEAN_TOWN)))
                .containsExactly(CLEAN_TOWN, CLEAN_WATER, MODERN_PLANT);
        assertThat(cascade.isDirected()).isTrue();
        assertThat(cascade.allowsSelfLoops()).isFalse();
        assertThat(cascade.nodeOrder().type().name()).isEqualTo("STABLE");
        assertThat(cascade).isEqualTo(PROGRAM.resolve().cascade());
    }

    @Test
    void knowsWhoHeadsAUnitOnADay() {
        Appointment past = head("mayor", "water").withUntil(DAY.minusDays(1));
        Appointment coach = head("mayor", "water").withRole(Role.COACH);
        ResolvedProgram program = PROGRAM.toBuilder()
                .organization(ORGANIZATION.withAppointments(
                        head("mayor", "town"), past, coach, head("engineer", "water"), head("engineer", "water")))
                .build()
                .resolve();
        assertThat(program.heads(WATER, DAY)).containsExactly(program.person(PersonId.of("engineer")));
        assertThat(program.heads(WATER, DAY.minusDays(1))).hasSize(2);
        assertThat(program.heads(PLANT, DAY)).isEmpty();
    }

    @Test
    void inheritsTheLanguage() {
        OrgUnit town = ORGANIZATION.units().get(0);
        OrgUnit water = ORGANIZATION.units().get(1).withLanguage(Language.SPANISH);
        OrgUnit plant = ORGANIZATION.units().get(2);
        ResolvedProgram program = PROGRAM.toBuilder()
                .language(Language.of("fr"))
                .organization(ORGANIZATION.withUnits(town, water, plant))
                .build()
                .resolve();
        assertThat(program.languageOf(TOWN_GOAL)).isEqualTo(Language.of("fr"));
        assertThat(program.languageOf(WATER_GOAL)).isEqualTo(Language.SPANISH);
        assertThat(program.languageOf(PLANT_GOAL)).isEqualTo(Language.SPANISH);
        assertThat(program.languageOf(PLANT_GOAL.withLanguage(Language.ENGLISH)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void isAValue() {
        assertThat(resolved).isEqualTo(PROGRAM.resolve()).hasSameHashCodeAs(PROGRAM.resolve());
        assertThat(resolved).isNotEqualTo(TestPrograms.program(TOWN_GOAL).resolve());
        assertThat(resolved).isNotEqualTo(PROGRAM);
        assertThat(resolved).hasToString("resolved OkrProgram of Springfield with 3 objectives");
    }
}
