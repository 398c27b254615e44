package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.okr4j.text.Message;

/**
 * Whether a check shows a {@link Pitfall}, and by what.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param pitfall the pitfall
 * @param findings what shows it, the gravest first
 * @param judged the rules that looked at something
 * @param notEvaluated what could not be judged, by rule and subject, with the reason; a rule may have judged some of its
 *     subjects and not others
 */
public record PitfallStatus(
        Pitfall pitfall,
        ImmutableList<Finding> findings,
        ImmutableSet<RuleId> judged,
        ImmutableList<NotEvaluated> notEvaluated) {

    /**
     * Checks that nothing is null.
     *
     * @param pitfall the pitfall
     * @param findings what shows it
     * @param judged the rules that looked at something
     * @param notEvaluated what could not be judged
     */
    public PitfallStatus {
        requireNonNull(pitfall, "pitfall");
        requireNonNull(findings, "findings");
        requireNonNull(judged, "judged");
        requireNonNull(notEvaluated, "notEvaluated");
    }

    /** {@return whether it is seen; not evaluated only if no rule has judged anything} */
    public PitfallVerdict verdict() {
        if (!findings.isEmpty()) {
            return PitfallVerdict.SEEN;
        }
        return judged.isEmpty() ? PitfallVerdict.NOT_EVALUATED : PitfallVerdict.NOT_SEEN;
    }

    /** {@return the verdict in a sentence, with how many of the rules have judged} */
    public Message text() {
        int rules = pitfall.rules().size();
        return switch (verdict()) {
            case SEEN -> Message.of("rule.pitfall.seen", pitfall, findings.size());
            case NOT_SEEN -> Message.of("rule.pitfall.not-seen", pitfall, judged.size(), rules);
            case NOT_EVALUATED -> Message.of("rule.pitfall.not-evaluated", pitfall, rules);
        };
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
