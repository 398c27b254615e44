package org.okr4j.program;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.okr4j.calendar.CycleId;

/** Collects the problems of what a program records without ids: references that lead nowhere, and states that a cycle cannot be in. */
final class FactCheck {

    private final OkrProgram program;
    private final Problems problems;

    FactCheck(OkrProgram program, Problems problems) {
        this.program = program;
        this.problems = problems;
    }

    void check() {
        checkCycleTransitions(program.cycleTransitions());
        for (int i = 0; i < program.boundaries().size(); i++) {
            check(Place.ROOT.element("boundaries", i), program.boundaries().get(i));
        }
        for (int i = 0; i < program.declarations().size(); i++) {
            check(Place.ROOT.element("declarations", i), program.declarations().get(i));
        }
        for (int i = 0; i < program.notices().size(); i++) {
            check(Place.ROOT.element("notices", i), program.notices().get(i));
        }
    }

    private void checkCycleTransitions(List<CycleTransition> transitions) {
        CycleState[] before = statesBefore(transitions);
        for (int i = 0; i < transitions.size(); i++) {
            CycleTransition transition = transitions.get(i);
            Place place = Place.ROOT.element("cycleTransitions", i);
            problems.checkKnown(place, "cycle", transition.cycle());
            if (problems.index().contains(transition.cycle()) && !before[i].mayBecome(transition.to())) {
                addRefused(place.property("to"), transition, before[i]);
            }
            problems.checkKnown(place, "by", transition.by());
        }
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

    private void check(Place place, Boundary boundary) {
        problems.checkKnown(place, "cycle", boundary.cycle());
        problems.checkKnown(place, "unit", boundary.unit());
        problems.checkAllKnown(place, "parents", boundary.parents());
        problems.checkAllKnown(place, "priorities", boundary.priorities());
    }

    private void check(Place place, DependencyDeclaration declaration) {
        problems.checkKnown(place, "unit", declaration.unit());
        problems.checkKnown(place, "cycle", declaration.cycle());
        problems.checkKnown(place, "by", declaration.by());
    }

    private void check(Place place, Notice notice) {
        problems.checkAllKnown(place, "to", notice.to());
        problems.checkKnown(place, "about", notice.about());
        problems.checkKnown(place, "by", notice.by());
    }
}
