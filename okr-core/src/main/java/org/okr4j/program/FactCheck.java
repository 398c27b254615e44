package org.okr4j.program;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.roadmap.RoadmapPlan;

/** Collects the problems of what a program records without ids: references that lead nowhere, and states that a cycle cannot be in. */
final class FactCheck {

    private final Facts facts;
    private final Problems problems;
    private final CycleState[] statesBefore;
    private final ImmutableSet<ActivityId> activities;

    FactCheck(OkrProgram program, Problems problems) {
        this.facts = program.frame().facts();
        this.problems = problems;
        this.statesBefore = statesBefore(program.cycleTransitions());
        this.activities = program.roadmap().map(RoadmapPlan::roadmap).stream()
                .flatMap(roadmap -> roadmap.phases().stream())
                .flatMap(phase -> phase.activities().stream())
                .map(Activity::id)
                .collect(toImmutableSet());
    }

    void check() {
        FactKind.ALL.forEach(kind -> kind.checkAll(facts, this));
    }

    /** The state of its cycle before each transition, by date, those of one day in the order of the document. */
    private static CycleState[] statesBefore(List<CycleTransition> transitions) {
        CycleState[] before = new CycleState[transitions.size()];
        Map<CycleId, CycleState> states = new HashMap<>();
        IntStream.range(0, before.length)
                .boxed()
                .sorted(Comparator.comparing(i -> transitions.get(i).date()))
                .forEach(i -> {
                    CycleTransition transition = transitions.get(i);
                    before[i] = states.getOrDefault(transition.cycle(), CycleState.DRAFT);
                    states.put(transition.cycle(), transition.to());
                });
        return before;
    }

    void check(Place place, CycleTransition transition) {
        CycleState before = statesBefore[place.index()];
        problems.checkKnown(place, "cycle", transition.cycle());
        if (problems.index().contains(transition.cycle()) && !before.mayBecome(transition.to())) {
            addRefused(place.property("to"), transition, before);
        }
        problems.checkKnown(place, "by", transition.by());
    }

    private void addRefused(Place place, CycleTransition transition, CycleState before) {
        List<CycleState> allowed =
                Arrays.stream(CycleState.values()).filter(before::mayBecome).toList();
        String cycle = transition.cycle().toString();
        if (allowed.isEmpty()) {
            problems.add(place, "program.cycle-archived", place.pathInThing(), cycle, transition.to());
        } else {
            problems.add(
                    place, "program.cycle-transition", place.pathInThing(), cycle, before, allowed, transition.to());
        }
    }

    void check(Place place, Boundary boundary) {
        problems.checkKnown(place, "cycle", boundary.cycle());
        problems.checkKnown(place, "unit", boundary.unit());
        problems.checkAllKnown(place, "parents", boundary.parents());
        problems.checkAllKnown(place, "priorities", boundary.priorities());
    }

    void check(Place place, DependencyDeclaration declaration) {
        problems.checkKnown(place, "unit", declaration.unit());
        problems.checkKnown(place, "cycle", declaration.cycle());
        problems.checkKnown(place, "by", declaration.by());
    }

    void check(Place place, Notice notice) {
        problems.checkAllKnown(place, "to", notice.to());
        problems.checkKnown(place, "about", notice.about());
        problems.checkKnown(place, "by", notice.by());
    }

    void check(Place place, SponsorshipAct act) {
        problems.checkKnown(place, "person", act.person());
    }

    void check(Place place, TrainingRecord training) {
        problems.checkKnown(place, "person", training.person());
        problems.checkKnown(place, "training", training.training());
    }

    void check(Place place, HeadAssessment assessment) {
        problems.checkKnown(place, "unit", assessment.unit());
        problems.checkKnown(place, "by", assessment.by());
    }

    void check(Place place, ActivityRecord activity) {
        problems.checkAmong(place.property("activity"), "activity", activity.activity(), activities);
        problems.checkKnown(place, "unit", activity.unit());
        problems.checkKnown(place, "by", activity.by());
    }

    void check(Place place, Agreement agreement) {
        problems.checkKnown(place, "person", agreement.person());
        problems.checkAllKnown(place, "objectives", agreement.objectives());
    }

    void check(Place place, PilotReview review) {
        problems.checkKnown(place, "unit", review.unit());
        problems.checkAllKnown(place, "champions", review.champions());
    }

    void check(Place place, OversightReport report) {
        problems.checkKnown(place, "body", report.body());
        problems.checkKnown(place, "by", report.by());
    }
}
