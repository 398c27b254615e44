package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.supports;
import static org.okr4j.program.TestPrograms.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** The water department and its plant write their objectives within a boundary; the town does not. */
class BoundaryCheckTest {

    private static final ObjectiveId TOWN = TOWN_GOAL.id();
    private static final ObjectiveId WATER = WATER_GOAL.id();
    private static final Boundary BOUNDARY = Boundary.builder()
            .cycle(CYCLE.id())
            .unit(UnitId.of("water"))
            .addParents(TOWN)
            .addPriorities(PriorityId.of("health"), PriorityId.of("growth"))
            .mostObjectives(1)
            .mostKeyResults(2)
            .build();
    private static final Objective HEALTHY = TOWN_GOAL.withPriorities(PriorityId.of("health"));

    private static final String PARENTS =
            "parents must lead to clean-town by the boundary of unit 'water', at once or by" + " way of others";
    private static final String PRIORITIES = "priorities, its own or those of what it serves, must hold one of health,"
            + " growth by the boundary of unit 'water'";

    @Test
    void whatIsWithinHasNoNotes() {
        OkrProgram program = within(BOUNDARY);
        assertThat(notes(program, WATER_GOAL)).isEmpty();
        assertThat(notes(program, PLANT_GOAL)).isEmpty(); // by way of the department's key result
        assertThat(notes(PROGRAM, objective("parks", "plant"))).isEmpty();
    }

    @Test
    void tellsEveryLimitThatIsNotKept() {
        Objective stray = objective("stray", "plant", keyResult("a"), keyResult("b"), keyResult("c"));
        assertThat(notes(within(BOUNDARY), stray))
                .containsExactly(
                        "Objective 'stray': " + PARENTS,
                        "Objective 'stray': " + PRIORITIES,
                        "Objective 'stray': unit 'plant' must have at most one objective in cycle '2026-q4' by the"
                                + " boundary of unit 'water': 2",
                        "Objective 'stray': keyResults must be at most 2 by the boundary of unit 'water': 3");
        assertThat(within(BOUNDARY).boundaryNotes(stray).stream().map(Phrasebook.spanish()::render))
                .containsExactly(
                        "Objetivo 'stray': parents debe llevar a clean-town según el marco de la unidad 'water', de forma"
                                + " directa o a través de otros",
                        "Objetivo 'stray': priorities, las suyas o las de aquello a lo que sirve, debe contener una de"
                                + " health, growth según el marco de la unidad 'water'",
                        "Objetivo 'stray': la unidad 'plant' debe tener como máximo un objetivo en el ciclo '2026-q4'"
                                + " según el marco de la unidad 'water': 2",
                        "Objetivo 'stray': keyResults debe tener como máximo 2 según el marco de la unidad 'water': 3");
    }

    @Test
    void aBoundaryIsOfOneCycleAndOfAUnitWithAllBelow() {
        OkrProgram program = within(BOUNDARY.withParents(KeyResultId.of("clean-streets")));
        assertThat(notes(program, WATER_GOAL)).hasSize(1);
        assertThat(notes(program, HEALTHY)).isEmpty();
        assertThat(notes(program, WATER_GOAL.withCycle(CycleId.of("q9")))).isEmpty();
        assertThat(notes(program, WATER_GOAL.withUnit(UnitId.of("nowhere")))).isEmpty();
    }

    @Test
    void whatIsAllowedAsAParentIsWithin() {
        OkrProgram program = within(BOUNDARY.withUnit(UnitId.of("town")));
        assertThat(notes(program, HEALTHY)).isEmpty();
        assertThat(notes(
                        within(BOUNDARY.withUnit(UnitId.of("town")).withParents(KeyResultId.of("clean-streets"))),
                        HEALTHY))
                .isEmpty();
    }

    @Test
    void severalBoundariesAreToldInTheirOrder() {
        OkrProgram program = within(
                Boundary.builder()
                        .cycle(CYCLE.id())
                        .unit(UnitId.of("plant"))
                        .mostKeyResults(1)
                        .build(),
                BOUNDARY.withMostKeyResults(1));
        Objective plant = PLANT_GOAL.withKeyResults(keyResult("a"), keyResult("b"));
        assertThat(notes(program, plant))
                .containsExactly(
                        "Objective 'modern-plant': keyResults must be at most 1 by the boundary of unit 'plant': 2",
                        "Objective 'modern-plant': keyResults must be at most 1 by the boundary of unit 'water': 2");
    }

    @Test
    void whatIsGivenUpDoesNotCount() {
        Transition end =
                Transition.builder().to(LifecycleState.CANCELLED).date(DAY).build();
        OkrProgram program = within(BOUNDARY).apply(Change.transition(PLANT_GOAL.id(), end));
        KeyResult ended = keyResult("c").withTransitions(end);
        Objective next = objective("next", "plant", keyResult("a"), keyResult("b"), ended)
                .withParents(supports(WATER));
        assertThat(notes(program, next)).isEmpty();
        assertThat(notes(program, objective("stray", "plant").withTransitions(end)))
                .isEmpty();
    }

    @Test
    void fromTheTopDownAnEditThatLeavesABoundaryIsRefused() {
        OkrProgram program = topDown(within(BOUNDARY.withMostObjectives(2)));
        String prefix = " it must stay within the boundaries of cycle '2026-q4': ";
        assertRefused(
                () -> program.apply(Change.add(objective("stray", "plant"))),
                "Objective 'stray':" + prefix + "Objective 'stray': " + PARENTS + "; Objective 'stray': " + PRIORITIES);
        assertRefused(
                () -> program.apply(Change.unlink(WATER, TOWN)),
                "Objective 'clean-water':" + prefix + "Objective 'clean-water': " + PARENTS
                        + "; Objective 'clean-water': " + PRIORITIES);
        assertRefused(
                () -> program.apply(Change.revise(WATER_GOAL.withParents())),
                "Objective 'clean-water':" + prefix + "Objective 'clean-water': " + PARENTS
                        + "; Objective 'clean-water': " + PRIORITIES);
        assertRefused(
                () -> program.apply(Change.add(WATER, keyResult("k"))),
                "Objective 'clean-water':" + prefix
                        + "Objective 'clean-water': keyResults must be at most 2 by the boundary of unit 'water': 3");
        assertThat(program.apply(Change.add(objective("next", "plant").withParents(supports(WATER))))
                        .objectives())
                .hasSize(4);
        assertThat(program.apply(Change.link(PLANT_GOAL.id(), supports(TOWN).get(0)))
                        .objectives())
                .hasSize(3);
        assertThat(program.applyUnchecked(Change.unlink(WATER, TOWN))
                        .objective(WATER)
                        .orElseThrow()
                        .parents())
                .isEmpty();
    }

    @Test
    void whatWasOutsideBeforeMayBeEditedAsLongAsItLeavesNothingMore() {
        OkrProgram program = topDown(within(BOUNDARY)).applyUnchecked(Change.unlink(WATER, TOWN));
        OkrProgram retitled =
                program.apply(Change.revise(WATER_GOAL.withParents().withTitle("Water for all")));
        assertThat(retitled.objective(WATER).orElseThrow().title()).isEqualTo("Water for all");
        KeyResult reworded = keyResult("fewer-leaks").withText("leaks");
        assertThat(program.apply(Change.revise(reworded)).keyResult(reworded.id()))
                .contains(reworded);
        assertRefused(
                () -> program.apply(Change.add(WATER, keyResult("k"))),
                "Objective 'clean-water': it must stay within the boundaries of cycle '2026-q4': Objective 'clean-water': "
                        + PARENTS + "; Objective 'clean-water': " + PRIORITIES
                        + "; Objective 'clean-water': keyResults must be at most 2 by the boundary of unit 'water': 3");
    }

    @Test
    void whatHasTooManyKeyResultsMayLoseSomeOfThem() {
        Objective four = WATER_GOAL.withKeyResults(keyResult("a"), keyResult("b"), keyResult("c"), keyResult("d"));
        OkrProgram program = topDown(within(BOUNDARY)).applyUnchecked(Change.revise(four));

        OkrProgram fewer = program.apply(
                Change.revise(four.withKeyResults(four.keyResults().subList(0, 3))));

        assertThat(notes(fewer, fewer.objective(WATER).orElseThrow()))
                .containsExactly(
                        "Objective 'clean-water': keyResults must be at most 2 by the boundary of unit 'water': 3");
        assertRefused(
                () -> fewer.apply(Change.add(WATER, keyResult("e"))),
                "Objective 'clean-water': it must stay within the boundaries of cycle '2026-q4': Objective 'clean-water':"
                        + " keyResults must be at most 2 by the boundary of unit 'water': 4");
    }

    @Test
    void inTheOtherModeNothingIsRefused() {
        Change stray = Change.add(objective("stray", "plant"));
        for (Optional<CascadeMode> mode :
                List.of(Optional.<CascadeMode>empty(), Optional.of(CascadeMode.BIDIRECTIONAL))) {
            OkrProgram program = within(BOUNDARY);
            OkrProgram led = program.apply(Change.revise(program.settings().withCascadeMode(mode)));
            assertThat(led.apply(stray).objectives()).hasSize(4);
        }
        OkrProgram departmentDecides = topDown(within(BOUNDARY))
                .apply(Change.revise(unit("water", "town").withCascadeMode(CascadeMode.BIDIRECTIONAL)));
        assertThat(departmentDecides.apply(stray).objectives()).hasSize(4);
        assertRefused(
                () -> departmentDecides
                        .apply(Change.revise(unit("plant", "water").withCascadeMode(CascadeMode.TOP_DOWN)))
                        .apply(stray),
                "Objective 'stray': it must stay within the boundaries of cycle '2026-q4': Objective 'stray': "
                        + PARENTS
                        + "; Objective 'stray': " + PRIORITIES
                        + "; Objective 'stray': unit 'plant' must have at most one objective in cycle '2026-q4' by the"
                        + " boundary of unit 'water': 2");
    }

    @Test
    void circlesOfLinksAndUnitsComeToAnEnd() {
        OkrProgram circular = within(BOUNDARY.withParents(ObjectiveId.of("o9")))
                .apply(List.of(Change.link(TOWN, supports(WATER).get(0)), Change.revise(unit("town", "plant"))));
        assertThat(notes(circular, WATER_GOAL)).hasSize(1);
    }

    private static OkrProgram within(Boundary... boundaries) {
        return PROGRAM.apply(Change.revise(HEALTHY))
                .apply(ImmutableList.copyOf(boundaries).stream()
                        .map(Change::record)
                        .toList());
    }

    private static OkrProgram topDown(OkrProgram program) {
        return program.apply(Change.revise(program.settings().withCascadeMode(CascadeMode.TOP_DOWN)));
    }

    private static List<String> notes(OkrProgram program, Objective objective) {
        ImmutableList<Message> notes = program.boundaryNotes(objective);
        assertThat(program.boundaryNotes(List.of(objective)).get(objective.id()))
                .as("one of many")
                .isEqualTo(notes);
        return notes.stream().map(Object::toString).toList();
    }

    private static void assertRefused(ThrowingCallable edit, String message) {
        assertThatThrownBy(edit).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
