package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableTable.toImmutableTable;
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
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * A row of the transition table: from which state an objective may go over to which, who may decide it, and whether the
 * decision needs a reason.
 *
 * <p>Only the two states are a matter of form: a transition that the table does not have is refused. Whether somebody had
 * the right, and gave a reason, is judged when an objective is to be moved, and by rules for what was recorded elsewhere.
 *
 * <table>
 * <caption>Who may decide each step</caption>
 * <tr><th>from</th><th>to</th><th>by right of</th><th>reason</th></tr>
 * <tr><td>draft</td><td>proposed</td><td>owner, head</td><td></td></tr>
 * <tr><td>draft</td><td>reviewed</td><td>head, gatekeeper</td><td></td></tr>
 * <tr><td>draft</td><td>published</td><td>owner, head</td><td></td></tr>
 * <tr><td>draft</td><td>deprioritized, cancelled</td><td>owner, head</td><td>needed</td></tr>
 * <tr><td>proposed</td><td>reviewed</td><td>head, gatekeeper</td><td></td></tr>
 * <tr><td>proposed</td><td>published</td><td>head</td><td></td></tr>
 * <tr><td>proposed</td><td>draft, cancelled</td><td>owner, head, gatekeeper</td><td>needed</td></tr>
 * <tr><td>proposed</td><td>deprioritized</td><td>owner, head</td><td>needed</td></tr>
 * <tr><td>reviewed</td><td>published</td><td>owner, head</td><td></td></tr>
 * <tr><td>reviewed</td><td>draft</td><td>owner, head, gatekeeper</td><td>needed</td></tr>
 * <tr><td>reviewed</td><td>deprioritized, cancelled</td><td>owner, head</td><td>needed</td></tr>
 * <tr><td>published</td><td>closed</td><td>owner, head</td><td></td></tr>
 * <tr><td>published</td><td>deprioritized, cancelled</td><td>owner, head</td><td>needed</td></tr>
 * </table>
 *
 * <p>An owner may publish a draft as it is, because not every organization reviews drafts. What was handed in for review and
 * has not got one is published by a head alone.
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
            step(DRAFT, REVIEWED, HEAD, GATEKEEPER),
            step(DRAFT, PUBLISHED, OWNER, HEAD),
            because(DRAFT, DEPRIORITIZED, OWNER, HEAD),
            because(DRAFT, CANCELLED, OWNER, HEAD),
            step(PROPOSED, REVIEWED, HEAD, GATEKEEPER),
            step(PROPOSED, PUBLISHED, HEAD),
            because(PROPOSED, DRAFT, OWNER, HEAD, GATEKEEPER),
            because(PROPOSED, DEPRIORITIZED, OWNER, HEAD),
            because(PROPOSED, CANCELLED, OWNER, HEAD, GATEKEEPER),
            step(REVIEWED, PUBLISHED, OWNER, HEAD),
            because(REVIEWED, DRAFT, OWNER, HEAD, GATEKEEPER),
            because(REVIEWED, DEPRIORITIZED, OWNER, HEAD),
            because(REVIEWED, CANCELLED, OWNER, HEAD),
            step(PUBLISHED, CLOSED, OWNER, HEAD),
            because(PUBLISHED, DEPRIORITIZED, OWNER, HEAD),
            because(PUBLISHED, CANCELLED, OWNER, HEAD));

    private static final ImmutableTable<LifecycleState, LifecycleState, LifecycleStep> TABLE =
            ALL.stream().collect(toImmutableTable(LifecycleStep::from, LifecycleStep::to, step -> step));

    /**
     * Refuses null, and a step that nobody may decide.
     *
     * @param from the state before
     * @param to the state after
     * @param allowed by what right somebody may decide it
     * @param needsReason whether the decision has to be explained
     * @throws IllegalArgumentException if nobody may decide it
     */
    public LifecycleStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(allowed, "allowed");
        checkArgument(!allowed.isEmpty(), "Lifecycle step '%s': allowed must not be empty", to);
    }

    /** {@return the whole table, by the state before} */
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
        return Optional.ofNullable(TABLE.get(from, to));
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
