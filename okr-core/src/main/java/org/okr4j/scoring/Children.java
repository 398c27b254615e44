package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/** The objectives that contribute to one objective or to its key results, by what they contribute to. */
final class Children {

    static final Children NONE = new Children(ImmutableListMultimap.of());

    private final ImmutableListMultimap<Id, Child> byParent;

    private Children(ImmutableListMultimap<Id, Child> byParent) {
        this.byParent = byParent;
    }

    static Children of(ImmutableListMultimap<Id, Child> byParent) {
        return byParent.isEmpty() ? NONE : new Children(byParent);
    }

    /** {@return those that contribute to the objective itself, or to one of its key results} */
    ImmutableList<Child> of(Id parent) {
        return byParent.get(parent);
    }

    /** {@return what all of them bring in, to the objective or to a key result} */
    ImmutableList<ChildShare> shares() {
        return byParent.values().stream().map(Child::share).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a key result is fed by objectives} */
    boolean feed(KeyResultId keyResult) {
        return byParent.containsKey(keyResult);
    }

    /**
     * Returns the published mean of those that feed a key result, or why there is none.
     *
     * @param keyResult the key result
     * @param state the state of its objective
     */
    Attainment attainment(KeyResultId keyResult, LifecycleState state) {
        ImmutableList<Child> children = byParent.get(keyResult);
        ExactMean mean = new ExactMean();
        counted(children).forEach(child -> mean.add(child.weight().toRatio(), child.number()));
        return mean.value()
                .<Attainment>map(value -> Attainment.Scored.ofPublished(value.toProgress(), anyData(children)))
                .orElseGet(() -> new Attainment.NotScorable(
                        Part.whyNothing(parts(keyResult, state), UnscorableReason.NO_CONTRIBUTING_CHILD)));
    }

    /**
     * {@return the mean of what is expected of those that feed a key result; of one of which nothing is, what it has
     * reached; absent where nothing is expected of any}
     */
    Optional<Expectation> expectation(KeyResultId keyResult) {
        ImmutableList<Child> counted = counted(byParent.get(keyResult));
        if (counted.stream().allMatch(child -> child.expected().isEmpty())) {
            return Optional.empty();
        }
        ExactMean mean = new ExactMean();
        counted.forEach(child -> mean.add(child.weight().toRatio(), expected(child)));
        return mean.value().map(value -> new Expectation(value.toProgress().toRatio(), false));
    }

    /** {@return what is expected of one of those that feed a key result} */
    static Ratio expected(Child child) {
        return child.expected()
                .orElseGet(() -> child.share().number().orElseThrow())
                .toRatio();
    }

    private static ImmutableList<Child> counted(ImmutableList<Child> children) {
        return children.stream().filter(Child::isCounted).collect(ImmutableList.toImmutableList());
    }

    private static boolean anyData(ImmutableList<Child> children) {
        return counted(children).stream().anyMatch(child -> !child.isSilent());
    }

    /** {@return the status of a key result that is fed and still open: as that of an objective} */
    Status status(KeyResultId keyResult, LifecycleState state, StatusRollUp rollUp, Optional<Pace> pace) {
        return ObjectiveStatus.of(rollUp, RollUp.CHILDREN, parts(keyResult, state), pace);
    }

    /** {@return those that feed a key result, but for those that it waits for} */
    private ImmutableList<Part> parts(KeyResultId keyResult, LifecycleState state) {
        return byParent.get(keyResult).stream()
                .filter(child -> !child.isAwaitedBy(state))
                .collect(ImmutableList.toImmutableList());
    }
}
