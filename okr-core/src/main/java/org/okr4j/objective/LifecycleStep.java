package org.okr4j.objective;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.okr4j.objective.Authority.GATEKEEPER;
import static org.okr4j.objective.Authority.HEAD;
import static org.okr4j.objective.Authority.OWNER;
import static org.okr4j.objective.LifecycleState.CANCELLED;
import static org.okr4j.objective.LifecycleState.CLOSED;
import static org.okr4j.objective.LifecycleState.DEPRIORITIZED;
import static org.okr4j.objective.LifecycleState.DRAFT;
import static org.okr4j.objective.LifecycleState.PROPOSED;
import static org.okr4j.objective.LifecycleState.PUBLISHED;
import static org.okr4j.objective.LifecycleState.REVIEWED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * A row of the transition table: from which state an objective may go over to which, who may decide it, and whether the
 * decision needs a reason.
 *
 * <p>Only the two states are a matter of form: a transition that the table does not have is refused. Whether somebody had
 * the right, and gave a reason, is judged when an objective is to be moved, and by rules for what was recorded elsewhere.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param from the state before
 * @param to the state after
 * @param allowed by what right somebody may decide it; any of them will do
 * @param needsReason whether the decision has to be explained
 */
public record LifecycleStep(
        LifecycleState from, LifecycleState to, ImmutableSet<Authority> allowed, boolean needsReason) {

    private static final ImmutableList<LifecycleStep> ALL = ImmutableList.of(
            step(DRAFT, PROPOSED, OWNER, HEAD),
            step(DRAFT, REVIEWED, GATEKEEPER, HEAD),
            step(DRAFT, PUBLISHED, OWNER, HEAD),
            step(PROPOSED, REVIEWED, GATEKEEPER, HEAD),
            step(PROPOSED, PUBLISHED, HEAD),
            because(PROPOSED, DRAFT, OWNER, GATEKEEPER, HEAD),
            step(REVIEWED, PUBLISHED, OWNER, HEAD),
            because(REVIEWED, DRAFT, OWNER, GATEKEEPER, HEAD),
            step(PUBLISHED, CLOSED, OWNER, HEAD),
            because(DRAFT, DEPRIORITIZED, OWNER, HEAD),
            because(DRAFT, CANCELLED, OWNER, HEAD),
            because(PROPOSED, DEPRIORITIZED, OWNER, HEAD),
            because(PROPOSED, CANCELLED, OWNER, GATEKEEPER, HEAD),
            because(REVIEWED, DEPRIORITIZED, OWNER, HEAD),
            because(REVIEWED, CANCELLED, OWNER, HEAD),
            because(PUBLISHED, DEPRIORITIZED, OWNER, HEAD),
            because(PUBLISHED, CANCELLED, OWNER, HEAD));

    /**
     * Refuses null.
     *
     * @param from the state before
     * @param to the state after
     * @param allowed by what right somebody may decide it
     * @param needsReason whether the decision has to be explained
     */
    public LifecycleStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(allowed, "allowed");
    }

    /** {@return the whole table} */
    public static ImmutableList<LifecycleStep> all() {
        return ALL;
    }

    /**
     * Returns the row for two states.
     *
     * @param from the state before
     * @param to the state after
     * @return the row; absent if the one state may not become the other
     */
    public static Optional<LifecycleStep> find(LifecycleState from, LifecycleState to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return ALL.stream().filter(step -> step.from == from && step.to == to).findFirst();
    }

    /**
     * Returns the rows that lead on from a state.
     *
     * @param from the state
     * @return the rows, in the order of the table; none for an end
     */
    public static ImmutableList<LifecycleStep> from(LifecycleState from) {
        requireNonNull(from, "from");
        return ALL.stream().filter(step -> step.from == from).collect(toImmutableList());
    }

    private static LifecycleStep step(LifecycleState from, LifecycleState to, Authority first, Authority... others) {
        return new LifecycleStep(from, to, Sets.immutableEnumSet(first, others), false);
    }

    private static LifecycleStep because(LifecycleState from, LifecycleState to, Authority first, Authority... others) {
        return new LifecycleStep(from, to, Sets.immutableEnumSet(first, others), true);
    }
}
