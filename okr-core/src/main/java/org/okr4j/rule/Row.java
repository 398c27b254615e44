package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a group came to on one subject: an outcome for each, in their order, and beside them, if its text could not
 * be read, one entry that says so for all of them.
 */
final class Row {

    /** Not a list: there is one of them for each subject, and most say nothing. */
    private final Outcome[] outcomes;

    private final ImmutableList<NotEvaluated> unread;

    /** Keeps the array, which nobody may change anymore. */
    Row(Outcome[] outcomes, ImmutableList<NotEvaluated> unread) {
        this.outcomes = outcomes;
        this.unread = unread;
    }

    Outcome of(int rule) {
        return outcomes[rule];
    }

    /** That its text could not be read; empty if it could, or nobody asked. */
    ImmutableList<NotEvaluated> unread() {
        return unread;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Row other && Arrays.equals(outcomes, other.outcomes) && unread.equals(other.unread);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(outcomes) + unread.hashCode();
    }
}
