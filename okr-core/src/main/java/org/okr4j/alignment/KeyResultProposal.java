package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/**
 * What becomes of a key result when its cycle ends. This record is immutable and thread-safe.
 *
 * @param keyResult the key result of the cycle that ends
 * @param decision whether it goes on as it is, goes on with another target, or is left behind
 * @param reason why
 * @param question what somebody has to decide before the draft is complete; absent if nothing
 * @param draft the key result of the next cycle; absent if it is left behind. Without a measure where one is asked for
 * @param notes what does not fit the next cycle and was left out, or has to be looked at
 */
public record KeyResultProposal(
        KeyResult keyResult,
        CarryDecision decision,
        Message reason,
        Optional<Message> question,
        Optional<KeyResult> draft,
        ImmutableList<Message> notes) {

    /**
     * Checks that all parts are given.
     *
     * @param keyResult the key result of the cycle that ends
     * @param decision what becomes of it
     * @param reason why
     * @param question what somebody has to decide
     * @param draft the key result of the next cycle
     * @param notes what does not fit the next cycle
     */
    public KeyResultProposal {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(decision, "decision");
        requireNonNull(reason, "reason");
        requireNonNull(question, "question");
        requireNonNull(draft, "draft");
        requireNonNull(notes, "notes");
    }
}
