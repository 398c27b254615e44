package org.okr4j.objective;

/** What a review says of a proposed objective. */
public enum ReviewVerdict {
    /** It fits, and may be published. */
    ACCEPTED(LifecycleState.REVIEWED),
    /** It is to be changed and proposed again. */
    CHANGES_ASKED(LifecycleState.DRAFT),
    /** It is not to be pursued. */
    DECLINED(LifecycleState.CANCELLED);

    private final LifecycleState to;

    ReviewVerdict(LifecycleState to) {
        this.to = to;
    }

    /** {@return the state that a proposed objective goes over to: reviewed, draft or cancelled} */
    public LifecycleState to() {
        return to;
    }
}
