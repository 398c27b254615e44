package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds what happened to objectives, key results and dependencies between two programs. */
final class TriggerFinder {

    private final ScorecardDiff scores;
    private final ResolvedProgram before;
    private final ResolvedProgram after;
    private final LocalDate earlier;
    private final LocalDate asOf;
    private final Names names;
    private final Reliance reliance;
    private final ImmutableList.Builder<Source> sources = ImmutableList.builder();

    TriggerFinder(ScorecardDiff scores, Names names, Reliance reliance) {
        this.scores = scores;
        this.before = scores.before().program();
        this.after = scores.after().program();
        this.earlier = scores.before().asOf();
        this.asOf = scores.after().asOf();
        this.names = names;
        this.reliance = reliance;
    }

    /** {@return what happened: removals first, then what was changed in the order of the program, then dependencies} */
    ImmutableList<Source> find() {
        ObjectivePairs pairs = isOfOneDay()
                ? ObjectivePairs.of(before.program(), after.program())
                : ObjectivePairs.all(before.program(), after.program());
        findRemoved(pairs);
        for (ObjectivePairs.Pair pair : pairs.changed()) {
            compare(pair.was(), pair.is());
        }
        findDependencies();
        return sources.build();
    }

    /** Else what both programs hold may be seen on one of the days alone. */
    private boolean isOfOneDay() {
        return earlier.equals(asOf);
    }

    private void add(Id subject, TriggerKind kind, Message text, ImmutableList<Edge> edges) {
        sources.add(new Source(new Trigger(subject, kind, text), edges));
    }

    /** What was given up before is missed by nobody. */
    private void findRemoved(ObjectivePairs pairs) {
        ImmutableList.Builder<Id> removed = ImmutableList.builder();
        for (Objective objective : pairs.removed()) {
            if (!objective.stateAt(earlier).isGivenUp()) {
                removed.add(objective.id());
                objective.keyResults().stream().filter(this::isRemoved).forEach(each -> removed.add(each.id()));
            }
        }
        for (ObjectivePairs.Pair pair : pairs.changed()) {
            if (!pair.was().stateAt(earlier).isGivenUp()) {
                pair.was().keyResults().stream().filter(this::isRemoved).forEach(each -> removed.add(each.id()));
            }
        }
        ImmutableList<Id> all = removed.build();
        if (all.isEmpty()) {
            return;
        }
        Reliance former = Reliance.ofFormer(scores);
        ImmutableSet<DependencyId> kept =
                after.program().dependencies().stream().map(Dependency::id).collect(toImmutableSet());
        for (Id id : all) {
            ImmutableList<Edge> edges = former.on(id).stream()
                    .filter(edge -> edge.dependency()
                            .map(Dependency::id)
                            .filter(kept::contains)
                            .isEmpty())
                    .map(Edge::gone)
                    .collect(toImmutableList());
            add(id, TriggerKind.REMOVED, Message.of("alignment.impact.removed", names.withUnit(id)), edges);
        }
    }

    private boolean isRemoved(KeyResult keyResult) {
        return after.program().objectiveOf(keyResult.id()).isEmpty()
                && keyResult.stateAt(earlier).filter(LifecycleState::isGivenUp).isEmpty();
    }

    private void compare(Objective was, Objective is) {
        Id id = is.id();
        LifecycleState state = is.stateAt(asOf);
        if (state.isGivenUp() && !was.stateAt(earlier).isGivenUp()) {
            ImmutableList<Edge> edges = ImmutableList.<Edge>builder()
                    .addAll(reliance.parts(is))
                    .addAll(reliance.on(id))
                    .build();
            add(id, kind(state), givenUp(id, state, is.transitions()), edges);
        }
        for (Contribution link : was.parents()) {
            if (!was.stateAt(earlier).isGivenUp() && isDropped(link, is) && reliance.isOngoing(link.parent())) {
                add(
                        id,
                        TriggerKind.LINK_DROPPED,
                        Message.of("alignment.impact.unlinked", names.withUnit(id), names.withUnit(link.parent())),
                        ImmutableList.of(Reliance.link(id, link).gone()));
            }
        }
        if (!state.isEnd()) {
            LocalDate due = after.cycleOf(is).dates().last();
            compareDue(id, before.cycleOf(was).dates().last(), due);
        }
        if (!isOfOneDay()
                || !was.keyResults().equals(is.keyResults())
                || !before.cycleOf(was).equals(after.cycleOf(is))) {
            compareKeyResults(was, is);
        }
    }

    private static boolean isDropped(Contribution link, Objective objective) {
        return objective.parents().stream().noneMatch(other -> other.parent().equals(link.parent()));
    }

    private void compareDue(Id id, LocalDate was, LocalDate is) {
        if (is.isAfter(was)) {
            Message text = Message.of("alignment.impact.due", names.withUnit(id), is, was);
            add(id, TriggerKind.DUE_MOVED, text, reliance.on(id));
        }
    }

    private void compareKeyResults(Objective was, Objective is) {
        for (KeyResult keyResult : is.keyResults()) {
            was.keyResult(keyResult.id()).ifPresent(old -> compare(was, old, is, keyResult));
        }
    }

    private void compare(Objective was, KeyResult old, Objective is, KeyResult keyResult) {
        Id id = keyResult.id();
        Optional<LifecycleState> end = keyResult.stateAt(asOf);
        if (end.isPresent()) {
            if (end.get().isGivenUp()
                    && old.stateAt(earlier).filter(LifecycleState::isGivenUp).isEmpty()) {
                add(id, kind(end.get()), givenUp(id, end.get(), keyResult.transitions()), reliance.on(id));
            }
            return;
        }
        if (is.stateAt(asOf).isEnd()) {
            return;
        }
        TargetMove.Promise promised = new TargetMove.Promise(old.measureAt(earlier), old.unit());
        TargetMove.Promise promises = new TargetMove.Promise(keyResult.measureAt(asOf), keyResult.unit());
        TargetMove.of(promised, promises).ifPresent(kind -> {
            String key = "alignment.impact." + (kind == TriggerKind.TARGET_LOWERED ? "target-lowered" : "target-moved");
            Message text = Message.of(key, names.withUnit(id), promises.text(), promised.text());
            add(id, kind, text, reliance.on(id));
        });
        compareDue(
                id,
                old.periodIn(before.cycleOf(was).dates(), earlier).last(),
                keyResult.periodIn(after.cycleOf(is).dates(), asOf).last());
    }

    private static TriggerKind kind(LifecycleState end) {
        return end == LifecycleState.CANCELLED ? TriggerKind.CANCELLED : TriggerKind.DEPRIORITIZED;
    }

    private Message givenUp(Id id, LifecycleState end, ImmutableList<Transition> transitions) {
        Transition last = transitions.stream()
                .filter(transition -> transition.to() == end)
                .findFirst()
                .orElseThrow();
        Message text = Message.of(
                end == LifecycleState.CANCELLED ? "alignment.impact.cancelled" : "alignment.impact.deprioritized",
                names.withUnit(id),
                last.date());
        return because(text, last.reason());
    }

    private static Message because(Message text, Optional<String> reason) {
        return reason.map(why -> Message.of("explanation.because", text, why)).orElse(text);
    }

    private void findDependencies() {
        ImmutableList<Dependency> old = before.program().dependencies();
        if (isOfOneDay() && old.equals(after.program().dependencies())) {
            return;
        }
        ImmutableMap<DependencyId, Dependency> known =
                old.stream().collect(toImmutableMap(Dependency::id, dependency -> dependency));
        for (Dependency dependency : after.program().dependencies()) {
            DependencyState state = dependency.stateAt(asOf);
            Optional<DependencyState> was =
                    Optional.ofNullable(known.get(dependency.id())).map(each -> each.stateAt(earlier));
            if (isWorse(was, state) && reliance.isOngoing(dependency.consumer())) {
                add(
                        dependency.id(),
                        state == DependencyState.BROKEN
                                ? TriggerKind.DEPENDENCY_BROKEN
                                : TriggerKind.DEPENDENCY_AT_RISK,
                        text(dependency, state),
                        ImmutableList.of(Edge.of(dependency.id(), dependency)));
            }
        }
    }

    private static boolean isWorse(Optional<DependencyState> was, DependencyState is) {
        boolean wasBroken = was.equals(Optional.of(DependencyState.BROKEN));
        return switch (is) {
            case BROKEN -> !wasBroken;
            case AT_RISK -> !wasBroken && !was.equals(Optional.of(DependencyState.AT_RISK));
            case DECLARED, PROMISED, CONFIRMED, MET, WITHDRAWN -> false;
        };
    }

    private Message text(Dependency dependency, DependencyState state) {
        Message text = Message.of(
                state == DependencyState.BROKEN ? "alignment.impact.broken" : "alignment.impact.at-risk",
                names.of(dependency.id()),
                dependency.need(),
                names.withUnit(dependency.consumer()));
        return because(
                text,
                dependency.steps().stream()
                        .filter(step -> !step.date().isAfter(asOf))
                        .reduce((first, second) -> second)
                        .flatMap(DependencyStep::note));
    }
}
