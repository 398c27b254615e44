package org.okr4j.rule;

import com.google.common.collect.ImmutableList;

/** What one rule came to on one subject: whether it looked at it, and what it said. */
record Outcome(Look look, ImmutableList<Finding> findings, ImmutableList<NotEvaluated> notEvaluated) {

    /** Of a rule that is not meant for the subject, or is off there. */
    static final Outcome PASSED_OVER = silent(Look.NONE);

    /** Of a rule about texts where no reader knows the language. */
    static final Outcome UNREAD = silent(Look.UNREADABLE);

    /** Of a rule for which all is well. */
    static final Outcome WELL = silent(Look.TAKEN);

    static Outcome said(ImmutableList<Finding> findings, ImmutableList<NotEvaluated> notEvaluated) {
        return new Outcome(Look.TAKEN, findings, notEvaluated);
    }

    /** Whether no reader knew the language. */
    boolean isUnread() {
        return look == Look.UNREADABLE;
    }

    /** Whether the other is equal; of outcomes that say nothing there is one of each kind. */
    @SuppressWarnings("ReferenceEquality") // most outcomes are one of the three that say nothing
    boolean isSame(Outcome other) {
        return this == other || (says() && other.says() && equals(other));
    }

    private boolean says() {
        return !findings.isEmpty() || !notEvaluated.isEmpty();
    }

    private static Outcome silent(Look look) {
        return new Outcome(look, ImmutableList.of(), ImmutableList.of());
    }

    /** Whether a rule has looked. */
    enum Look {
        NONE,
        UNREADABLE,
        TAKEN
    }
}
