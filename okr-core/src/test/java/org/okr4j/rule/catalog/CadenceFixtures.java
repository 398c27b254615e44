package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.okr4j.rule.Sample.checkedIn;
import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadence;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.value.Confidence;

/** The examples of rules about how people meet and report, by rule id. */
final class CadenceFixtures {

    static final PersonId ADA = PersonId.of("ada-lopez");

    private CadenceFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.of(
                                "required-rituals-are-planned",
                                "a cadence has no weekly check-in",
                                "it has one",
                                meeting(Cadences.CROSS_DEPARTMENT),
                                program -> program.toBuilder()
                                        .cadence(without(RitualKind.CHECK_IN))
                                        .build()),
                        RuleFixture.of(
                                "rituals-are-often-enough",
                                "the check-in is held once a month",
                                "it is held once a week",
                                meeting(Cadences.CROSS_DEPARTMENT),
                                ritual("check-in", ritual -> ritual.withFrequency(Frequency.MONTHLY))),
                        RuleFixture.of(
                                "ritual-length-is-in-range",
                                "the check-in takes an hour",
                                "it takes 15 minutes",
                                meeting(Cadences.CROSS_DEPARTMENT),
                                ritual("check-in", ritual -> ritual.withDuration(MinuteRange.of(60)))),
                        RuleFixture.of(
                                "ritual-has-attendees-and-purpose",
                                "nobody has said what the alignment session is for",
                                "it is for shared objectives, blockers and risks",
                                meeting(Cadences.CROSS_DEPARTMENT),
                                ritual("alignment-session", ritual -> ritual.withPurpose())),
                        RuleFixture.of(
                                "check-in-is-not-overdue",
                                "a key result was checked in last on 2 November",
                                "it is checked in every Monday",
                                checkedIn(program()),
                                checkIns("p1-1", Sample.mondays().subList(0, 5))),
                        RuleFixture.of(
                                "check-in-compliance-is-high-enough",
                                "the department leaves a key result out in three weeks of seven",
                                "it checks all of them in every week",
                                checkedIn(program()),
                                checkIns(
                                        "p1-1",
                                        IntStream.of(0, 4, 5, 6)
                                                .mapToObj(Sample.mondays()::get)
                                                .collect(toImmutableList()))),
                        RuleFixture.of(
                                "unit-checks-in-from-week-one",
                                "an objective was published ten days ago and never checked in",
                                "it was checked in on the Monday after",
                                publishedLate(Sample.mondays().subList(6, 7)),
                                program -> publishedLate(ImmutableList.of())),
                        RuleFixture.of(
                                "trouble-is-explained",
                                "confidence falls to three tenths without a word",
                                "it is said why",
                                checkIns("p1-1", doubtful(Optional.of("the supplier went out of business")))
                                        .apply(checkedIn(program())),
                                checkIns("p1-1", doubtful(Optional.empty()))),
                        RuleFixture.of(
                                "session-ends-with-actions",
                                "an alignment session has left no actions",
                                "it has left one that Ada does",
                                held(action(Optional.of(ADA))),
                                program -> held()),
                        RuleFixture.of(
                                "action-has-an-owner",
                                "an action belongs to nobody",
                                "Ada does it",
                                held(action(Optional.of(ADA))),
                                program -> held(action(Optional.empty()))),
                        RuleFixture.of(
                                "ended-objective-is-scored",
                                "an objective of the third quarter is still open in November",
                                "it was closed in October",
                                ofLastQuarter(
                                        to(LifecycleState.PUBLISHED, "2026-07-02"),
                                        to(LifecycleState.CLOSED, "2026-10-05")),
                                program -> ofLastQuarter(to(LifecycleState.PUBLISHED, "2026-07-02"))),
                        RuleFixture.of(
                                "blocker-is-escalated",
                                "three check-ins in a row name the same blocker",
                                "after the second one, Ada was asked to move it",
                                checkIns("p1-1", blocked(Optional.of(ADA))).apply(checkedIn(program())),
                                checkIns("p1-1", blocked(Optional.empty())))),
                RuleFixture::rule);
    }

    /** The sample that is checked in every week, with a cadence. */
    static OkrProgram meeting(Cadence cadence) {
        return checkedIn(program()).toBuilder().cadence(cadence).build();
    }

    private static Cadence without(RitualKind kind) {
        Cadence cadence = Cadences.CROSS_DEPARTMENT;
        return cadence.withRituals(cadence.rituals().stream()
                .filter(ritual -> ritual.kind() != kind)
                .toList());
    }

    static UnaryOperator<OkrProgram> ritual(String id, UnaryOperator<Ritual> change) {
        return program -> program.toBuilder()
                .cadence(program.cadence()
                        .withRituals(program.cadence().rituals().stream()
                                .map(ritual -> ritual.id().equals(RitualId.of(id)) ? change.apply(ritual) : ritual)
                                .toList()))
                .build();
    }

    static UnaryOperator<OkrProgram> checkIns(String id, Iterable<CheckIn> checkIns) {
        return program -> Sample.keyResult(program, id, keyResult -> keyResult.withCheckIns(checkIns));
    }

    /** The check-ins of all Mondays, with the last one changed. */
    static ImmutableList<CheckIn> last(UnaryOperator<CheckIn> change) {
        ImmutableList<CheckIn> all = Sample.mondays();
        return ImmutableList.<CheckIn>builder()
                .addAll(all.subList(0, all.size() - 1))
                .add(change.apply(Iterables.getLast(all)))
                .build();
    }

    private static ImmutableList<CheckIn> doubtful(Optional<String> note) {
        return last(checkIn -> checkIn.withConfidence(Confidence.of("0.3")).withNote(note));
    }

    /** The check-ins of all Mondays, the last three with one blocker, which was escalated with the second of them or never. */
    static ImmutableList<CheckIn> blocked(Optional<PersonId> escalatedTo) {
        Blocker blocker = Blocker.builder()
                .kind(BlockerKind.DECISION)
                .text("the council has not decided where to plant")
                .since(LocalDate.of(2026, 11, 1))
                .build();
        ImmutableList<CheckIn> all = Sample.mondays();
        return ImmutableList.<CheckIn>builder()
                .addAll(all.subList(0, 4))
                .add(all.get(4).withBlockers(blocker))
                .add(all.get(5).withBlockers(blocker.withEscalatedTo(escalatedTo)))
                .add(all.get(6).withBlockers(blocker))
                .build();
    }

    private static OkrProgram publishedLate(ImmutableList<CheckIn> checkIns) {
        return Sample.objective(
                checkedIn(program()),
                "p1",
                objective -> objective
                        .withTransitions(to(LifecycleState.PUBLISHED, "2026-11-10"))
                        .withKeyResults(objective.keyResults().stream()
                                .map(keyResult -> keyResult.withCheckIns(checkIns))
                                .toArray(KeyResult[]::new)));
    }

    static ActionItem action(Optional<PersonId> owner) {
        return ActionItem.builder()
                .text("ask the council for a date")
                .owner(owner)
                .build();
    }

    /** The sample with one alignment session in November. */
    static OkrProgram held(ActionItem... actions) {
        return meeting(Cadences.CROSS_DEPARTMENT).toBuilder()
                .addMeeting(Meeting.builder()
                        .id(MeetingId.of("november"))
                        .ritual(RitualId.of("alignment-session"))
                        .unit(UnitId.of("city"))
                        .date(LocalDate.of(2026, 11, 4))
                        .addActions(actions)
                        .build())
                .build();
    }

    /** The sample with an objective of the city for the quarter before. */
    static OkrProgram ofLastQuarter(Transition... transitions) {
        Objective objective = Sample.objective("c4", "city")
                .withCycle(Sample.LAST_QUARTER.id())
                .withParents()
                .withTransitions(transitions);
        return Sample.plus(program(), ImmutableList.of(objective));
    }

    static Transition to(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }
}
