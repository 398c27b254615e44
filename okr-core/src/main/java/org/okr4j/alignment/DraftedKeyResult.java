package org.okr4j.alignment;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.text.Message;

/** A key result on the table of a conversation, and what it is about as far as that is known. */
record DraftedKeyResult(
        OrgUnit unit, Objective objective, LifecycleState state, KeyResult keyResult, Optional<Aim> aim) {

    KeyResultId id() {
        return keyResult.id();
    }

    /** The line of evidence that quotes it. */
    Message quoted() {
        return Message.of("alignment.conversation.quote", unit.name(), keyResult.text(), state);
    }
}
