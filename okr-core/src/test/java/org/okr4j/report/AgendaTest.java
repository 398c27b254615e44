package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.report.Works.agenda;
import static org.okr4j.report.Works.lines;
import static org.okr4j.report.Works.tasks;
import static org.okr4j.report.Works.texts;
import static org.okr4j.report.Works.titles;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;

class AgendaTest {

    private static final Ritual CHECK_IN = Works.ritual(RitualKind.CHECK_IN);
    private static final Ritual REVIEW = Works.ritual(RitualKind.REVIEW);
    private static final Ritual SESSION = Works.ritual(RitualKind.ALIGNMENT_SESSION);
    private static final Ritual EXECUTIVE = Works.ritual(RitualKind.EXECUTIVE_REVIEW);
    private static final Ritual RETROSPECTIVE = Works.ritual(RitualKind.RETROSPECTIVE);
    private static final Ritual PLANNING = Works.ritual(RitualKind.PLANNING);

    private static OkrProgram replacing(OkrProgram program, KeyResult keyResult) {
        return with(
                program,
                program.objectives().stream()
                        .map(objective -> objective.keyResult(keyResult.id()).isPresent()
                                ? objective.withKeyResults(keyResult)
                                : objective)
                        .toList());
    }

    private static OkrProgram with(OkrProgram program, List<Objective> objectives) {
        return OkrProgram.builder()
                .organization(program.organization())
                .cadence(program.cadence())
                .addAllCycles(program.cycles())
                .addAllObjectives(objectives)
                .build();
    }

    @Test
    void aCheckInGoesThroughEachKeyResult() {
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.BUDGET)
                .text("No budget")
                .since(LocalDate.of(2026, 11, 5))
                .build();
        KeyResult blocked = Works.keyResult("d-2", -1)
                .withCheckIns(Works.checkIn(1)
                        .confidence(Confidence.ofTenths(3))
                        .addBlockers(blocker, blocker.withText("No room").withEscalatedTo(PersonId.of("p-works")))
                        .build());

        Agenda agenda = agenda(replacing(Works.program(5, 1), blocked), CHECK_IN, "d-2", LocalDate.of(2026, 11, 19));

        assertThat(agenda).hasToString("Weekly check-in: D-2, 2026-11-19");
        assertThat(agenda.minutes()).hasValue(15);
        assertThat(titles(agenda))
                .containsExactly("Progress and confidence 8", "Blockers 4", "What to do differently 3");
        assertThat(lines(agenda, 0))
                .containsExactly("“Raise d-2”: red, confidence 30%; 10% reached where 49.4% was expected by 2026-11-15:"
                        + " 39.5 points behind");
        assertThat(lines(agenda, 1))
                .containsExactly(
                        "“No budget” has blocked “Raise d-2” for 10 days; nobody was asked to move it",
                        "“No room” has blocked “Raise d-2” for 10 days; p-works was asked to move it");
        assertThat(lines(agenda, 2)).containsExactly("What will we do differently for “Raise d-2”?");
        assertThat(agenda.items().get(0).subjects()).containsExactly(KeyResultId.of("k-d-2"));
        assertThat(tasks(agenda)).containsExactly("Check in “Raise d-2”, due on 2026-11-19[p-d-2]");
        assertThat(agenda.attendees()).extracting(person -> person.name()).containsExactly("p-d-2");
        assertThat(agenda.notes()).isEmpty();
        assertThat(Phrasebook.spanish().render(agenda.items().get(1).lines().get(0)))
                .isEqualTo(
                        "«No budget» bloquea «Raise d-2» desde hace 10 días; no se ha pedido a nadie que lo resuelva");
    }

    @Test
    void aReviewHasTheObjectivesTheTeamsAndWhatIsLeftToDo() {
        OkrProgram program = Works.program(5, 1);
        OkrProgram withTeam = program.toBuilder()
                .organization(program.organization()
                        .withUnits(ImmutableList.<OrgUnit>builder()
                                .addAll(program.organization().units())
                                .add(Works.unit("team", UnitKind.TEAM, "d-1"))
                                .build())
                        .withPeople(ImmutableList.<Person>builder()
                                .addAll(program.organization().people())
                                .add(Works.person("p-team", "team"))
                                .build())
                        .withAppointments(ImmutableList.<Appointment>builder()
                                .addAll(program.organization().appointments())
                                .add(Autumn.head("p-team", "team"))
                                .build()))
                .addObjective(Works.objective("team", 3))
                .addMeeting(Meeting.builder()
                        .id(MeetingId.of("m"))
                        .ritual(REVIEW.id())
                        .unit(UnitId.of("d-1"))
                        .date(LocalDate.of(2026, 11, 1))
                        .addActions(
                                ActionItem.builder().text("Think").build(),
                                ActionItem.builder()
                                        .text("Call")
                                        .owner(PersonId.of("p-team"))
                                        .due(LocalDate.of(2026, 11, 10))
                                        .build(),
                                ActionItem.builder()
                                        .text("Done")
                                        .doneOn(LocalDate.of(2026, 11, 2))
                                        .build())
                        .build())
                .build();

        Agenda agenda = agenda(withTeam, REVIEW, "d-1");

        assertThat(titles(agenda))
                .containsExactly("Objectives 20", "Dependencies 10", "Blockers 10", "Actions and owners 5");
        assertThat(lines(agenda, 0)).hasSize(2).last().isEqualTo("TEAM: amber, at 30% where 49.4% is expected");
        assertThat(lines(agenda, 3))
                .containsExactly(
                        "“Call”: p-team, overdue since 2026-11-10",
                        "“Think”: nobody, since 2026-11-01",
                        "Write down what follows: each action with an owner and a day");
        assertThat(tasks(agenda)).containsExactly("Have the status of TEAM ready[p-team]");
        assertThat(agenda.attendees()).extracting(person -> person.name()).containsExactly("p-d-1", "p-team");
    }

    /** Eight departments leave exactly 20 of 60 minutes. */
    @Test
    void anAlignmentSessionBeginsWithFiveMinutesForEachDepartment() {
        Agenda agenda = agenda(Works.program(5, 3, 1, -1, 5, 5, 5, 5), SESSION, "works");

        assertThat(titles(agenda))
                .containsExactly(
                        "Status round 40",
                        "Dependencies 7",
                        "Blockers 6",
                        "Changes of direction 4",
                        "Actions and owners 3");
        assertThat(lines(agenda, 0))
                .startsWith(
                        "D-1: green, at 50% where 49.4% is expected",
                        "D-2: amber, at 30% where 49.4% is expected",
                        "D-3: red, at 10% where 49.4% is expected",
                        "D-4: no data")
                .hasSize(8);
        assertThat(agenda.notes()).isEmpty();
        assertThat(agenda.attendees()).hasSize(8);
        assertThat(agenda.prepare()).hasSize(8);
    }

    /** Nine leave 15: only the one that is red and the one without data speak. */
    @Test
    void whereTimeIsShortOnlyExceptionsSpeak() {
        Agenda agenda = agenda(Works.program(5, 5, 1, -1, 5, 5, 5, 5, 5), SESSION, "works");

        assertThat(titles(agenda))
                .containsExactly(
                        "Status round, exceptions only 10",
                        "Dependencies 18",
                        "Blockers 15",
                        "Changes of direction 10",
                        "Actions and owners 7");
        assertThat(lines(agenda, 0)).hasSize(2);
        assertThat(texts(agenda.notes()))
                .containsExactly("Five minutes for each of 9 departments would leave 15 minutes of the 20 that the rest"
                        + " needs, so only those speak that are red, amber, stale or without data");
        assertThat(Phrasebook.spanish().render(agenda.notes().get(0)))
                .isEqualTo(
                        "Cinco minutos para cada uno de los 9 departamentos dejarían 15 minutos de los 20 que"
                                + " necesita el resto, así que solo hablan los que están en rojo, en ámbar, desactualizados o sin datos");
    }

    /**
     * Reported on 16 October, 9 of 10 are far more than the 45/91 of today, and 1 is far less; with one report a week, neither is
     * to be relied on after a month. Nobody is green for it; red stays red.
     */
    @Test
    void whatIsTooOldMakesNobodyGreen() {
        OkrProgram program = Works.program(5, 9, 1);
        OkrProgram old = replacing(replacing(program, reportedLongAgo("d-2", 9)), reportedLongAgo("d-3", 1));

        Agenda agenda = agenda(old, SESSION, "works", Works.AS_OF);

        assertThat(lines(agenda, 0))
                .containsExactly(
                        "D-1: green, at 50% where 49.4% is expected",
                        "D-2: stale; reports that are too old to rely on had it at 90%, where 49.4% is expected",
                        "D-3: red; reports that are too old to rely on had it at 10%, where 49.4% is expected");
        assertThat(Phrasebook.spanish().render(agenda.items().get(0).lines().get(1)))
                .isEqualTo(
                        "D-2: desactualizado; informes demasiado antiguos para fiarse de ellos daban el 90 %, y se espera el"
                                + " 49,4 %");
    }

    private static KeyResult reportedLongAgo(String unit, int value) {
        return Works.keyResult(unit, -1)
                .withCheckIns(Works.checkIn(value).build().withDate(LocalDate.of(2026, 10, 16)));
    }

    /** Ten departments are too many for 60 minutes: those speak that are not green, and what is stale is not. */
    @Test
    void whoseReportsAreTooOldIsAnException() {
        OkrProgram program = replacing(Works.program(5, 5, 5, 5, 5, 5, 5, 5, 5, 9), reportedLongAgo("d-10", 9));

        Agenda agenda = agenda(program, SESSION, "works", Works.AS_OF);

        assertThat(titles(agenda)).first().asString().startsWith("Status round, exceptions only");
        assertThat(lines(agenda, 0)).singleElement().asString().startsWith("D-10: stale; ");
    }

    @Test
    void theRoundNeverTakesTheLastTwentyMinutes() {
        Agenda agenda = agenda(Works.program(1, 1, 1, 1, 1, 1, 1, 1, 1), SESSION, "works");

        assertThat(titles(agenda).get(0)).isEqualTo("Status round, exceptions only 40");
        assertThat(texts(agenda.notes()))
                .hasSize(2)
                .last()
                .isEqualTo("Even so the round has only 40 minutes for 9 departments");
        assertThat(agenda(Works.program(1, 1), SESSION.withDuration(MinuteRange.of(10)), "works")
                        .items())
                .extracting(item -> item.minutes().orElseThrow())
                .containsExactly(0, 4, 3, 2, 1);
    }

    @Test
    void whoHasPublishedNothingIsNotInTheRound() {
        OkrProgram program = Works.program(5, 5);

        Agenda agenda = agenda(with(program, program.objectives().subList(0, 1)), SESSION, "works");

        assertThat(lines(agenda, 0)).hasSize(1);
        assertThat(texts(agenda.notes()))
                .containsExactly("Not in the round, for nothing of theirs is published in this cycle: D-2");
    }

    /**
     * D-2 has its objective in the year, of which 318 of 364 days are over by 15 November: 10% of 87.3% is red. In the quarter
     * it has nothing.
     */
    @Test
    void aDepartmentWithAnAnnualObjectiveTellsHowThatStands() {
        Cycle year = FiscalCalendar.CALENDAR_YEAR.year(2026);
        OkrProgram quarterly = Works.program(5, 1);
        OkrProgram program = with(
                        quarterly,
                        List.of(
                                quarterly.objectives().get(0),
                                quarterly.objectives().get(1).withCycle(year.id())))
                .toBuilder()
                .addCycle(year)
                .build();

        Agenda session = agenda(program, SESSION, "works");

        assertThat(lines(session, 0))
                .containsExactly(
                        "D-1: green, at 50% where 49.4% is expected", "D-2: red, at 10% where 87.3% is expected");
        assertThat(session.notes()).isEmpty();
        assertThat(lines(agenda(program, REVIEW, "works"), 0))
                .containsExactly(
                        "D-1: green, at 50% where 49.4% is expected", "D-2: red, at 10% where 87.3% is expected");
        assertThat(Phrasebook.spanish().render(session.items().get(0).lines().get(1)))
                .isEqualTo("D-2: rojo, al 10 % cuando se espera el 87,3 %");
    }

    /** The root is the organization, even where it is an office of a larger one. */
    @Test
    void theRootIsNoDepartmentInTheRound() {
        OkrProgram program = Works.program(5);
        OkrProgram office = program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.parent().isEmpty() ? unit.withKind(UnitKind.REGIONAL_OFFICE) : unit)
                                .toList()))
                .addObjective(Works.objective("works", 1))
                .build();

        assertThat(lines(agenda(office, SESSION, "works"), 0))
                .containsExactly("D-1: green, at 50% where 49.4% is expected");
    }

    @Test
    void dependenciesAreAtStakeInOrder() {
        OkrProgram program = Works.program(5, 5, 5);
        List<Objective> objectives = program.objectives().stream()
                .map(objective -> objective.unit().equals(UnitId.of("d-3"))
                        ? objective.withTransitions(ImmutableList.<Transition>builder()
                                .addAll(objective.transitions())
                                .add(Transition.builder()
                                        .to(LifecycleState.CANCELLED)
                                        .date(LocalDate.of(2026, 11, 10))
                                        .build())
                                .build())
                        : objective)
                .toList();
        OkrProgram waiting = with(program, objectives).toBuilder()
                .addAllDependencies(List.of(
                        dependency("open", "k-d-2", Optional.empty(), DependencyState.PROMISED),
                        dependency("sure", "k-d-2", Optional.empty(), DependencyState.CONFIRMED),
                        dependency("late", "k-d-2", Optional.of(LocalDate.of(2026, 11, 14)), DependencyState.CONFIRMED),
                        dependency("today", "k-d-2", Optional.of(Works.AS_OF), DependencyState.CONFIRMED),
                        dependency("gone", "k-d-3", Optional.empty(), DependencyState.CONFIRMED),
                        dependency("broken", "k-d-2", Optional.empty(), DependencyState.BROKEN),
                        dependency("met", "k-d-2", Optional.of(LocalDate.of(2026, 11, 1)), DependencyState.MET)))
                .build();

        Agenda agenda = agenda(waiting, SESSION, "works");

        assertThat(lines(agenda, 1))
                .containsExactly(
                        "D-1 waits for D-2: “broken” (broken)",
                        "D-1 waits for D-3: “gone” (confirmed, what it rests on was given up)",
                        "D-1 waits for D-2: “late” (confirmed, was needed by 2026-11-14)",
                        "D-1 waits for D-2: “open” (promised)");
        assertThat(lines(agenda, 3))
                .containsExactly(
                        "What has changed around us since last time, and does it change what we aim at?",
                        "“Better d-3” of D-3 was given up: cancelled on 2026-11-10");
        assertThat(tasks(agenda)).contains("Say whether “late” will come, for which D-1 waits[p-d-2]");
    }

    /** What was given up before the last session was talked about there. */
    @Test
    void pivotsAreAboutWhatWasGivenUpSinceTheLastSession() {
        OkrProgram program = Works.program(5, 5);
        KeyResult givenUp = Works.keyResult("d-2", 5)
                .withTransitions(Transition.builder()
                        .to(LifecycleState.DEPRIORITIZED)
                        .date(LocalDate.of(2026, 11, 10))
                        .build());
        OkrProgram changed = replacing(program, givenUp);
        Meeting session = Meeting.builder()
                .id(MeetingId.of("m"))
                .ritual(SESSION.id())
                .unit(UnitId.of("works"))
                .date(LocalDate.of(2026, 11, 10))
                .build();

        assertThat(lines(agenda(changed.toBuilder().addMeeting(session).build(), SESSION, "works"), 3))
                .hasSize(2)
                .last()
                .isEqualTo("“Raise d-2” of D-2 was given up: deprioritized on 2026-11-10");
        assertThat(lines(
                        agenda(
                                changed.toBuilder()
                                        .addMeeting(session.withDate(LocalDate.of(2026, 11, 11)))
                                        .build(),
                                SESSION,
                                "works"),
                        3))
                .hasSize(1);
    }

    /** A talk of all departments is the session, and a talk of some is none. */
    @Test
    void whatCountsAsAMeetingWasTheLastTime() {
        KeyResult givenUp = Works.keyResult("d-2", 5)
                .withTransitions(Transition.builder()
                        .to(LifecycleState.DEPRIORITIZED)
                        .date(LocalDate.of(2026, 11, 10))
                        .build());
        OkrProgram changed = replacing(Works.program(5, 5, 5), givenUp);
        Conversation ofAll = Conversation.builder()
                .id(ConversationId.of("talk"))
                .date(LocalDate.of(2026, 11, 11))
                .cycle(Works.AUTUMN.id())
                .addUnits(UnitId.of("d-1"), UnitId.of("d-2"), UnitId.of("d-3"))
                .build();

        assertThat(lines(agenda(changed.toBuilder().addConversation(ofAll).build(), SESSION, "works"), 3))
                .containsExactly("What has changed around us since last time, and does it change what we aim at?");
        assertThat(lines(
                        agenda(
                                changed.toBuilder()
                                        .addConversation(ofAll.withUnits(UnitId.of("d-1"), UnitId.of("d-2")))
                                        .build(),
                                SESSION,
                                "works"),
                        3))
                .hasSize(2);
    }

    private static Dependency dependency(String id, String on, Optional<LocalDate> by, DependencyState state) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(KeyResultId.of("k-d-1"))
                .provider(KeyResultId.of(on))
                .kind(DependencyKind.OUTCOME)
                .need(id)
                .neededBy(by)
                .addSteps(DependencyStep.builder()
                        .date(LocalDate.of(2026, 10, 5))
                        .state(state)
                        .build())
                .build();
    }

    @Test
    void anExecutiveReviewHasTheFiguresOfTheRolloutAndWhatWasWon() {
        OkrProgram program = Works.program(10, 5);
        OkrProgram withTop = program.toBuilder()
                .addObjective(Works.objective("works", 5))
                .addKpi(Kpi.builder().id(KpiId.of("uptime")).name("Uptime").build())
                .build();

        Agenda agenda = agenda(withTop, EXECUTIVE, "works");

        assertThat(titles(agenda))
                .containsExactly(
                        "Objectives 40",
                        "How the rollout goes 15",
                        "Changes of direction 15",
                        "What was won 10",
                        "Actions and owners 10");
        assertThat(lines(agenda, 0)).singleElement().asString().startsWith("“Better works”: green; ");
        assertThat(lines(agenda, 1))
                .hasSize(7)
                .startsWith(
                        "departments that have published: at least 100%: met. 2 of 2 departments have published (100%)",
                        "weeks checked in: at least 85%: not met. 3 of 21 weeks of teams are checked in completely"
                                + " (14.2%)")
                .endsWith(
                        "objectives linked to the organization: at least 100%: not met. 0 of 2 objectives of"
                                + " departments lead up to an objective of the organization (0%)",
                        "key results that reached 70 %: at least 70%: cannot be measured. No key result of an ended"
                                + " cycle could be judged",
                        "units that have adopted it: above 85%: not met. 0 of 3 units have published and check in"
                                + " every week (0%)",
                        "Nobody has said how confident they are");
        assertThat(agenda.items().get(1).lines().stream().map(Phrasebook.spanish()::render))
                .startsWith(
                        "departamentos que han publicado: al menos 100 %: cumplido. 2 de 2 departamentos han publicado"
                                + " (100 %)",
                        "semanas con seguimiento completo: al menos 85 %: no cumplido. 3 de 21 semanas de equipos"
                                + " tienen el seguimiento completo (14,2 %)");
        assertThat(lines(agenda, 2)).hasSize(1);
        assertThat(lines(agenda, 3)).containsExactly("“Raise d-1” of D-1 is fully reached");
        assertThat(tasks(agenda)).containsExactly("Say in a sentence how “Better works” goes[p-works]");
    }

    @Test
    void aRetrospectiveLooksBackAtTheCycleThatEndsNearest() {
        Retrospective last = Retrospective.builder()
                .id(RetrospectiveId.of("r"))
                .cycle(Works.AUTUMN.id())
                .unit(UnitId.of("d-1"))
                .date(LocalDate.of(2026, 10, 2))
                .addLearnings(
                        Learning.builder()
                                .text("Meet on Mondays")
                                .about(LearningKind.PRACTICE)
                                .build(),
                        Learning.builder()
                                .text("Dealers talk")
                                .about(LearningKind.CONTENT)
                                .build())
                .build();
        OkrProgram program =
                Works.program(5, 1).toBuilder().addRetrospective(last).build();

        Agenda agenda = agenda(program, RETROSPECTIVE, "d-1", LocalDate.of(2027, 1, 8));

        assertThat(titles(agenda))
                .containsExactly(
                        "Scores 45",
                        "What the cycle came to 15",
                        "What worked, and what did not 50",
                        "What was to change in how we work 40",
                        "What goes on in the next cycle 30");
        assertThat(lines(agenda, 0)).containsExactly("“Better d-1”: 50% (published)");
        assertThat(lines(agenda, 1)).containsExactly("No key result of an ended cycle could be judged");
        assertThat(lines(agenda, 3)).containsExactly("“Meet on Mondays” (nobody)");
        assertThat(lines(agenda, 4))
                .containsExactly("“Better d-1”: carry over; it is at 50%, with 1 of 1 key result still open");
        assertThat(tasks(agenda)).containsExactly("Close “Better d-1” with its score[p-d-1]");
        assertThat(lines(agenda(program, RETROSPECTIVE, "d-1", LocalDate.of(2027, 3, 30)), 0))
                .isEmpty();
    }

    @Test
    void planningHasPrioritiesWithoutAnObjective() {
        OkrProgram program = Works.program(5, 1);
        OkrProgram withPriorities = program.toBuilder()
                .organization(program.organization()
                        .withPriorities(
                                StrategicPriority.builder()
                                        .id(PriorityId.of("north"))
                                        .title("Go north")
                                        .build(),
                                StrategicPriority.builder()
                                        .id(PriorityId.of("old"))
                                        .title("Go home")
                                        .horizon(Works.AUTUMN.dates())
                                        .build()))
                .build();

        Agenda agenda = agenda(withPriorities, PLANNING, "works", LocalDate.of(2026, 12, 30));

        assertThat(titles(agenda))
                .containsExactly(
                        "What goes on in the next cycle 60",
                        "Priorities without an objective 60",
                        "Writing the objectives 240",
                        "Dependencies 90",
                        "Actions and owners 30");
        assertThat(lines(agenda, 1)).containsExactly("No objective for 2027 Q1 names the priority “Go north”");
        assertThat(lines(agenda, 2))
                .containsExactly(
                        "If we could do only three things, which would they be?",
                        "Works: 0 objectives for 2027 Q1 so far",
                        "D-1: 0 objectives for 2027 Q1 so far",
                        "D-2: 0 objectives for 2027 Q1 so far");
        assertThat(agenda.attendees()).hasSize(3);
        assertThat(texts(agenda(withPriorities, PLANNING, "works", LocalDate.of(2027, 3, 30))
                        .notes()))
                .containsExactly("No later cycle takes objectives yet, so nothing is proposed for it");
    }

    @Test
    void aRitualOfOnesOwnGoesThroughItsPurposes() {
        Ritual own = Ritual.builder()
                .id(RitualId.of("breakfast"))
                .kind(RitualKind.OTHER)
                .name("Breakfast")
                .frequency(CHECK_IN.frequency())
                .heldBy(UnitLevel.DEPARTMENT)
                .addPurpose("Eat", "Talk")
                .duration(MinuteRange.of(40, 50))
                .build();

        Agenda agenda = agenda(Works.program(5), own, "d-1");

        assertThat(titles(agenda)).containsExactly("Eat 17", "Talk 17", "Actions and owners 16");
        assertThat(texts(agenda.notes())).containsExactly("Nobody is listed whom this is for");
    }

    @Test
    void aRitualWithoutALengthHasNoMinutes() {
        Agenda agenda = agenda(
                Works.program(5),
                Cadences.GOVERNMENT.ritual(RitualId.of("alignment-review")).orElseThrow(),
                "works");

        assertThat(agenda.minutes()).isEmpty();
        assertThat(agenda.items()).extracting(AgendaItem::minutes).containsOnly(OptionalInt.empty());
        assertThat(texts(agenda.notes()))
                .containsExactly("Nobody has said how long this takes, so no point has minutes");
    }

    @Test
    void remaindersGoToTheLargest() {
        assertThat(AgendaDraft.split(10, 1, 1, 1)).containsExactly(4, 3, 3);
        assertThat(AgendaDraft.split(7, 1, 2, 2)).containsExactly(1, 3, 3);
        assertThat(AgendaDraft.split(0, 1, 2)).containsExactly(0, 0);
        assertThat(AgendaDraft.split(1, 0, 2)).containsExactly(0, 1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> agenda(Works.program(5), CHECK_IN, "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() ->
                        new AgendaItem(Message.ofName("A"), OptionalInt.of(-1), ImmutableList.of(), ImmutableList.of()))
                .hasMessage("Agenda item 'A': minutes must not be negative: -1");
    }
}
