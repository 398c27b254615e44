package org.okr4j.alignment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Id;

/** What one program holds on a day and another one held otherwise on a day before, by going through everything. */
record Events(OkrProgram before, LocalDate earlier, OkrProgram after, LocalDate asOf) {

    /** What was given up, who has left or is to leave, and which dependencies got worse: the kind and the id of each. */
    Set<String> ended() {
        Set<String> events = new HashSet<>();
        for (Objective was : before.objectives()) {
            after.objective(was.id()).ifPresent(is -> {
                addEnd(was.id(), Optional.of(was.stateAt(earlier)), Optional.of(is.stateAt(asOf)), events);
                for (KeyResult old : was.keyResults()) {
                    is.keyResult(old.id())
                            .ifPresent(part -> addEnd(old.id(), old.stateAt(earlier), part.stateAt(asOf), events));
                }
            });
        }
        for (Dependency is : after.dependencies()) {
            Optional<DependencyState> was = before.dependencies().stream()
                    .filter(old -> old.id().equals(is.id()))
                    .map(old -> old.stateAt(earlier))
                    .findFirst();
            DependencyState state = is.stateAt(asOf);
            boolean isWorse = !was.equals(Optional.of(state)) && !was.equals(Optional.of(DependencyState.BROKEN));
            if (isWorse && isOngoing(is)) {
                if (state == DependencyState.AT_RISK) {
                    events.add("DEPENDENCY_AT_RISK " + is.id());
                }
                if (state == DependencyState.BROKEN) {
                    events.add("DEPENDENCY_BROKEN " + is.id());
                }
            }
        }
        for (Person was : before.organization().people()) {
            for (Person is : after.organization().people()) {
                LocalDate wasUntil = was.activeUntil().orElse(LocalDate.MAX);
                LocalDate isUntil = is.activeUntil().orElse(LocalDate.MAX);
                boolean isGone = !wasUntil.isBefore(earlier) && isUntil.isBefore(asOf);
                if (was.id().equals(is.id()) && (isUntil.isBefore(wasUntil) || isGone)) {
                    events.add("OWNER_LEFT " + is.id());
                }
            }
        }
        return events;
    }

    private boolean isOngoing(Dependency dependency) {
        Objective objective = after.objectiveOf(dependency.consumer()).orElseThrow();
        return !objective.stateAt(asOf).isEnd()
                && objective
                        .keyResult(dependency.consumer())
                        .orElseThrow()
                        .stateAt(asOf)
                        .isEmpty();
    }

    private static void addEnd(Id id, Optional<LifecycleState> was, Optional<LifecycleState> is, Set<String> events) {
        boolean wasGivenUp = was.filter(LifecycleState::isGivenUp).isPresent();
        is.filter(state -> state.isGivenUp() && !wasGivenUp).ifPresent(state -> events.add(state + " " + id));
    }

    /** What both scorecards have and only the second has as red. */
    Set<Id> turnedRed(Scorecard first, Scorecard second) {
        Set<Id> were = red(first);
        Set<Id> turned = red(second);
        turned.removeIf(id -> were.contains(id) || !wasThere(id));
        return turned;
    }

    private boolean wasThere(Id id) {
        return before.objectives().stream()
                .anyMatch(objective -> objective.id().equals(id)
                        || objective.keyResults().stream()
                                .anyMatch(part -> part.id().equals(id)));
    }

    private static Set<Id> red(Scorecard card) {
        Set<Id> red = new HashSet<>();
        for (ObjectiveScore score : card.objectives()) {
            if (score.status().word() == StatusWord.RED) {
                red.add(score.id());
            }
            score.keyResults().stream()
                    .filter(part -> part.status().word() == StatusWord.RED)
                    .forEach(part -> red.add(part.id()));
        }
        return red;
    }
}
