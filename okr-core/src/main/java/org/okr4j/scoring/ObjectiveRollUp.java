package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.RollUp;

/** Collects what the parts of an objective bring into its mean: its key results, its children, or both. */
final class ObjectiveRollUp {

    private final Situation situation;
    private final ImmutableList<Judged> keyResults;
    private final ImmutableList<Child> children;

    /**
     * Takes the parts.
     *
     * @param situation what they have in common
     * @param keyResults all key results, of which the roll-up may ask for none
     * @param children the children that contribute to the objective itself; none unless the roll-up asks for them
     */
    ObjectiveRollUp(Situation situation, ImmutableList<Judged> keyResults, ImmutableList<Child> children) {
        this.situation = situation;
        this.keyResults = situation.objective().rollUp().usesKeyResults() ? keyResults : ImmutableList.of();
        this.children = children;
    }

    /** {@return the shares of the parts that count; absent if they cannot be added} */
    Optional<ImmutableList<Share>> shares() {
        if (situation.objective().rollUp() == RollUp.UNIT_SUM) {
            return UnitSum.shares(keyResults.stream().filter(Judged::isCounted).collect(toImmutableList()), situation);
        }
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        for (Judged keyResult : keyResults) {
            if (keyResult.isCounted()) {
                shares.add(Share.of(keyResult, situation.isClosed()));
            }
        }
        for (Child child : children) {
            if (child.isCounted()) {
                shares.add(Share.of(child, situation.isClosed()));
            }
        }
        return Optional.of(shares.build());
    }

    /** {@return the parts: all but children that are not published where the objective is} */
    ImmutableList<Part> parts() {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.addAll(keyResults);
        for (Child child : children) {
            if (!child.isAwaitedBy(situation.state())) {
                parts.add(child);
            }
        }
        return parts.build();
    }

    /** {@return why no part counts} */
    UnscorableReason whyNothing() {
        return Part.whyNothing(
                parts(),
                situation.objective().rollUp().usesKeyResults()
                        ? UnscorableReason.NO_KEY_RESULTS
                        : UnscorableReason.NO_CONTRIBUTING_CHILD);
    }
}
