package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.person;
import static org.okr4j.program.TestPrograms.program;
import static org.okr4j.program.TestPrograms.supports;
import static org.okr4j.program.TestPrograms.unit;
import static org.okr4j.program.TestPrograms.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitKind;

class StructureProblemsTest {

    @Test
    void aProgramWithoutUnitsHasNoRoot() {
        assertProblems(
                program(units()),
                "organization.units: Program 'Springfield': organization.units must hold at least one unit: it is empty");
    }

    @Test
    void oneUnitAloneHasNoParent() {
        assertProblems(
                program(units(unit("town", UnitKind.ORGANIZATION), unit("village", UnitKind.ORGANIZATION))),
                "organization.units[1]: Unit 'village': parent must be given, because one unit alone has none:"
                        + " 'town' is the root already");
    }

    @Test
    void aUnitIsNotItsOwnParent() {
        assertProblems(
                program(units(unit("town", UnitKind.ORGANIZATION), unit("water", "water"))),
                "organization.units[1].parent: Unit 'water': parent must not lead back to where it starts:"
                        + " water → water");
    }

    @Test
    void unitsInACircleAreToldOnce() {
        assertProblems(
                program(units(
                        unit("below", "a"),
                        unit("town", UnitKind.ORGANIZATION),
                        unit("c", "a"),
                        unit("a", "b"),
                        unit("b", "c"))),
                "organization.units[2].parent: Unit 'c': parent must not lead back to where it starts:"
                        + " c → a → b → c");
    }

    @Test
    void aLongCircleIsToldFromItsStart() {
        OrgUnit[] circle = new OrgUnit[12];
        for (int i = 0; i < circle.length; i++) {
            circle[i] = unit("u" + i, "u" + (i + 1) % circle.length);
        }
        assertProblems(
                program(units(circle)),
                "organization.units[0].parent: Unit 'u0': parent must not lead back to where it starts:"
                        + " u0 → u1 → u2 → u3 → u4 → u5 → u6 → u7 → u8 → u9 → … → u0");
    }

    @Test
    void anIdIsUniqueAmongThingsOfEveryKind() {
        OkrProgram program = OkrProgram.builder()
                .organization(ORGANIZATION
                        .withPeople(person("water", "town"), person("mayor", "town"))
                        .withAppointments(List.of()))
                .addAllCycles(List.of(CYCLE, CYCLE, CYCLE.withId(CycleId.of("town"))))
                .addObjective(TOWN_GOAL.withKeyResults(keyResult("clean-town"), keyResult("plant")))
                .addObjective(objective("clean-town", "town", keyResult("k"), keyResult("k")))
                .addInitiative(
                        Initiative.builder().id(InitiativeId.of("k")).title("t").build())
                .build();
        assertProblems(
                program,
                "organization.people[0].id: Person 'water': id must be unique in the program:"
                        + " organization.units[1] has it already",
                "cycles[1].id: Cycle '2026-q4': id must be unique in the program: cycles[0] has it already",
                "cycles[2].id: Cycle 'town': id must be unique in the program: organization.units[0] has it already",
                "objectives[0].keyResults[0].id: Key result 'clean-town': id must be unique in the program:"
                        + " objectives[0] has it already",
                "objectives[0].keyResults[1].id: Key result 'plant': id must be unique in the program:"
                        + " organization.units[2] has it already",
                "objectives[1].id: Objective 'clean-town': id must be unique in the program:"
                        + " objectives[0] has it already",
                "objectives[1].keyResults[1].id: Key result 'k': id must be unique in the program:"
                        + " objectives[1].keyResults[0] has it already",
                "initiatives[0].id: Initiative 'k': id must be unique in the program:"
                        + " objectives[1].keyResults[0] has it already");
    }

    @Test
    void anIdThatIsUsedTwiceStillLeadsSomewhereOfEachKind() {
        OkrProgram program = program(TOWN_GOAL, objective("town", "town").withParents(supports(TOWN_GOAL.id())));
        assertProblems(
                program,
                "objectives[1].id: Objective 'town': id must be unique in the program:"
                        + " organization.units[0] has it already");
    }

    @Test
    void anObjectiveDoesNotServeItself() {
        assertProblems(
                program(TOWN_GOAL.withParents(supports(TOWN_GOAL.id(), KeyResultId.of("clean-streets")))),
                "objectives[0].parents[0]: Objective 'clean-town': parents[0] must lead to another objective:"
                        + " 'clean-town' is this one",
                "objectives[0].parents[1]: Objective 'clean-town': parents[1] must lead to another objective:"
                        + " 'clean-streets' is one of its own key results");
    }

    @Test
    void linksInACircleAreToldOnceAtTheLinkThatEntersIt() {
        assertProblems(
                program(
                        TOWN_GOAL,
                        objective("below", "water").withParents(supports(ObjectiveId.of("b"))),
                        objective("a", "water", keyResult("a-1"))
                                .withParents(supports(TOWN_GOAL.id(), KeyResultId.of("b-1"), ObjectiveId.of("b"))),
                        objective("b", "water", keyResult("b-1")).withParents(supports(ObjectiveId.of("c"))),
                        objective("c", "water").withParents(supports(KeyResultId.of("a-1")))),
                "objectives[2].parents[1]: Objective 'a': parents[1] must not lead back to where it starts:"
                        + " a → b → c → a");
    }

    @Test
    void ofAKnotTheShortestCircleIsTold() {
        assertProblems(
                program(
                        objective("a", "water").withParents(supports(ObjectiveId.of("b"), ObjectiveId.of("c"))),
                        objective("b", "water").withParents(supports(ObjectiveId.of("c"))),
                        objective("c", "water").withParents(supports(ObjectiveId.of("a")))),
                "objectives[0].parents[1]: Objective 'a': parents[1] must not lead back to where it starts:"
                        + " a → c → a");
    }

    @Test
    void problemsOfEverySortComeAtOnceInTheOrderOfTheDocument() {
        OkrProgram program = OkrProgram.builder()
                .organization(
                        units(unit("town", UnitKind.ORGANIZATION), unit("a", "b"), unit("b", "a"), unit("a", "town")))
                .addObjective(objective("o1", "town").withParents(supports(ObjectiveId.of("o2"))))
                .addObjective(objective("o2", "nowhere").withParents(supports(ObjectiveId.of("o1"))))
                .build();
        assertThat(program.problems())
                .extracting(problem -> problem.location().property())
                .containsExactly(
                        "organization.units[1].parent",
                        "organization.units[3].id",
                        "objectives[0].cycle",
                        "objectives[0].parents[0]",
                        "objectives[1].unit",
                        "objectives[1].cycle");
    }

    @Test
    void resolvingTellsAllProblemsUpToTen() {
        OkrProgram one = program(objective("goal", "harbor"));
        assertThatThrownBy(one::resolve)
                .isInstanceOf(UnresolvedProgramException.class)
                .hasMessage("OkrProgram: must be resolvable: 1 problem:\n  objectives[0].unit: Objective 'goal':"
                        + " unit must be a unit of the program: 'harbor'")
                .extracting(e -> ((UnresolvedProgramException) e).problems())
                .isEqualTo(one.problems());
        OkrProgram.Builder many = PROGRAM.toBuilder();
        for (int i = 0; i < 12; i++) {
            many.addObjective(objective("goal-" + i, "harbor"));
        }
        assertThatThrownBy(() -> many.build().resolve())
                .hasMessageStartingWith("OkrProgram: must be resolvable: 12 problems:\n  objectives[3].unit: ")
                .hasMessageEndingWith("'harbor'\n  and 2 more");
        assertThatThrownBy(() -> new UnresolvedProgramException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UnresolvedProgramException: problems must not be empty");
    }

    private static void assertProblems(OkrProgram program, String... expected) {
        assertThat(program.problems()).extracting(Problem::toString).containsExactly(expected);
    }
}
