package org.okr4j.examples.summary;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Meeting;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.Role;
import org.okr4j.program.Change;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.value.Confidence;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Ways in which a scene could be another: each changes one thing that is told, or one habit of the whole program. */
final class Twists {

    private static final BigDecimal STEP = new BigDecimal("0.05");

    private final Scene scene;
    private final LocalDate since;
    private final Map<String, Scene> twists = new LinkedHashMap<>();

    private Twists(Scene scene, LocalDate since) {
        this.scene = scene;
        this.since = since;
    }

    /** {@return the scenes that a scene could be, by what is different in them} */
    static Map<String, Scene> of(Scene scene, LocalDate since, Iterable<Id> told) {
        Twists twists = new Twists(scene, since);
        twists.ofProgram();
        told.forEach(twists::of);
        return twists.twists;
    }

    private void add(String name, Scene twisted) {
        if (!twisted.equals(scene)) {
            twists.put(name, twisted);
        }
    }

    private void ofProgram() {
        add("a day later", scene.on(scene.asOf().plusDays(1)));
        add("a week later", scene.on(scene.asOf().plusWeeks(1)));
        add("nothing reported", scene.withObjectives(objective -> keyResults(objective, this::silent)));
        add("nothing linked", scene.withObjectives(objective -> objective.withParents()));
        add("nothing published", scene.withObjectives(objective -> objective.withTransitions()));
        add("all on time", scene.withObjectives(objective -> keyResults(objective, each -> late(each, scene.asOf()))));
        add(
                "all tasks",
                scene.withObjectives(objective -> keyResults(
                        objective, each -> each.withKind(Optional.empty()).withText("Hold a workshop"))));
        add(
                "on a platform",
                scene.withSettings(settings -> settings.withPlatform(Platform.builder()
                        .name("A sheet of paper")
                        .kind(PlatformKind.TEMPLATE)
                        .chosenOn(scene.asOf().minusDays(1))
                        .readyOn(scene.asOf().minusDays(1))
                        .build())));
        Scene unmet = scene;
        for (Meeting meeting : scene.program().meetings()) {
            unmet = unmet.with(Change.remove(meeting.id()));
        }
        add("nobody met", unmet);
        if (scene.program().roadmap().isPresent()) {
            add(
                    "rollout a week later",
                    scene.withRoadmap(plan -> plan.withStart(plan.start().plusWeeks(1))));
            add(
                    "one phase more",
                    scene.withRoadmap(plan -> plan.withRoadmap(plan.roadmap()
                            .withPhases(onePhaseMore(plan.roadmap().phases())))));
            add("asked for twice as long", asked(indicator -> indicator.withWeeks(indicator.weeks() * 2)));
            add(
                    "asked for less",
                    asked(indicator -> indicator.withTarget(indicator.target().multiply(new BigDecimal("0.999")))));
            add("asked for more than that", asked(indicator -> indicator.withComparator(other(indicator))));
        }
    }

    private static List<Phase> onePhaseMore(List<Phase> phases) {
        Phase first = Phase.builder()
                .id(PhaseId.of("thoughts"))
                .number(1)
                .name("First thoughts")
                .focus("Why at all")
                .firstWeek(1)
                .lastWeek(1)
                .build();
        return Stream.concat(Stream.of(first), phases.stream().map(Twists::aWeekLater))
                .toList();
    }

    private static Phase aWeekLater(Phase phase) {
        Phase later = phase.withNumber(phase.number() + 1);
        return phase.lastWeek().isPresent()
                ? later.withFirstWeek(phase.firstWeek() + 1)
                        .withLastWeek(phase.lastWeek().getAsInt() + 1)
                : later.withFirstWeek(phase.firstWeek() + 1);
    }

    private Scene asked(UnaryOperator<Indicator> edit) {
        return scene.withPhases(
                phase -> phase.withEntry(phase.entry().stream().map(edit).toList()));
    }

    private static Comparator other(Indicator indicator) {
        return indicator.comparator() == Comparator.ABOVE ? Comparator.AT_LEAST : Comparator.ABOVE;
    }

    private void of(Id id) {
        List<Identified> listed = Stream.of(
                        scene.program().objectives(),
                        scene.program().objectives().stream()
                                .flatMap(objective -> objective.keyResults().stream())
                                .toList(),
                        scene.program().organization().units(),
                        scene.program().organization().people(),
                        scene.program().cycles(),
                        scene.program().dependencies(),
                        scene.program().meetings(),
                        scene.program().conversations())
                .<Identified>flatMap(List::stream)
                .filter(thing -> thing.id().equals(id))
                .toList();
        if (listed.isEmpty()) {
            ofRoadmap(id);
        } else {
            of(listed.get(0));
        }
    }

    private void of(Identified thing) {
        if (thing instanceof Objective objective) {
            ofObjective(objective);
        } else if (thing instanceof KeyResult keyResult) {
            ofKeyResult(keyResult);
        } else if (thing instanceof OrgUnit unit) {
            revise(unit, "renamed", unit.withName("Another unit"));
        } else if (thing instanceof Person person) {
            revise(person, "renamed", person.withName("Another Person"));
            add(
                    "other offices of " + person.id(),
                    scene.with(Change.revise(offices(scene.program().organization(), person))));
        } else if (thing instanceof Cycle cycle) {
            revise(cycle, "renamed", cycle.withLabel("Another cycle"));
            revise(
                    cycle,
                    "a month longer",
                    cycle.withDates(DateRange.of(
                            cycle.dates().first(), cycle.dates().last().plusMonths(1))));
        } else if (thing instanceof Dependency dependency) {
            revise(dependency, "another need", dependency.withNeed("Something else"));
            revise(dependency, "later", dependency.withNeededBy(scene.asOf().plusDays(5)));
            dependency
                    .outsideParty()
                    .ifPresent(any -> revise(dependency, "of others", dependency.withOutsideParty("Others")));
        } else if (thing instanceof Meeting meeting) {
            revise(meeting, "a day earlier", meeting.withDate(meeting.date().minusDays(1)));
            revise(meeting, "other promises", meeting.withActions(actions(meeting, each -> each.withText("Other"))));
            revise(
                    meeting,
                    "earlier promises",
                    meeting.withActions(actions(
                            meeting, each -> each.withDue(each.due().map(due -> due.minusDays(1))))));
            add("without " + meeting.id(), scene.with(Change.remove(meeting.id())));
        } else if (thing instanceof Conversation talk) {
            revise(talk, "a day earlier", talk.withDate(talk.date().minusDays(1)));
            revise(
                    talk,
                    "other promises",
                    talk.withAgreed(talk.agreed().stream()
                            .map(each -> each.withText("Other"))
                            .toList()));
            revise(
                    talk,
                    "earlier promises",
                    talk.withAgreed(talk.agreed().stream()
                            .map(each -> each.withDue(each.due().map(due -> due.minusDays(1))))
                            .toList()));
            add("without " + talk.id(), scene.with(Change.remove(talk.id())));
        }
    }

    private static List<ActionItem> actions(Meeting meeting, UnaryOperator<ActionItem> edit) {
        return meeting.actions().stream().map(edit).toList();
    }

    private static Organization offices(Organization organization, Person person) {
        return organization.withAppointments(organization.appointments().stream()
                .map(each -> each.person().equals(person.id()) ? each.withRole(Role.FACILITATOR) : each)
                .toList());
    }

    private void revise(Identified before, String how, Identified after) {
        add(before.id() + " " + how, scene.with(Change.revise(after)));
    }

    private void ofRoadmap(Id id) {
        if (id instanceof RoadmapId) {
            add(
                    id + " renamed",
                    scene.withRoadmap(plan -> plan.withRoadmap(plan.roadmap().withName("Another roadmap"))));
        } else {
            add(id + " renamed", scene.withPhases(phase -> renamed(phase, id)));
        }
    }

    private static Phase renamed(Phase phase, Id id) {
        return phase.id().equals(id) ? phase.withName("Another phase") : phase;
    }

    private void ofObjective(Objective objective) {
        revise(objective, "renamed", objective.withTitle("Another aim"));
        revise(
                objective,
                "given up",
                objective.withTransitions(Stream.concat(
                                objective.transitions().stream()
                                        .filter(each -> !each.date().isAfter(scene.asOf())),
                                Stream.of(Transition.builder()
                                        .to(LifecycleState.CANCELLED)
                                        .date(scene.asOf())
                                        .reason("Nobody asks for it")
                                        .build()))
                        .toList()));
        for (boolean isHigh : new boolean[] {true, false}) {
            revise(
                    objective,
                    isHigh ? "reported high" : "reported low",
                    keyResults(objective, each -> reported(each, scene.asOf(), isHigh)));
            revise(
                    objective,
                    isHigh ? "reported high before" : "reported low before",
                    keyResults(objective, each -> reported(each, since, isHigh)));
        }
        revise(objective, "due later", keyResults(objective, this::longer));
    }

    private void ofKeyResult(KeyResult keyResult) {
        revise(keyResult, "renamed", keyResult.withText("Another result"));
        revise(keyResult, "reported high", reported(keyResult, scene.asOf(), true));
        revise(keyResult, "reported low", reported(keyResult, scene.asOf(), false));
        revise(keyResult, "silent", silent(keyResult));
        revise(keyResult, "reported a day earlier", late(keyResult, null));
        revise(keyResult, "due later", longer(keyResult));
        revise(
                keyResult,
                "other notes",
                checkIns(keyResult, each -> each.withNote(each.note().map(any -> "Another note"))));
        revise(
                keyResult,
                "other blockers",
                checkIns(
                        keyResult,
                        each -> each.withBlockers(each.blockers().stream()
                                .map(blocker -> blocker.withText("Something else"))
                                .toList())));
        revise(
                keyResult,
                "older blockers",
                checkIns(
                        keyResult,
                        each -> each.withBlockers(each.blockers().stream()
                                .map(blocker ->
                                        blocker.withSince(blocker.since().minusDays(1)))
                                .toList())));
        revise(
                keyResult,
                "less sure",
                checkIns(
                        keyResult, each -> each.withConfidence(each.confidence().map(Twists::less))));
    }

    private static Confidence less(Confidence confidence) {
        return Confidence.of(confidence.toBigDecimal().subtract(STEP).max(BigDecimal.ZERO));
    }

    private KeyResult silent(KeyResult keyResult) {
        return keyResult.withCheckIns();
    }

    private KeyResult longer(KeyResult keyResult) {
        return keyResult.withAmendments().withDue(scene.asOf().plusDays(40));
    }

    private static KeyResult checkIns(KeyResult keyResult, UnaryOperator<CheckIn> edit) {
        return keyResult.withCheckIns(keyResult.checkIns().stream().map(edit).toList());
    }

    /** The last check-in on another day: the given one, or the day before that on which it was. */
    private KeyResult late(KeyResult keyResult, LocalDate day) {
        ImmutableList<CheckIn> seen = keyResult.checkInsUpTo(scene.asOf());
        if (seen.isEmpty()) {
            return keyResult;
        }
        CheckIn last = seen.get(seen.size() - 1);
        LocalDate date = day == null ? last.date().minusDays(1) : day;
        return keyResult.withCheckIns(IntStream.range(0, seen.size())
                .mapToObj(seen::get)
                .filter(each -> !each.date().equals(date) || each.equals(last))
                .map(each -> each.equals(last) ? each.withDate(date) : each)
                .toList());
    }

    /** A report more, as good or as bad as a number can be in the direction of the measure. */
    private static KeyResult reported(KeyResult keyResult, LocalDate date, boolean isHigh) {
        Optional<Measurement> last = keyResult.latestCheckIn(date).flatMap(CheckIn::measurement);
        Measurement measurement =
                last.filter(Measurement.Stages.class::isInstance).isPresent()
                        ? Measurement.stages(List.of())
                        : last.filter(Measurement.Answer.class::isInstance).isPresent()
                                ? Measurement.answer(isHigh)
                                : Measurement.number(isHigh ? "1000000" : "0");
        int revision = keyResult.checkIns().stream()
                .filter(each -> each.date().equals(date))
                .mapToInt(each -> each.revision() + 1)
                .max()
                .orElse(0);
        return keyResult.withCheckIns(Stream.concat(
                        keyResult.checkIns().stream(),
                        Stream.of(CheckIn.builder()
                                .date(date)
                                .revision(revision)
                                .measurement(measurement)
                                .build()))
                .toList());
    }

    private static Objective keyResults(Objective objective, UnaryOperator<KeyResult> edit) {
        return objective.withKeyResults(
                objective.keyResults().stream().map(edit).toList());
    }
}
