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
        ImmutableList<Judged> counted =
                keyResults.stream().filter(Judged::isCounted).collect(toImmutableList());
        if (situation.objective().rollUp() == RollUp.UNIT_SUM) {
            return UnitSum.shares(counted, situation);
        }
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        counted.forEach(judged -> shares.add(Share.of(judged, situation.isClosed())));
        children.stream().filter(Child::isCounted).forEach(child -> shares.add(Share.of(child, situation.isClosed())));
        return Optional.of(shares.build());
    }

    /** {@return the parts: all but children that are not published where the objective is} */
    ImmutableList<Part> parts() {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        keyResults.forEach(judged -> parts.add(Part.of(judged)));
        children.stream()
                .filter(child -> !child.isAwaitedBy(situation.state()))
                .forEach(child -> parts.add(Part.of(child)));
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
