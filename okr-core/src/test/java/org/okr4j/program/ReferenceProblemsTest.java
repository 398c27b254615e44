package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.checkIn;
import static org.okr4j.program.TestPrograms.head;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.person;
import static org.okr4j.program.TestPrograms.program;
import static org.okr4j.program.TestPrograms.supports;
import static org.okr4j.program.TestPrograms.unit;

import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;
import org.okr4j.value.Score;

class ReferenceProblemsTest {

    private static final PersonId NOBODY = PersonId.of("nobody");

    @Test
    void aSoundProgramHasNone() {
        assertThat(PROGRAM.problems()).isEmpty();
        assertThat(PROGRAM.resolve().program()).isSameAs(PROGRAM);
    }

    @Test
    void referencesOfTheOrganizationLeadSomewhere() {
        assertProblems(
                program(ORGANIZATION
                        .withUnits(ORGANIZATION.units().get(0), unit("water", "city"), unit("plant", "water"))
                        .withPeople(person("mayor", "nowhere"))
                        .withAppointments(head("mayor", "here"), head("boss", "town"))),
                "organization.units[1].parent: Unit 'water': parent must be a unit of the program: 'city'",
                "organization.people[0].unit: Person 'mayor': unit must be a unit of the program: 'nowhere'",
                "organization.appointments[0].unit: Program 'Springfield': organization.appointments[0].unit must be"
                        + " a unit of the program: 'here'",
                "organization.appointments[1].person: Program 'Springfield': organization.appointments[1].person must"
                        + " be a person of the program: 'boss'");
    }

    @Test
    void referencesOfTheRoadmapInitiativesAndExtensionsLeadSomewhere() {
        OkrProgram program = PROGRAM.toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                        .start(DAY)
                        .addPilots(UnitId.of("water"), UnitId.of("harbor"))
                        .build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("pumps"))
                        .title("Pumps")
                        .addKeyResults(KeyResultId.of("new-pumps"), KeyResultId.of("k9"))
                        .unit(UnitId.of("harbor"))
                        .owner(NOBODY)
                        .build())
                .putExtension(UnitId.of("water"), "x-budget", "1")
                .putExtension(InitiativeId.of("dam"), "x-budget", "2")
                .putExtension(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES.id(), "x-budget", "3")
                .putExtension(PhaseId.of("pilot"), "x-budget", "4")
                .putExtension(PhaseId.of("flight"), "x-budget", "5")
                .build();
        assertProblems(
                program,
                "roadmap.pilots[1]: Program 'Springfield': roadmap.pilots[1] must be a unit of the program: 'harbor'",
                "initiatives[0].keyResults[1]: Initiative 'pumps': keyResults[1] must be a key result of the program:"
                        + " 'k9'",
                "initiatives[0].unit: Initiative 'pumps': unit must be a unit of the program: 'harbor'",
                "initiatives[0].owner: Initiative 'pumps': owner must be a person of the program: 'nobody'",
                "extensions: Program 'Springfield': extensions must belong to things of the program: 'dam'",
                "extensions: Program 'Springfield': extensions must belong to things of the program: 'flight'");
    }

    @Test
    void referencesOfAnObjectiveLeadSomewhere() {
        Transition published = Transition.builder()
                .to(LifecycleState.PUBLISHED)
                .date(DAY)
                .by(NOBODY)
                .build();
        Objective objective = objective("goal", "harbor")
                .withCycle(CycleId.of("spring"))
                .withOwner(NOBODY)
                .withPriorities(PriorityId.of("health"), PriorityId.of("thrift"))
                .withParents(supports(KeyResultId.of("k9"), ObjectiveId.of("o9")))
                .withTransitions(published)
                .withGradeDecision(GradeDecision.builder()
                        .light(Light.GREEN)
                        .date(DAY)
                        .by(NOBODY)
                        .build())
                .withScoreOverride(byNobody());
        assertProblems(
                program(objective),
                "objectives[0].unit: Objective 'goal': unit must be a unit of the program: 'harbor'",
                "objectives[0].cycle: Objective 'goal': cycle must be a cycle of the program: 'spring'",
                "objectives[0].owner: Objective 'goal': owner must be a person of the program: 'nobody'",
                "objectives[0].priorities[1]: Objective 'goal': priorities[1] must be a strategic priority of the"
                        + " program: 'thrift'",
                "objectives[0].parents[0]: Objective 'goal': parents[0] must be a key result of the program: 'k9'",
                "objectives[0].parents[1]: Objective 'goal': parents[1] must be an objective of the program: 'o9'",
                "objectives[0].transitions[0].by: Objective 'goal': transitions[0].by must be a person of the program:"
                        + " 'nobody'",
                "objectives[0].gradeDecision.by: Objective 'goal': gradeDecision.by must be a person of the program:"
                        + " 'nobody'",
                "objectives[0].scoreOverride.by: Objective 'goal': scoreOverride.by must be a person of the program:"
                        + " 'nobody'");
    }

    @Test
    void aPairOfKeyResultsBelongsToOneObjective() {
        Objective goal = objective("goal", "town")
                .withKeyResults(pair("fast", "right"), pair("right", "fast"), pair("calm", "calm"), pair("kind", "k9"));
        Objective other = objective("other", "town").withKeyResults(pair("far", "fast"));

        assertProblems(
                program(goal, other),
                "objectives[0].keyResults[2].pairedWith: Key result 'calm': pairedWith must be another key result of its"
                        + " objective: 'calm'",
                "objectives[0].keyResults[3].pairedWith: Key result 'kind': pairedWith must be a key result of the"
                        + " program: 'k9'",
                "objectives[1].keyResults[0].pairedWith: Key result 'far': pairedWith must be another key result of its"
                        + " objective: 'fast'");
    }

    private static KeyResult pair(String id, String other) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("More than before")
                .pairedWith(KeyResultId.of(other))
                .build();
    }

    private static ScoreOverride byNobody() {
        return ScoreOverride.builder()
                .score(Score.ONE)
                .date(DAY)
                .by(NOBODY)
                .reason("the flood")
                .build();
    }

    @Test
    void referencesOfAKeyResultLeadSomewhere() {
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.BUDGET)
                .text("no money")
                .since(DAY)
                .escalatedTo(NOBODY)
                .build();
        KeyResult keyResult = keyResult("clean-streets")
                .withOwner(NOBODY)
                .withCheckIns(
                        checkIn(DAY, "1").withBy(PersonId.of("mayor")),
                        checkIn(DAY.plusDays(7), "2").withBlockers(blocker).withBy(NOBODY))
                .withAmendments(
                        Amendment.builder().date(DAY).owner(NOBODY).by(NOBODY).build())
                .withTransitions(Transition.builder()
                        .to(LifecycleState.CANCELLED)
                        .date(DAY)
                        .by(NOBODY)
                        .build())
                .withScoreOverride(byNobody());
        String at = "objectives[0].keyResults[0].";
        String must = " must be a person of the program: 'nobody'";
        assertProblems(
                program(TOWN_GOAL.withKeyResults(keyResult)),
                at + "owner: Key result 'clean-streets': owner" + must,
                at
                        + "checkIns[1].blockers[0].escalatedTo: Key result 'clean-streets': checkIns[1].blockers[0].escalatedTo"
                        + must,
                at + "checkIns[1].by: Key result 'clean-streets': checkIns[1].by" + must,
                at + "amendments[0].by: Key result 'clean-streets': amendments[0].by" + must,
                at + "amendments[0].owner: Key result 'clean-streets': amendments[0].owner" + must,
                at + "transitions[0].by: Key result 'clean-streets': transitions[0].by" + must,
                at + "scoreOverride.by: Key result 'clean-streets': scoreOverride.by" + must);
    }

    @Test
    void anIdOfAnotherKindIsCalledByItsKind() {
        assertProblems(
                program(objective("goal", "mayor").withParents(supports(ObjectiveId.of("health")))),
                "objectives[0].unit: Objective 'goal': unit must be a unit of the program: 'mayor', the id of a person",
                "objectives[0].parents[0]: Objective 'goal': parents[0] must be an objective of the program: 'health',"
                        + " the id of a strategic priority");
    }

    @Test
    void aSlipOfTheKeyboardIsRecognized() {
        assertProblems(
                program(WATER_GOAL.withUnit(UnitId.of("Watre")).withOwner(PersonId.of("enginere"))),
                "objectives[0].unit: Objective 'clean-water': unit must be a unit of the program: 'Watre';"
                        + " did you mean 'water'?",
                "objectives[0].owner: Objective 'clean-water': owner must be a person of the program: 'enginere';"
                        + " did you mean 'engineer'?",
                "objectives[0].parents[0]: Objective 'clean-water': parents[0] must be an objective of the program:"
                        + " 'clean-town'");
    }

    @Test
    void everyMessageIsThereInSpanishToo() {
        OkrProgram program = program(objective("goal", "wter").withOwner(PersonId.of("town")));
        assertThat(program.problems())
                .extracting(problem -> Phrasebook.spanish().render(problem.message()))
                .containsExactly(
                        "Objetivo 'goal': unit debe ser una unidad del programa: 'wter'; ¿quería decir 'water'?",
                        "Objetivo 'goal': owner debe ser una persona del programa: 'town', el id de una unidad");
    }

    private static void assertProblems(OkrProgram program, String... expected) {
        assertThat(program.problems()).extracting(Problem::toString).containsExactly(expected);
    }
}
