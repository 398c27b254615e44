package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.okr4j.program.TestPrograms.CYCLE;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.PLANT_GOAL;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.TOWN_GOAL;
import static org.okr4j.program.TestPrograms.WATER_GOAL;
import static org.okr4j.program.TestPrograms.checkIn;
import static org.okr4j.program.TestPrograms.keyResult;
import static org.okr4j.program.TestPrograms.objective;
import static org.okr4j.program.TestPrograms.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Light;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** What may still be edited in a cycle, state by state. All objectives but one are of one cycle. */
class LocksTest {

    private static final ObjectiveId TOWN = TOWN_GOAL.id();
    private static final ObjectiveId WATER = WATER_GOAL.id();
    private static final ObjectiveId PLANT = PLANT_GOAL.id();
    private static final KeyResultId LEAKS = KeyResultId.of("fewer-leaks");
    private static final PersonId MAYOR = PersonId.of("mayor");
    private static final Cycle NEXT = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
    private static final Objective LATER =
            objective("quiet-nights", "town", keyResult("less-noise")).withCycle(NEXT.id());
    private static final Dependency DEPENDENCY = Dependency.builder()
            .id(DependencyId.of("plans"))
            .consumer(LEAKS)
            .provider(PLANT)
            .kind(DependencyKind.RESOURCE)
            .need("the plans")
            .build();
    private static final Retrospective RETROSPECTIVE = Retrospective.builder()
            .id(RetrospectiveId.of("look-back"))
            .cycle(CYCLE.id())
            .date(DAY)
            .build();
    private static final Conversation CONVERSATION = Conversation.builder()
            .id(ConversationId.of("talk"))
            .date(DAY)
            .cycle(CYCLE.id())
            .addUnits(UnitId.of("water"), UnitId.of("plant"))
            .build();
    private static final Notice NOTICE =
            Notice.builder().date(DAY).addTo(MAYOR).about(WATER).build();
    private static final OkrProgram OPEN = PROGRAM.apply(List.of(
            Change.add(NEXT),
            Change.add(LATER),
            Change.add(DEPENDENCY),
            Change.putExtension(WATER, "x-note", "1"),
            Change.transition(WATER, transition(LifecycleState.PUBLISHED)),
            Change.record(NOTICE)));

    private static final Objective GRADED = OPEN.objective(WATER)
            .orElseThrow()
            .withGradeDecision(
                    GradeDecision.builder().light(Light.GREEN).date(DAY).build());

    private static final String STRUCTURE = "cycle '2026-q4' must be in draft or active for an edit of objectives,"
            + " key results, links, measures, weights or due dates: ";
    private static final String PROGRESS = "cycle '2026-q4' must be in draft, active or locked for a check-in, a review"
            + " or a transition but to closed: ";
    private static final String SERVED = "cycle '2026-q4' must be in draft, active or locked for a link to one of its"
            + " objectives to be added or dropped: ";
    private static final String RECORD = "cycle '2026-q4' must not be archived for any edit: ";

    /** What a locked cycle refuses, and why: what is pursued stays as it is. */
    private static final ImmutableMap<Change, String> OF_STRUCTURE = ImmutableMap.<Change, String>builder()
            .put(Change.retarget(LEAKS, Measure.increase("0", "20"), DAY), "Key result 'fewer-leaks': ")
            .put(Change.reweigh(LEAKS, Weight.of(2), DAY, "urgent"), "Key result 'fewer-leaks': ")
            .put(
                    Change.amend(
                            LEAKS,
                            Amendment.builder()
                                    .date(DAY)
                                    .due(DAY.plusDays(3))
                                    .owner(MAYOR)
                                    .build()),
                    "Key result 'fewer-leaks': ")
            .put(Change.link(PLANT, Contribution.supports(TOWN)), "Objective 'modern-plant': ")
            .put(Change.unlink(WATER, TOWN), "Objective 'clean-water': ")
            .put(Change.add(TOWN, keyResult("k")), "Objective 'clean-town': ")
            .put(Change.add(objective("parks", "town")), "Objective 'parks': ")
            .put(Change.revise(WATER_GOAL.withTitle("Water")), "Objective 'clean-water': ")
            .put(Change.revise(WATER_GOAL.withCycle(NEXT.id())), "Objective 'clean-water': ")
            .put(Change.revise(LATER.withCycle(CYCLE.id())), "Objective 'quiet-nights': ")
            .put(Change.revise(keyResult("fewer-leaks").withText("leaks")), "Key result 'fewer-leaks': ")
            .put(Change.remove(TOWN), "Objective 'clean-town': ")
            .put(Change.revise(CYCLE.withDates(DateRange.parse("2026-10-01..2026-12-30"))), "Cycle '2026-q4': ")
            .put(Change.remove(LEAKS), "Key result 'fewer-leaks': ")
            .buildOrThrow();

    /** What a closed cycle refuses too: it does not go on. */
    private static final ImmutableMap<Change, String> OF_PROGRESS = ImmutableMap.of(
            Change.checkIn(LEAKS, checkIn(DAY, "5")), "Key result 'fewer-leaks': ",
            Change.transition(TOWN, transition(LifecycleState.PUBLISHED)), "Objective 'clean-town': ",
            Change.transition(LEAKS, transition(LifecycleState.CANCELLED)), "Key result 'fewer-leaks': ",
            Change.review(
                            TOWN,
                            Review.builder()
                                    .date(DAY)
                                    .by(MAYOR)
                                    .verdict(ReviewVerdict.ACCEPTED)
                                    .build()),
                    "Objective 'clean-town': ");

    /** What only an archived cycle refuses. */
    private static final ImmutableMap<Change, String> OF_RECORD = ImmutableMap.<Change, String>builder()
            .put(Change.transition(WATER, transition(LifecycleState.CLOSED)), "Objective 'clean-water': ")
            .put(Change.transition(LEAKS, transition(LifecycleState.CLOSED)), "Key result 'fewer-leaks': ")
            .put(Change.assign(TOWN, MAYOR), "Objective 'clean-town': ")
            .put(Change.amend(LEAKS, Amendment.builder().date(DAY).owner(MAYOR).build()), "Key result 'fewer-leaks': ")
            .put(Change.override(TOWN, override()), "Objective 'clean-town': ")
            .put(Change.override(LEAKS, override()), "Key result 'fewer-leaks': ")
            .put(
                    Change.report(
                            DEPENDENCY.id(),
                            DependencyStep.builder()
                                    .date(DAY)
                                    .state(DependencyState.MET)
                                    .build()),
                    "Dependency 'plans': ")
            .put(Change.revise(DEPENDENCY.withNeed("plans")), "Dependency 'plans': ")
            .put(Change.add(DEPENDENCY.withId(DependencyId.of("d2"))), "Dependency 'd2': ")
            .put(Change.remove(DEPENDENCY.id()), "Dependency 'plans': ")
            .put(Change.add(RETROSPECTIVE), "Retrospective 'look-back': ")
            .put(Change.add(CONVERSATION), "Conversation 'talk': ")
            .put(Change.record(NOTICE.withAbout(LEAKS)), "Key result 'fewer-leaks': ")
            .put(Change.retract(NOTICE), "Objective 'clean-water': ")
            .put(
                    Change.record(Boundary.builder()
                            .cycle(CYCLE.id())
                            .unit(UnitId.of("water"))
                            .build()),
                    "Unit 'water': ")
            .put(
                    Change.record(DependencyDeclaration.builder()
                            .cycle(CYCLE.id())
                            .unit(UnitId.of("water"))
                            .date(DAY)
                            .build()),
                    "Unit 'water': ")
            .put(Change.revise(GRADED), "Objective 'clean-water': ")
            .put(Change.revise(CYCLE.withLabel("Autumn")), "Cycle '2026-q4': ")
            .put(Change.remove(CYCLE.id()), "Cycle '2026-q4': ")
            .put(Change.putExtension(LEAKS, "x-note", "1"), "Key result 'fewer-leaks': ")
            .put(Change.removeExtension(WATER, "x-note"), "Objective 'clean-water': ")
            .buildOrThrow();

    /** What has nothing to do with the cycle. */
    private static final ImmutableList<Change> OF_NO_CYCLE = ImmutableList.of(
            Change.leave(MAYOR, DAY),
            Change.add(person("clerk", "town")),
            Change.revise(person("mayor", "water")),
            Change.revise(PROGRAM.organization().withName("Shelbyville")),
            Change.revise(PROGRAM.settings()),
            Change.reorder(List.of(WATER, PLANT, TOWN, LATER.id())),
            Change.revise(LATER.withTitle("Quiet")),
            Change.checkIn(KeyResultId.of("less-noise"), checkIn(DAY, "1")),
            Change.remove(LATER.id()),
            Change.record(NOTICE.withAbout(MAYOR)));

    @Test
    void aCycleInDraftOrActiveAllowsEverything() {
        for (OkrProgram program : List.of(OPEN, in(CycleState.ACTIVE))) {
            assertAllowed(program, OF_STRUCTURE.keySet());
            assertAllowed(program, OF_PROGRESS.keySet());
            assertAllowed(program, OF_RECORD.keySet());
            assertAllowed(program, OF_NO_CYCLE);
        }
    }

    @Test
    void aLockedCycleKeepsItsStructure() {
        OkrProgram locked = in(CycleState.ACTIVE, CycleState.LOCKED);
        assertRefused(locked, OF_STRUCTURE, STRUCTURE + "LOCKED");
        assertAllowed(locked, OF_PROGRESS.keySet());
        assertAllowed(locked, OF_RECORD.keySet());
        assertAllowed(locked, OF_NO_CYCLE);
        assertAllowed(in(CycleState.ACTIVE, CycleState.LOCKED, CycleState.ACTIVE), OF_STRUCTURE.keySet());
    }

    @Test
    void aClosedCycleDoesNotGoOnEither() {
        OkrProgram closed = in(CycleState.ACTIVE, CycleState.CLOSED);
        assertRefused(closed, OF_STRUCTURE, STRUCTURE + "CLOSED");
        assertRefused(closed, OF_PROGRESS, PROGRESS + "CLOSED");
        assertAllowed(closed, OF_RECORD.keySet());
        assertAllowed(closed, OF_NO_CYCLE);
    }

    @Test
    void anArchivedCycleStaysAsItIs() {
        OkrProgram archived = in(CycleState.ACTIVE, CycleState.CLOSED, CycleState.ARCHIVED);
        assertRefused(archived, OF_STRUCTURE, STRUCTURE + "ARCHIVED");
        assertRefused(archived, OF_PROGRESS, PROGRESS + "ARCHIVED");
        assertRefused(archived, OF_RECORD, RECORD + "ARCHIVED");
        assertAllowed(archived, OF_NO_CYCLE);
        assertAllowed(
                archived, List.of(Change.retract(archived.cycleTransitions().get(2))));
    }

    /** The later objective serves a key result of the cycle, and is no objective of the cycle itself. */
    @Test
    void whatIsOverIsServedByWhomItWas() {
        Objective serving = LATER.withParents(Contribution.supports(LEAKS));
        OkrProgram linked = OPEN.apply(Change.revise(serving));
        Map<Change, String> links = ImmutableMap.of(
                Change.link(LATER.id(), Contribution.supports(TOWN)), "Objective 'quiet-nights': ",
                Change.unlink(LATER.id(), LEAKS), "Objective 'quiet-nights': ",
                Change.revise(LATER), "Objective 'quiet-nights': ",
                Change.revise(LATER.withParents(Contribution.contributes(LEAKS, Weight.ONE))),
                        "Objective 'quiet-nights': ",
                Change.remove(LATER.id()), "Objective 'quiet-nights': ",
                Change.add(serving.withId(ObjectiveId.of("calm")).withKeyResults()), "Objective 'calm': ");
        List<Change> others = List.of(
                Change.revise(serving.withTitle("Quiet")),
                Change.checkIn(KeyResultId.of("less-noise"), checkIn(DAY, "1")),
                Change.transition(LATER.id(), transition(LifecycleState.CANCELLED)),
                Change.add(LATER.withId(ObjectiveId.of("calm")).withKeyResults()));

        for (OkrProgram open : List.of(linked, in(linked, CycleState.ACTIVE, CycleState.LOCKED))) {
            assertAllowed(open, links.keySet());
            assertAllowed(open, others);
        }
        OkrProgram closed = in(linked, CycleState.ACTIVE, CycleState.CLOSED);
        OkrProgram archived = in(closed, CycleState.ARCHIVED);
        assertRefused(closed, links, SERVED + "CLOSED");
        assertRefused(archived, links, SERVED + "ARCHIVED");
        assertAllowed(closed, others);
        assertAllowed(archived, others);
    }

    @Test
    void whatWouldBeRefusedIsCarriedOutUnchecked() {
        OkrProgram archived = in(CycleState.ACTIVE, CycleState.CLOSED, CycleState.ARCHIVED);
        assertThat(archived.applyUnchecked(Change.remove(TOWN)).objective(TOWN)).isEmpty();
    }

    @Test
    void whatCannotBeCarriedOutIsRefusedForThatReasonFirst() {
        OkrProgram locked = in(CycleState.ACTIVE, CycleState.LOCKED);
        assertThatThrownBy(() -> locked.apply(Change.remove(ObjectiveId.of("o9"))))
                .hasMessage("Objective 'o9': id must be one of the program");
    }

    @Test
    void aKeyResultOfNoObjectiveIsOfNoCycle() {
        Dependency dangling = DEPENDENCY.withId(DependencyId.of("d2")).withConsumer(KeyResultId.of("k9"));
        assertAllowed(in(CycleState.ACTIVE, CycleState.LOCKED), List.of(Change.add(dangling)));
    }

    private static OkrProgram in(CycleState... states) {
        return in(OPEN, states);
    }

    private static OkrProgram in(OkrProgram before, CycleState... states) {
        OkrProgram program = before;
        for (CycleState state : states) {
            program = program.apply(Change.record(CycleTransition.builder()
                    .cycle(CycleId.of("2026-q4"))
                    .to(state)
                    .date(DAY)
                    .build()));
        }
        return program;
    }

    private static void assertAllowed(OkrProgram program, Iterable<Change> changes) {
        for (Change change : changes) {
            assertThatCode(() -> program.apply(change)).as(change.toString()).doesNotThrowAnyException();
        }
    }

    private static void assertRefused(OkrProgram program, Map<Change, String> changes, String reason) {
        changes.forEach((change, subject) -> assertThatThrownBy(() -> program.apply(change))
                .as(change.toString())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(subject + reason));
    }

    private static Transition transition(LifecycleState to) {
        return Transition.builder().to(to).date(DAY).build();
    }

    private static ScoreOverride override() {
        return ScoreOverride.builder()
                .score(Score.of("0.5"))
                .date(DAY)
                .reason("the flood")
                .build();
    }
}
