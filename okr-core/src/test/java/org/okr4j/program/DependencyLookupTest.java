package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestFacts.coOwner;
import static org.okr4j.program.TestFacts.dependency;
import static org.okr4j.program.TestFacts.dependencyOnOutsider;
import static org.okr4j.program.TestFacts.step;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.keyResult;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.Graphs;
import com.google.common.graph.Network;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

class DependencyLookupTest {

    private static final KeyResultId STREETS = KeyResultId.of("clean-streets");
    private static final KeyResultId LEAKS = KeyResultId.of("fewer-leaks");
    private static final KeyResultId REPAIRS = KeyResultId.of("faster-repairs");
    private static final KeyResultId PUMPS = KeyResultId.of("new-pumps");
    private static final ObjectiveId CLEAN_TOWN = TOWN_GOAL.id();
    private static final ObjectiveId CLEAN_WATER = WATER_GOAL.id();

    private static final PersonId MAYOR = PersonId.of("mayor");
    private static final PersonId ENGINEER = PersonId.of("engineer");

    private static ResolvedProgram program(Dependency... dependencies) {
        return PROGRAM.toBuilder()
                .addAllDependencies(Arrays.asList(dependencies))
                .build()
                .resolve();
    }

    @Test
    void knowsWhatAThingDependsOnAndWhatOnIt() {
        Dependency first = dependency("d1", "new-pumps", LEAKS);
        Dependency second = dependency("d2", "clean-streets", CLEAN_WATER);
        Dependency third = dependencyOnOutsider("d3", "new-pumps");
        ResolvedProgram program = program(first, second, third);
        assertThat(program.dependenciesOf(PUMPS)).containsExactly(first, third);
        assertThat(program.dependenciesOf(LEAKS)).isEmpty();
        assertThat(program.dependenciesOn(LEAKS)).containsExactly(first);
        assertThat(program.dependenciesOn(CLEAN_WATER)).containsExactly(second);
        assertThat(program.dependenciesOn(PLANT_GOAL.id())).isEmpty();
        assertThat(program.dependency(DependencyId.of("d2"))).isSameAs(second);
    }

    @Test
    void aProviderIsAnObjectiveOrAKeyResultOfTheProgram() {
        ResolvedProgram program = program();
        assertRefused(
                "Unit 'town': provider must be an objective or a key result",
                () -> program.dependenciesOn(UnitId.of("town")));
        assertRefused(
                "Objective 'o9': id must be one of the program", () -> program.dependenciesOn(ObjectiveId.of("o9")));
    }

    @Test
    void knowsTheDependenciesOfAUnitOnEitherSide() {
        Dependency within = dependency("d1", "fewer-leaks", REPAIRS);
        Dependency onPlant = dependency("d2", "clean-streets", PLANT_GOAL.id());
        Dependency ofWater = dependency("d3", "faster-repairs", PUMPS);
        Dependency onOutsider = dependencyOnOutsider("d4", "clean-streets");
        ResolvedProgram program = program(within, onPlant, ofWater, onOutsider);
        assertThat(program.dependenciesOf(UnitId.of("water"))).containsExactly(within, ofWater);
        assertThat(program.dependenciesOf(UnitId.of("plant"))).containsExactly(onPlant, ofWater);
        assertThat(program.dependenciesOf(UnitId.of("town"))).containsExactly(onPlant, onOutsider);
        assertRefused("Unit 'x': id must be one of the program", () -> program.dependenciesOf(UnitId.of("x")));
    }

    @Test
    void knowsTheDependenciesOfAPersonOnADay() {
        Objective town = TOWN_GOAL.withKeyResults(keyResult("clean-streets")
                .withOwner(MAYOR)
                .withAmendments(Amendment.builder().date(DAY).owner(ENGINEER).build()));
        Objective water = WATER_GOAL.withCoOwners(coOwner("mayor", "town"));
        Objective plant = PLANT_GOAL
                .withOwner(ENGINEER)
                .withKeyResults(keyResult("new-pumps"), keyResult("old-pumps").withCoOwners(MAYOR));
        Dependency ofStreets = dependency("d1", "clean-streets", PUMPS);
        Dependency ofPlant = dependency("d2", "new-pumps", CLEAN_TOWN);
        Dependency onWater = dependency("d3", "new-pumps", CLEAN_WATER);
        Dependency onOldPumps = dependency("d4", "new-pumps", KeyResultId.of("old-pumps"));
        Dependency onOutsider = dependencyOnOutsider("d5", "clean-streets");
        ResolvedProgram program = TestPrograms.program(town, water, plant).toBuilder()
                .addAllDependencies(List.of(ofStreets, ofPlant, onWater, onOldPumps, onOutsider))
                .build()
                .resolve();
        LocalDate before = DAY.minusDays(1);
        assertThat(program.dependenciesOf(MAYOR, before)).containsExactly(ofStreets, onWater, onOldPumps, onOutsider);
        assertThat(program.dependenciesOf(MAYOR, DAY)).containsExactly(onWater, onOldPumps);
        assertThat(program.dependenciesOf(ENGINEER, before)).containsExactly(ofStreets, ofPlant, onWater, onOldPumps);
        assertThat(program.dependenciesOf(ENGINEER, DAY)).hasSize(5);
        assertRefused("Person 'x': id must be one of the program", () -> program.dependenciesOf(PersonId.of("x"), DAY));
    }

    @Test
    void showsDependenciesAsAGraph() {
        Network<Id, DependencyId> graph = program(
                        dependencyOnOutsider("d0", "faster-repairs"),
                        dependency("d1", "new-pumps", LEAKS),
                        dependency("d2", "clean-streets", CLEAN_WATER),
                        dependency("d3", "new-pumps", LEAKS),
                        dependency("d4", "clean-streets", PUMPS))
                .dependencyGraph();
        assertThat(graph.nodes()).containsExactly(LEAKS, PUMPS, CLEAN_WATER, STREETS);
        assertThat(graph.nodes())
                .contains(STREETS, CLEAN_WATER)
                .doesNotContain(REPAIRS, CLEAN_TOWN, KeyResultId.of("k9"), UnitId.of("water"));
        assertThat(graph.edges()).containsExactly(ids("d1", "d2", "d3", "d4"));
        assertThat(graph.edges()).contains(ids("d2")).doesNotContain(ids("d0", "d9"));
        assertThat(graph.edges()).isNotEqualTo(graph.nodes());
        assertThat(graph.successors(LEAKS)).containsExactly(PUMPS);
        assertThat(graph.successors(STREETS)).isEmpty();
        assertThat(graph.predecessors(STREETS)).containsExactly(CLEAN_WATER, PUMPS);
        assertThat(graph.predecessors(CLEAN_WATER)).isEmpty();
        assertThat(graph.adjacentNodes(PUMPS)).containsExactly(LEAKS, STREETS);
        assertThat(graph.outEdges(LEAKS)).containsExactly(ids("d1", "d3"));
        assertThat(graph.inEdges(STREETS)).containsExactly(ids("d2", "d4"));
        assertThat(graph.incidentEdges(PUMPS)).containsExactly(ids("d1", "d3", "d4"));
        assertThat(graph.incidentNodes(DependencyId.of("d2"))).isEqualTo(EndpointPair.ordered(CLEAN_WATER, STREETS));
        assertThat(graph.edgesConnecting(LEAKS, PUMPS)).containsExactly(ids("d1", "d3"));
        assertThat(graph.isDirected()).isTrue();
        assertThat(graph.allowsParallelEdges()).isTrue();
        assertThat(graph.allowsSelfLoops()).isFalse();
        assertThat(graph.nodeOrder().type().name()).isEqualTo("STABLE");
        assertThat(graph.edgeOrder().type().name()).isEqualTo("STABLE");
        assertThat(graph.asGraph().nodes()).hasSize(4);
        assertThat(Graphs.hasCycle(graph.asGraph())).isFalse();
    }

    @Test
    void theGraphRefusesWhatIsNotInIt() {
        Network<Id, DependencyId> graph =
                program(dependencyOnOutsider("d0", "new-pumps")).dependencyGraph();
        assertThat(graph.nodes()).isEmpty();
        assertThat(graph.edges()).isEmpty();
        assertRefused(
                "Key result 'new-pumps': it must take part in a dependency within the program",
                () -> graph.predecessors(PUMPS));
        assertRefused(
                "Unit 'town': it must take part in a dependency within the program",
                () -> graph.outEdges(UnitId.of("town")));
        assertRefused(
                "Dependency 'd0': it must be one on something in the program",
                () -> graph.incidentNodes(DependencyId.of("d0")));
        assertRefused(
                "Dependency 'd9': it must be one on something in the program",
                () -> graph.incidentNodes(DependencyId.of("d9")));
    }

    private static DependencyId[] ids(String... texts) {
        return Arrays.stream(texts).map(DependencyId::of).toArray(DependencyId[]::new);
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void keyResultsThatWaitForEachOtherAreACircle() {
        ResolvedProgram program = program(
                dependency("d1", "faster-repairs", STREETS),
                dependency("d2", "new-pumps", LEAKS),
                dependency("d3", "clean-streets", PUMPS),
                dependency("d4", "fewer-leaks", STREETS));
        assertCircles(program, "d2 d4 d3");
    }

    @Test
    void anObjectiveWaitsForWhatItsKeyResultsWaitFor() {
        assertCircles(
                program(dependency("d1", "new-pumps", CLEAN_WATER), dependency("d2", "fewer-leaks", PUMPS)), "d1 d2");
        assertCircles(program(dependency("d1", "clean-streets", CLEAN_WATER), dependency("d2", "fewer-leaks", PUMPS)));
        assertCircles(program(dependency("d1", "new-pumps", LEAKS), dependency("d2", "faster-repairs", PUMPS)));
    }

    @Test
    void anObjectiveMayWaitForItselfByWayOfOthers() {
        assertCircles(
                program(dependency("d1", "fewer-leaks", PUMPS), dependency("d2", "new-pumps", CLEAN_WATER)), "d1 d2");
        assertCircles(
                program(
                        dependency("d1", "new-pumps", CLEAN_WATER),
                        dependency("d2", "faster-repairs", CLEAN_TOWN),
                        dependency("d3", "clean-streets", PLANT_GOAL.id())),
                "d1 d2 d3");
    }

    @Test
    void onlyOpenDependenciesWait() {
        Dependency met = dependency("d1", "new-pumps", LEAKS)
                .withSteps(
                        step(DAY.minusDays(2), DependencyState.WITHDRAWN),
                        step(DAY.minusDays(1), DependencyState.BROKEN),
                        step(DAY, DependencyState.MET));
        Dependency back = dependency("d2", "fewer-leaks", PUMPS);
        ResolvedProgram program = program(met, back);
        assertThat(program.dependencyCircles(DAY.minusDays(3))).containsExactly(ImmutableList.of(met, back));
        assertThat(program.dependencyCircles(DAY.minusDays(2))).isEmpty();
        assertThat(program.dependencyCircles(DAY.minusDays(1))).hasSize(1);
        assertThat(program.dependencyCircles(DAY)).isEmpty();
    }

    @Test
    void ofAKnotAShortestCircleThroughItsFirstDependencyIsTold() {
        assertCircles(
                program(
                        dependency("d1", "clean-streets", LEAKS),
                        dependency("d2", "fewer-leaks", PUMPS),
                        dependency("d3", "new-pumps", STREETS),
                        dependency("d4", "fewer-leaks", STREETS),
                        dependency("d5", "new-pumps", LEAKS)),
                "d1 d4");
    }

    @Test
    void circlesApartAreToldInTheirOrder() {
        assertCircles(
                program(
                        dependency("d1", "fewer-leaks", STREETS),
                        dependency("d2", "new-pumps", REPAIRS),
                        dependency("d3", "clean-streets", LEAKS),
                        dependency("d4", "clean-streets", LEAKS),
                        dependencyOnOutsider("d5", "clean-streets"),
                        dependency("d6", "faster-repairs", PUMPS)),
                "d1 d3",
                "d2 d6");
    }

    private static void assertCircles(ResolvedProgram program, String... circles) {
        assertThat(program.dependencyCircles(DAY))
                .extracting(circle -> String.join(
                        " ",
                        circle.stream().map(waiting -> waiting.id().toString()).toList()))
                .containsExactly(circles);
    }
}
