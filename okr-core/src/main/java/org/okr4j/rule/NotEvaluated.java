package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * A rule that could not judge, and why: it had nothing to look at, or lacked what it needs. It is reported, because a
 * rule that did not look has not passed anything.
 *
 * <p>A text in a language that nobody can read is listed once, under {@link #LANGUAGE_UNKNOWN}, with all rules that did
 * not see it; a rule that saw no text at all because of it is listed itself, too.
 *
 * @param rule the rule
 * @param subject the thing it could not judge; empty if it could judge nothing at all
 * @param reason why
 */
public record NotEvaluated(RuleId rule, Optional<Id> subject, Message reason) implements Comparable<NotEvaluated> {

    /** Stands for all rules about texts where there is no reader of the language of one. */
    public static final RuleId LANGUAGE_UNKNOWN = RuleId.of("language-unknown");

    private static final Comparator<NotEvaluated> ORDER = Comparator.comparing(NotEvaluated::rule)
            .thenComparing(entry -> entry.subject().map(Id::toString).orElse(""))
            .thenComparing(entry -> entry.reason().toString());

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param subject the thing it could not judge; empty if it could judge nothing at all
     * @param reason why
     */
    public NotEvaluated {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(reason, "reason");
    }

    @Override
    public int compareTo(NotEvaluated other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + subject.map(id -> " on '" + id + "'").orElse("") + ": " + reason;
    }
}
