package org.okr4j.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.text.Message;

/**
 * The rules that could not judge for one reason, as they stand together in a {@link FindingsReport}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param reason why they could not judge
 * @param entries which rules, and on what, at least one, in order
 */
public record UnjudgedGroup(Message reason, ImmutableList<NotEvaluated> entries) {

    /**
     * Checks that there is an entry.
     *
     * @param reason why they could not judge
     * @param entries which rules, and on what
     * @throws IllegalArgumentException if there is no entry
     */
    public UnjudgedGroup {
        requireNonNull(reason, "reason");
        requireNonNull(entries, "entries");
        checkArgument(!entries.isEmpty(), "Unjudged group: entries must not be empty: %s", entries);
    }
}
