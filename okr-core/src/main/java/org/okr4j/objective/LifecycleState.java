package org.okr4j.objective;

/**
 * Where an objective stands between its first draft and its end.
 *
 * <p>The way forward is draft, proposed, reviewed, published, closed. Steps before publication may be left out, because
 * not every organization reviews every draft. What was proposed or reviewed may be sent back to draft; what is published
 * may not, for others rely on it. An objective may be deprioritized or cancelled at any time before its end, and
 * nothing follows an end. {@link LifecycleStep} says who may decide each step.
 *
 * <table>
 * <caption>Which state may become which</caption>
 * <tr><th>from</th><th>to</th></tr>
 * <tr><td>draft</td><td>proposed, reviewed, published, deprioritized, cancelled</td></tr>
 * <tr><td>proposed</td><td>draft, reviewed, published, deprioritized, cancelled</td></tr>
 * <tr><td>reviewed</td><td>draft, published, deprioritized, cancelled</td></tr>
 * <tr><td>published</td><td>closed, deprioritized, cancelled</td></tr>
 * <tr><td>closed, deprioritized, cancelled</td><td>nothing</td></tr>
 * </table>
 */
public enum LifecycleState {
    /** Being written. */
    DRAFT,
    /** Handed in for review. */
    PROPOSED,
    /** Reviewed, and found fit to be published. */
    REVIEWED,
    /** In force, and visible to others. */
    PUBLISHED,
    /** Over and scored. */
    CLOSED,
    /** Given up in favor of something more important. */
    DEPRIORITIZED,
    /** Given up. */
    CANCELLED;

    /** {@return whether nothing can follow: true for closed, deprioritized and cancelled} */
    public boolean isEnd() {
        return this == CLOSED || isGivenUp();
    }

    /** {@return whether this is an end without a result, which counts for nothing: deprioritized or cancelled} */
    public boolean isGivenUp() {
        return this == DEPRIORITIZED || this == CANCELLED;
    }

    /** {@return whether others rely on what is in this state: true for published and closed} */
    public boolean isPublic() {
        return this == PUBLISHED || this == CLOSED;
    }

    /**
     * Returns whether a transition may lead from this state to another.
     *
     * @param next the other state
     * @return true if the table above has it; no state may become itself
     */
    public boolean mayBecome(LifecycleState next) {
        return LifecycleStep.find(this, next).isPresent();
    }
}
