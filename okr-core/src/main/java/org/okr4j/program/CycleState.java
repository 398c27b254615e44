package org.okr4j.program;

/**
 * Where a cycle stands between its planning and its place in the archive.
 *
 * <p>The way forward is draft, active, locked, closed, archived; a locked cycle may become active again, and a cycle may be
 * closed without having been locked.
 *
 * <table>
 * <caption>What may still be edited</caption>
 * <tr><th>state</th><th>edits</th></tr>
 * <tr><td>draft, active</td><td>everything</td></tr>
 * <tr><td>locked</td><td>no structure: objectives, key results, links, measures, weights and dates stay, its own too; what is
 * reported and decided may be added</td></tr>
 * <tr><td>closed</td><td>scores, grades and what a retrospective needs</td></tr>
 * <tr><td>archived</td><td>nothing</td></tr>
 * </table>
 *
 * <p>Nor do the numbers of a cycle that is over move by who serves it: an objective of another cycle is neither linked to
 * anything in a closed or archived one nor unlinked from it, and if it is so linked it is not removed. What is reported of such
 * an objective is not refused, for its own cycle goes on. An objective that it counts for takes of it what is dated up to the
 * day on which that objective itself was {@linkplain org.okr4j.objective.LifecycleState#CLOSED closed}; one that was never
 * closed goes on to follow it, whatever the state of its cycle.
 */
public enum CycleState {
    /** Objectives are being written. */
    DRAFT,
    /** Objectives are pursued. */
    ACTIVE,
    /** Under review: what is pursued stays as it is, while it is looked at. */
    LOCKED,
    /** Over and scored. */
    CLOSED,
    /** Kept for the record. */
    ARCHIVED;

    /** {@return whether it is over: closed or archived} */
    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }

    /**
     * Returns whether a transition may lead from this state to another.
     *
     * @param next the other state
     * @return true if the way forward has it; no state may become itself
     */
    public boolean mayBecome(CycleState next) {
        return switch (next) {
            case DRAFT -> false;
            case ACTIVE -> this == DRAFT || this == LOCKED;
            case LOCKED -> this == ACTIVE;
            case CLOSED -> this == ACTIVE || this == LOCKED;
            case ARCHIVED -> this == CLOSED;
        };
    }
}
