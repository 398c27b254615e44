package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.person;
import static org.okr4j.program.TestPrograms.unit;

import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Changes that add, replace, take away and reorder things, and those of the organization and of extensions. */
class ThingChangeTest {

    private static final ObjectiveId TOWN = TOWN_GOAL.id();
    private static final ObjectiveId WATER = WATER_GOAL.id();
    private static final ObjectiveId PLANT = PLANT_GOAL.id();
    private static final Initiative PIPES =
            Initiative.builder().id(InitiativeId.of("pipes")).title("new pipes").build();

    @Test
    void addsAnObjectiveAfterAllOthers() {
        Objective parks = objective("green-parks", "town", keyResult("more-trees"));
        OkrProgram program = PROGRAM.apply(Change.add(parks));
        assertThat(program.objectives()).containsExactly(TOWN_GOAL, WATER_GOAL, PLANT_GOAL, parks);
        assertThat(program.objective(parks.id())).contains(parks);
        assertThat(program.objectiveOf(KeyResultId.of("more-trees"))).contains(parks);
        assertThat(program).isEqualTo(TestPrograms.program(TOWN_GOAL, WATER_GOAL, PLANT_GOAL, parks));
        assertThat(program.vector().chunksSharedWith(PROGRAM.vector())).isZero(); // the last chunk is not full
        assertThat(PROGRAM.objective(parks.id())).isEmpty();
    }

    @Test
    void addsAKeyResultAfterThoseOfItsObjective() {
        KeyResult pressure = keyResult("even-pressure");
        OkrProgram program = PROGRAM.apply(Change.add(WATER, pressure));
        assertThat(program.objective(WATER).orElseThrow().keyResults())
                .extracting(each -> each.id().toString())
                .containsExactly("fewer-leaks", "faster-repairs", "even-pressure");
        assertThat(program.keyResult(pressure.id())).contains(pressure);
        assertThat(program.keyResult(KeyResultId.of("new-pumps"))).contains(keyResult("new-pumps"));
    }

    @Test
    void addsThingsOfEveryOtherKindAtTheEndOfTheirLists() {
        StrategicPriority growth = StrategicPriority.builder()
                .id(PriorityId.of("growth"))
                .title("Growth")
                .build();
        OrgUnit parks = unit("parks", "town");
        Person gardener = person("gardener", "parks");
        Cycle next = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
        OkrProgram program = PROGRAM.apply(List.of(
                Change.add(growth), Change.add(parks), Change.add(gardener), Change.add(next), Change.add(PIPES)));
        Organization organization = program.organization();
        assertThat(organization.priorities()).hasSize(2).endsWith(growth);
        assertThat(organization.units()).hasSize(4).endsWith(parks);
        assertThat(organization.people()).hasSize(3).endsWith(gardener);
        assertThat(program.cycles()).containsExactly(CYCLE, next);
        assertThat(program.initiatives()).containsExactly(PIPES);
        assertThat(program.problems()).isEmpty();
        ResolvedProgram resolved = program.resolve();
        assertThat(resolved.person(gardener.id())).isEqualTo(gardener);
        assertThat(resolved.isBelow(parks.id(), UnitId.of("town"))).isTrue();
    }

    @Test
    void refusesAnIdThatIsInUse() {
        assertRefused(
                () -> PROGRAM.apply(Change.add(PLANT_GOAL)),
                "Objective 'modern-plant': id must be unique in the program: objectives[2] has it already");
        assertRefused(
                () -> PROGRAM.apply(Change.add(objective("parks", "town", keyResult("fewer-leaks")))),
                "Key result 'fewer-leaks': id must be unique in the program: objectives[1].keyResults[0] has it already");
        assertRefused(
                () -> PROGRAM.apply(Change.add(TOWN, keyResult("mayor"))),
                "Key result 'mayor': id must be unique in the program: organization.people[0] has it already");
        assertRefused(
                () -> PROGRAM.apply(Change.add(CYCLE)),
                "Cycle '2026-q4': id must be unique in the program: cycles[0] has it already");
    }

    @Test
    void putsAThingInThePlaceOfTheOneBefore() {
        Objective water = WATER_GOAL.withTitle("Water for all");
        Cycle cycle = CYCLE.withLabel("Autumn");
        KeyResult leaks = keyResult("fewer-leaks").withText("Fewer leaks");
        Person mayor = person("mayor", "plant");
        OkrProgram program = PROGRAM.apply(
                List.of(Change.revise(water), Change.revise(cycle), Change.revise(leaks), Change.revise(mayor)));
        assertThat(program.objectives().get(1))
                .isEqualTo(water.withKeyResults(List.of(leaks, keyResult("faster-repairs"))));
        assertThat(program.cycles()).containsExactly(cycle);
        assertThat(program.organization().people()).containsExactly(mayor, person("engineer", "water"));
        assertThat(program.index()).isSameAs(PROGRAM.index());
    }

    @Test
    void aRevisedObjectiveMayHaveOtherKeyResults() {
        Objective plant = objective("modern-plant", "plant", keyResult("quiet-pumps"));
        OkrProgram program = PROGRAM.apply(Change.revise(plant));
        assertThat(program.keyResult(KeyResultId.of("quiet-pumps"))).contains(keyResult("quiet-pumps"));
        assertThat(program.keyResult(KeyResultId.of("new-pumps"))).isEmpty();
        assertThat(program.resolve().parentsOf(PLANT)).isEmpty();
    }

    @Test
    void takesAThingAwayAndLeavesWhatRefersToIt() {
        assertThat(PROGRAM.apply(Change.remove(PLANT))).isEqualTo(TestPrograms.program(TOWN_GOAL, WATER_GOAL));
        OkrProgram withoutLeaks = PROGRAM.apply(Change.remove(KeyResultId.of("fewer-leaks")));
        assertThat(withoutLeaks.objective(WATER).orElseThrow().keyResults())
                .containsExactly(keyResult("faster-repairs"));
        assertThat(withoutLeaks.problems())
                .extracting(Problem::toString)
                .containsExactly("objectives[2].parents[0]: Objective 'modern-plant': parents[0] must be a key result"
                        + " of the program: 'fewer-leaks'");
        assertThat(PROGRAM.apply(Change.remove(CYCLE.id())).problems()).hasSize(3);
        assertThat(PROGRAM.apply(List.of(Change.add(PIPES), Change.remove(PIPES.id()))))
                .isEqualTo(PROGRAM);
    }

    @Test
    void refusesToReviseOrTakeAwayWhatIsNotThere() {
        assertRefused(
                () -> PROGRAM.apply(Change.revise(objective("o9", "town"))),
                "Objective 'o9': id must be one of the program");
        assertRefused(
                () -> PROGRAM.apply(Change.revise(keyResult("k9"))), "Key result 'k9': id must be one of the program");
        assertRefused(
                () -> PROGRAM.apply(Change.remove(PIPES.id())), "Initiative 'pipes': id must be one of the program");
        assertRefused(
                () -> PROGRAM.apply(Change.remove(KeyResultId.of("k9"))),
                "Key result 'k9': id must be one of the program");
        assertRefused(
                () -> PROGRAM.apply(Change.add(ObjectiveId.of("o9"), keyResult("k9"))),
                "Objective 'o9': id must be one of the program");
    }

    @Test
    void putsThingsOfOneKindInAnotherOrder() {
        OkrProgram program = PROGRAM.apply(List.of(
                Change.reorder(List.of(PLANT, TOWN, WATER)),
                Change.reorder(List.of(PersonId.of("engineer"), PersonId.of("mayor")))));
        assertThat(program.objectives()).containsExactly(PLANT_GOAL, TOWN_GOAL, WATER_GOAL);
        assertThat(program.organization().people())
                .containsExactly(person("engineer", "water"), person("mayor", "town"));
        assertThat(program.keyResult(KeyResultId.of("new-pumps"))).contains(keyResult("new-pumps"));
        assertThat(program.resolve().parentsOf(WATER)).containsExactly(TOWN_GOAL);
    }

    @Test
    void anOrderNamesEveryThingOfOneKindOnce() {
        assertRefused(
                () -> PROGRAM.apply(Change.reorder(List.of(PLANT, TOWN))),
                "Program 'Springfield': order of objectives must name each of them: 2 of 3");
        assertRefused(
                () -> PROGRAM.apply(Change.reorder(List.of(PLANT, TOWN, ObjectiveId.of("o9")))),
                "Objective 'o9': id must be one of the program");
        assertRefused(() -> Change.reorder(List.of()), "Order: ids must not be empty");
        assertRefused(() -> Change.reorder(List.of(PLANT, TOWN, PLANT)), "Order: ids must be different: modern-plant");
        assertRefused(
                () -> Change.reorder(List.of(PLANT, CYCLE.id())),
                "Order: ids must be of one kind: [modern-plant, 2026-q4]");
        assertRefused(
                () -> Change.reorder(List.of(KeyResultId.of("fewer-leaks"))),
                "Key result 'fewer-leaks': thing must be of a kind that programs list: Key result");
    }

    @Test
    void refusesThingsThatNoProgramLists() {
        String key = "Key result 'k': thing must be of a kind that programs list: Key result";
        assertRefused(() -> Change.add(keyResult("k")), key);
        assertRefused(
                () -> Change.remove(PhaseId.of("pilot")),
                "Phase 'pilot': thing must be of a kind that programs list: Phase");
        Identified other = () -> ObjectiveId.of("o");
        assertThatThrownBy(() -> Change.revise(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Objective 'o': thing must be what programs list by this kind of id: ");
    }

    @Test
    void describesTheOrganizationAnew() {
        Organization renamed = ORGANIZATION.withName("Shelbyville").withAppointments();
        OkrProgram program = PROGRAM.apply(Change.revise(renamed));
        assertThat(program.organization()).isEqualTo(renamed);
        assertThat(program.index()).isSameAs(PROGRAM.index());
        Organization grown = ORGANIZATION.withUnits(unit("parks", "town"));
        assertThat(PROGRAM.apply(Change.revise(grown)).index().contains(UnitId.of("parks")))
                .isTrue();
    }

    @Test
    void keepsWhatApplicationsAddWithThings() {
        Id leaks = KeyResultId.of("fewer-leaks");
        OkrProgram program = PROGRAM.apply(List.of(
                Change.putExtension(WATER, "x-note", "1"),
                Change.putExtension(WATER, "x-note", "2"),
                Change.putExtension(leaks, "x-note", "3"),
                Change.putExtension(TOWN, "x-color", "\"red\"")));
        assertThat(program.extensions())
                .isEqualTo(ImmutableTable.<Id, String, String>builder()
                        .put(WATER, "x-note", "2")
                        .put(leaks, "x-note", "3")
                        .put(TOWN, "x-color", "\"red\"")
                        .build());
        assertThat(program.apply(Change.removeExtension(TOWN, "x-color"))
                        .extensions()
                        .rowKeySet())
                .containsExactlyInAnyOrder(WATER, leaks);
        assertThat(program.apply(Change.remove(WATER)).extensions().rowKeySet()).containsExactly(TOWN);
        assertThat(program.apply(Change.remove(leaks)).extensions().rowKeySet()).containsExactlyInAnyOrder(WATER, TOWN);
        assertRefused(
                () -> program.apply(Change.removeExtension(TOWN, "x-note")),
                "Objective 'clean-town': extensions must hold the one that is to be removed: x-note");
    }

    @Test
    void aResolvedProgramRefusesWhatWouldNotResolve() {
        ResolvedProgram resolved = PROGRAM.resolve();
        assertUnresolved(
                () -> resolved.apply(Change.remove(CYCLE.id())),
                "objectives[0].cycle: Objective 'clean-town': cycle must be a cycle of the program: '2026-q4'");
        assertUnresolved(
                () -> resolved.apply(Change.revise(person("mayor", "nowhere"))),
                "organization.people[0].unit: Person 'mayor': unit must be a unit of the program: 'nowhere'");
        assertUnresolved(
                () -> resolved.apply(Change.revise(unit("water", "plant"))),
                "organization.units[1].parent: Unit 'water': parent must not lead back to where it starts:"
                        + " water → plant → water");
        assertUnresolved(
                () -> resolved.apply(Change.revise(TOWN_GOAL.withParents(TestPrograms.supports(PLANT)))),
                "objectives[0].parents[0]: Objective 'clean-town': parents[0] must not lead back to where it starts:"
                        + " clean-town → modern-plant → clean-water → clean-town");
        assertUnresolved(
                () -> resolved.apply(Change.putExtension(ObjectiveId.of("o9"), "x-note", "1")),
                "extensions: Program 'Springfield': extensions must belong to things of the program: 'o9'");
        assertUnresolved(
                () -> resolved.apply(Change.revise(WATER_GOAL.withCycle(CycleId.of("q9")))),
                "objectives[1].cycle: Objective 'clean-water': cycle must be a cycle of the program: 'q9'");
    }

    @Test
    void aResolvedProgramFollowsWhatMoves() {
        ResolvedProgram moved = PROGRAM.resolve()
                .apply(Change.revise(unit("plant", "town")))
                .apply(Change.revise(WATER_GOAL.withUnit(UnitId.of("plant"))))
                .apply(Change.revise(
                        ORGANIZATION.withUnits(ORGANIZATION.units().reverse()).withAppointments()));
        assertThat(moved.parentOf(UnitId.of("plant")).orElseThrow().id()).isEqualTo(UnitId.of("water"));
        assertThat(moved.objectivesOf(UnitId.of("plant")))
                .extracting(Objective::id)
                .containsExactly(WATER, PLANT);
        assertThat(moved.objectivesOf(UnitId.of("water"))).isEmpty();
        assertThat(moved.heads(UnitId.of("town"), TestPrograms.DAY)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable edit, String message) {
        assertThatThrownBy(edit).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static void assertUnresolved(ThrowingCallable edit, String problem) {
        assertThatThrownBy(edit).isInstanceOf(UnresolvedProgramException.class).hasMessageContaining(problem);
    }
}
