package org.okr4j.alignment;

import java.util.Optional;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/** What becomes of a key result, before its draft is written. */
record KeyResultPlan(
        KeyResult keyResult,
        CarryDecision decision,
        Message reason,
        Optional<Message> question,
        Optional<Measure> measure) {

    boolean goesOn() {
        return decision != CarryDecision.DROP;
    }

    static KeyResultPlan leave(KeyResult keyResult, Message reason) {
        return new KeyResultPlan(keyResult, CarryDecision.DROP, reason, Optional.empty(), Optional.empty());
    }

    static KeyResultPlan carry(KeyResult keyResult, Message reason, Optional<Measure> measure) {
        return new KeyResultPlan(keyResult, CarryDecision.CARRY_OVER, reason, Optional.empty(), measure);
    }

    /** Asks for another measure; the one that is there is a proposal. */
    static KeyResultPlan ask(KeyResult keyResult, Message reason, Optional<Measure> measure) {
        return new KeyResultPlan(
                keyResult,
                CarryDecision.RE_TARGET,
                reason,
                Optional.of(Message.of("alignment.next-cycle.question", keyResult.text())),
                measure);
    }

    /** With the measure that people have set. */
    static KeyResultPlan retarget(KeyResult keyResult, Measure measure) {
        return new KeyResultPlan(
                keyResult,
                CarryDecision.RE_TARGET,
                Message.of("alignment.next-cycle.key-result.retargeted"),
                Optional.empty(),
                Optional.of(measure));
    }
}
