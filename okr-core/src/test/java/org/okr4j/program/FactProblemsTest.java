package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.program.CycleState.ACTIVE;
import static org.okr4j.program.CycleState.ARCHIVED;
import static org.okr4j.program.CycleState.CLOSED;
import static org.okr4j.program.CycleState.DRAFT;
import static org.okr4j.program.CycleState.LOCKED;
import static org.okr4j.program.TestFacts.boundary;
import static org.okr4j.program.TestFacts.coOwner;
import static org.okr4j.program.TestFacts.conversation;
import static org.okr4j.program.TestFacts.declaration;
import static org.okr4j.program.TestFacts.dependency;
import static org.okr4j.program.TestFacts.dependencyOnOutsider;
import static org.okr4j.program.TestFacts.kpi;
import static org.okr4j.program.TestFacts.notice;
import static org.okr4j.program.TestFacts.step;
import static org.okr4j.program.TestFacts.transition;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.program;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.text.Phrasebook;

class FactProblemsTest {

    private static final PersonId NOBODY = PersonId.of("nobody");
    private static final UnitId HARBOR = UnitId.of("harbor");
    private static final KeyResultId LEAKS = KeyResultId.of("fewer-leaks");
    private static final KeyResultId PUMPS = KeyResultId.of("new-pumps");

    @Test
    void whatIsSoundHasNone() {
        OkrProgram program = PROGRAM.toBuilder()
                .addKpi(kpi("pressure"))
                .addDependency(dependency("d1", "new-pumps", LEAKS))
                .addDependency(dependency("d2", "new-pumps", ObjectiveId.of("clean-water")))
                .addDependency(dependency("d3", "fewer-leaks", KeyResultId.of("faster-repairs")))
                .addDependency(dependencyOnOutsider("d4", "new-pumps"))
                .addConversation(conversation("talk", "water", "plant"))
                .addFact(boundary("water").withParents(TOWN_GOAL.id(), LEAKS))
                .addFact(declaration("water", DAY))
                .addFact(notice(UnitId.of("water"), "mayor"))
                .addFact(notice(DependencyId.of("d1"), "mayor"))
                .build();
        assertThat(program.problems()).isEmpty();
    }

    @Test
    void whoSharesAnObjectiveIsKnown() {
        Objective objective = TOWN_GOAL
                .withCoOwners(coOwner("engineer", "water"), coOwner("nobody", "harbor"))
                .withCoCreators(UnitId.of("water"), HARBOR)
                .withKeyResults(keyResult("clean-streets").withCoOwners(PersonId.of("mayor"), NOBODY))
                .withReviews(Review.builder()
                        .date(DAY)
                        .by(NOBODY)
                        .verdict(ReviewVerdict.ACCEPTED)
                        .build());
        assertProblems(
                program(objective),
                "objectives[0].coOwners[1].person: Objective 'clean-town': coOwners[1].person must be a person of the"
                        + " program: 'nobody'",
                "objectives[0].coOwners[1].unit: Objective 'clean-town': coOwners[1].unit must be a unit of the"
                        + " program: 'harbor'",
                "objectives[0].coCreators[1]: Objective 'clean-town': coCreators[1] must be a unit of the program:"
                        + " 'harbor'",
                "objectives[0].keyResults[0].coOwners[1]: Key result 'clean-streets': coOwners[1] must be a person of"
                        + " the program: 'nobody'",
                "objectives[0].reviews[0].by: Objective 'clean-town': reviews[0].by must be a person of the program:"
                        + " 'nobody'");
    }

    @Test
    void referencesOfAKpiLeadSomewhere() {
        assertProblems(
                PROGRAM.toBuilder()
                        .addKpi(kpi("pressure").withUnit(UnitId.of("wter")).withOwner(NOBODY))
                        .addKpi(kpi("plant"))
                        .build(),
                "kpis[0].unit: KPI 'pressure': unit must be a unit of the program: 'wter'; did you mean 'water'?",
                "kpis[0].owner: KPI 'pressure': owner must be a person of the program: 'nobody'",
                "kpis[1].id: KPI 'plant': id must be unique in the program: organization.units[2] has it already");
    }

    @Test
    void referencesOfADependencyLeadSomewhere() {
        assertProblems(
                PROGRAM.toBuilder()
                        .addDependency(dependency("d1", "newpumps", ObjectiveId.of("health")))
                        .addDependency(dependency("d1", "new-pumps", KeyResultId.of("fewer-leaksi"))
                                .withSteps(
                                        step(DAY, DependencyState.PROMISED).withBy(PersonId.of("mayor")),
                                        step(DAY, DependencyState.CONFIRMED).withBy(NOBODY)))
                        .build(),
                "dependencies[0].consumer: Dependency 'd1': consumer must be a key result of the program: 'newpumps';"
                        + " did you mean 'new-pumps'?",
                "dependencies[0].provider: Dependency 'd1': provider must be an objective of the program: 'health',"
                        + " the id of a strategic priority",
                "dependencies[1].id: Dependency 'd1': id must be unique in the program: dependencies[0] has it already",
                "dependencies[1].provider: Dependency 'd1': provider must be a key result of the program:"
                        + " 'fewer-leaksi'; did you mean 'fewer-leaks'?",
                "dependencies[1].steps[1].by: Dependency 'd1': steps[1].by must be a person of the program: 'nobody'");
    }

    @Test
    void nothingDependsOnItselfOrItsOwnObjective() {
        OkrProgram program = PROGRAM.toBuilder()
                .addDependency(dependency("d1", "fewer-leaks", LEAKS))
                .addDependency(dependency("d2", "fewer-leaks", ObjectiveId.of("clean-water")))
                .build();
        assertProblems(
                program,
                "dependencies[0].provider: Dependency 'd1': provider must be another key result or objective:"
                        + " 'fewer-leaks' is the one that depends on it",
                "dependencies[1].provider: Dependency 'd2': provider must be another key result or objective:"
                        + " 'clean-water' is the objective of the key result that depends on it");
        assertInSpanish(
                program,
                "Dependencia 'd1': provider debe ser otro resultado clave u objetivo: 'fewer-leaks' es el mismo que"
                        + " depende de él",
                "Dependencia 'd2': provider debe ser otro resultado clave u objetivo: 'clean-water' es el objetivo del"
                        + " resultado clave que depende de él");
    }

    @Test
    void referencesOfAConversationLeadSomewhere() {
        AgreedPoint point = AgreedPoint.builder()
                .topic(Topic.CONFLICT)
                .text("the budget")
                .addSubjects(PUMPS, DependencyId.of("d9"), ObjectiveId.of("clean-watre"))
                .addSubjects(InitiativeId.of("dam"), PhaseId.of("pilot"), PhaseId.of("water"), UnitId.of("plant"))
                .owner(NOBODY)
                .build();
        OkrProgram program = PROGRAM.toBuilder()
                .addConversation(conversation("talk", "water", "harbor")
                        .withCycle(CycleId.of("spring"))
                        .withParticipants(PersonId.of("mayor"), NOBODY)
                        .withAgreed(point))
                .build();
        String subjects = "conversations[0].agreed[0].subjects";
        assertProblems(
                program,
                "conversations[0].cycle: Conversation 'talk': cycle must be a cycle of the program: 'spring'",
                "conversations[0].units[1]: Conversation 'talk': units[1] must be a unit of the program: 'harbor'",
                "conversations[0].participants[1]: Conversation 'talk': participants[1] must be a person of the"
                        + " program: 'nobody'",
                subjects + "[1]: Conversation 'talk': agreed[0].subjects[1] must be a dependency of the program: 'd9'",
                subjects + "[2]: Conversation 'talk': agreed[0].subjects[2] must be an objective of the program:"
                        + " 'clean-watre'; did you mean 'clean-water'?",
                subjects + "[3]: Conversation 'talk': agreed[0].subjects[3] must be an initiative of the program:"
                        + " 'dam'",
                subjects + "[4]: Conversation 'talk': agreed[0].subjects[4] must be the id of something in the"
                        + " program: 'pilot'",
                subjects + "[5]: Conversation 'talk': agreed[0].subjects[5] must be the id of something in the"
                        + " program: 'water', the id of a unit",
                "conversations[0].agreed[0].owner: Conversation 'talk': agreed[0].owner must be a person of the"
                        + " program: 'nobody'");
        assertThat(program.problems())
                .extracting(problem -> Phrasebook.spanish().render(problem.message()))
                .contains(
                        "Conversación 'talk': agreed[0].subjects[3] debe ser una iniciativa del programa: 'dam'",
                        "Conversación 'talk': agreed[0].subjects[4] debe ser el id de algo que esté en el programa:"
                                + " 'pilot'");
    }

    @Test
    void referencesOfARetrospectiveLeadSomewhere() {
        Retrospective retrospective = Retrospective.builder()
                .id(RetrospectiveId.of("look-back"))
                .cycle(CycleId.of("spring"))
                .unit(HARBOR)
                .date(DAY)
                .addAttendees(NOBODY)
                .addLearning(Learning.builder()
                        .text("measure earlier")
                        .about(LearningKind.PRACTICE)
                        .owner(NOBODY)
                        .build())
                .addCarryOver(CarryOver.of(TOWN_GOAL.id(), CarryDecision.DROP))
                .addCarryOver(CarryOver.of(ObjectiveId.of("o9"), CarryDecision.DROP))
                .build();
        String at = ": Retrospective 'look-back': ";
        assertProblems(
                PROGRAM.toBuilder().addRetrospective(retrospective).build(),
                "retrospectives[0].cycle" + at + "cycle must be a cycle of the program: 'spring'",
                "retrospectives[0].unit" + at + "unit must be a unit of the program: 'harbor'",
                "retrospectives[0].attendees[0]" + at + "attendees[0] must be a person of the program: 'nobody'",
                "retrospectives[0].learnings[0].owner" + at + "learnings[0].owner must be a person of the program:"
                        + " 'nobody'",
                "retrospectives[0].carryOvers[1].objective" + at + "carryOvers[1].objective must be an objective of"
                        + " the program: 'o9'");
    }

    @Test
    void referencesOfCycleTransitionsLeadSomewhere() {
        assertProblems(
                PROGRAM.toBuilder()
                        .addFact(transition(CLOSED, DAY).withCycle(CycleId.of("spring")))
                        .addFact(transition(ACTIVE, DAY).withBy(NOBODY))
                        .build(),
                "cycleTransitions[0].cycle: Program 'Springfield': cycleTransitions[0].cycle must be a cycle of the"
                        + " program: 'spring'",
                "cycleTransitions[1].by: Program 'Springfield': cycleTransitions[1].by must be a person of the"
                        + " program: 'nobody'");
    }

    @Test
    void aCycleGoesOnlyWhereItsStateAllows() {
        OkrProgram program = PROGRAM.toBuilder()
                .addFact(transition(CLOSED, DAY))
                .addFact(transition(ARCHIVED, DAY))
                .addFact(transition(ACTIVE, DAY))
                .addFact(transition(DRAFT, DAY.plusDays(1)))
                .build();
        assertProblems(
                program,
                "cycleTransitions[0].to: Program 'Springfield': cycleTransitions[0].to must be active, because cycle"
                        + " '2026-q4' is draft by then: closed",
                "cycleTransitions[2].to: Program 'Springfield': cycleTransitions[2].to must not be given, because"
                        + " cycle '2026-q4' is archived by then: active",
                "cycleTransitions[3].to: Program 'Springfield': cycleTransitions[3].to must be one of locked, closed,"
                        + " because cycle '2026-q4' is active by then: draft");
        assertInSpanish(
                program,
                "Programa 'Springfield': cycleTransitions[0].to debe ser activo, porque el estado del ciclo '2026-q4'"
                        + " en esa fecha es borrador: cerrado",
                "Programa 'Springfield': cycleTransitions[2].to no debe indicarse, porque el ciclo '2026-q4' ya está"
                        + " archivado en esa fecha: activo",
                "Programa 'Springfield': cycleTransitions[3].to debe ser uno de bloqueado, cerrado, porque el estado"
                        + " del ciclo '2026-q4' en esa fecha es activo: borrador");
    }

    @Test
    void cyclesGoTheirOwnWaysByDateAndNotByPlace() {
        CycleId next = CycleId.of("next");
        OkrProgram.Builder program = PROGRAM.toBuilder()
                .addCycle(CYCLE.withId(next))
                .addFact(transition(CLOSED, DAY.plusDays(2)))
                .addFact(transition(ACTIVE, DAY.plusDays(1)).withCycle(next))
                .addFact(transition(LOCKED, DAY.plusDays(1)))
                .addFact(transition(ACTIVE, DAY.plusDays(1)))
                .addFact(transition(ACTIVE, DAY));
        assertThat(program.build().problems()).isEmpty();
        assertProblems(
                program.addFact(transition(ACTIVE, DAY)).build(),
                "cycleTransitions[5].to: Program 'Springfield': cycleTransitions[5].to must be one of locked, closed,"
                        + " because cycle '2026-q4' is active by then: active");
    }

    @Test
    void referencesOfBoundariesDeclarationsAndNoticesLeadSomewhere() {
        assertProblems(
                PROGRAM.toBuilder()
                        .addFact(Boundary.builder()
                                .cycle(CycleId.of("spring"))
                                .unit(HARBOR)
                                .addParents(LEAKS, KeyResultId.of("k9"), ObjectiveId.of("o9"))
                                .addPriorities(PriorityId.of("health"), PriorityId.of("thrift"))
                                .build())
                        .addFact(declaration("harbor", DAY)
                                .withCycle(CycleId.of("spring"))
                                .withBy(NOBODY))
                        .addFact(notice(PhaseId.of("pilot"), "mayor", "nobody").withBy(NOBODY))
                        .build(),
                "boundaries[0].cycle: Program 'Springfield': boundaries[0].cycle must be a cycle of the program:"
                        + " 'spring'",
                "boundaries[0].unit: Program 'Springfield': boundaries[0].unit must be a unit of the program: 'harbor'",
                "boundaries[0].parents[1]: Program 'Springfield': boundaries[0].parents[1] must be a key result of the"
                        + " program: 'k9'",
                "boundaries[0].parents[2]: Program 'Springfield': boundaries[0].parents[2] must be an objective of the"
                        + " program: 'o9'",
                "boundaries[0].priorities[1]: Program 'Springfield': boundaries[0].priorities[1] must be a strategic"
                        + " priority of the program: 'thrift'",
                "declarations[0].unit: Program 'Springfield': declarations[0].unit must be a unit of the program:"
                        + " 'harbor'",
                "declarations[0].cycle: Program 'Springfield': declarations[0].cycle must be a cycle of the program:"
                        + " 'spring'",
                "declarations[0].by: Program 'Springfield': declarations[0].by must be a person of the program:"
                        + " 'nobody'",
                "notices[0].to[1]: Program 'Springfield': notices[0].to[1] must be a person of the program: 'nobody'",
                "notices[0].about: Program 'Springfield': notices[0].about must be the id of something in the program:"
                        + " 'pilot'",
                "notices[0].by: Program 'Springfield': notices[0].by must be a person of the program: 'nobody'");
    }

    @Test
    void problemsComeInTheOrderOfTheDocumentWhateverTheirKind() {
        OkrProgram program = PROGRAM.toBuilder()
                .organization(ORGANIZATION.withAppointments(List.of()))
                .addFact(notice(NOBODY, "mayor"))
                .addFact(declaration("harbor", DAY))
                .addFact(boundary("harbor"))
                .addFact(transition(LOCKED, DAY))
                .addConversation(conversation("talk", "water", "harbor"))
                .addDependency(dependency("d1", "k9", LEAKS))
                .addKpi(kpi("pressure").withUnit(HARBOR))
                .putExtension(HARBOR, "x-dock", "1")
                .build();
        assertThat(program.problems())
                .extracting(problem -> problem.location().property())
                .containsExactly(
                        "kpis[0].unit",
                        "dependencies[0].consumer",
                        "conversations[0].units[1]",
                        "cycleTransitions[0].to",
                        "boundaries[0].unit",
                        "declarations[0].unit",
                        "notices[0].about",
                        "extensions");
    }

    private static void assertProblems(OkrProgram program, String... expected) {
        assertThat(program.problems()).extracting(Problem::toString).containsExactly(expected);
    }

    private static void assertInSpanish(OkrProgram program, String... expected) {
        assertThat(program.problems())
                .extracting(problem -> Phrasebook.spanish().render(problem.message()))
                .containsExactly(expected);
    }
}
