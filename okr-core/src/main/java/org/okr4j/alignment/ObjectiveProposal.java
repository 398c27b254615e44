package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/**
 * What becomes of an objective when its cycle ends. This record is immutable and thread-safe.
 *
 * @param objective the objective of the cycle that ends
 * @param decision whether it goes on as it is, goes on with other targets, or not
 * @param reason why
 * @param isDecided whether people have decided it, and not only the library proposed it
 * @param keyResults what becomes of its key results, in their order
 * @param draft the objective of the next cycle, a draft; absent if it does not go on
 * @param notes what does not fit the next cycle and was left out, or has to be looked at
 */
public record ObjectiveProposal(
        Objective objective,
        CarryDecision decision,
        Message reason,
        boolean isDecided,
        ImmutableList<KeyResultProposal> keyResults,
        Optional<Objective> draft,
        ImmutableList<Message> notes) {

    /**
     * Checks that all parts are given.
     *
     * @param objective the objective of the cycle that ends
     * @param decision what becomes of it
     * @param reason why
     * @param isDecided whether people have decided it
     * @param keyResults what becomes of its key results
     * @param draft the objective of the next cycle
     * @param notes what does not fit the next cycle
     */
    public ObjectiveProposal {
        requireNonNull(objective, "objective");
        requireNonNull(decision, "decision");
        requireNonNull(reason, "reason");
        requireNonNull(keyResults, "keyResults");
        requireNonNull(draft, "draft");
        requireNonNull(notes, "notes");
    }

    /** This proposal with further notes. */
    ObjectiveProposal noting(Iterable<Message> further) {
        return new ObjectiveProposal(
                objective,
                decision,
                reason,
                isDecided,
                keyResults,
                draft,
                ImmutableList.<Message>builder().addAll(notes).addAll(further).build());
    }
}
