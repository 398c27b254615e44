package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.cadence.Topic;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Something that units should talk about before they publish: what, why, and what it is seen by.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind what it was found by
 * @param units the units that have to settle it, in the order in which they were asked for
 * @param subjects the objectives and key results it is about, in the order of the units, and then what joins them: a
 *     dependency, a parent, a priority, a KPI or a person
 * @param message what there is to settle
 * @param evidence what shows it, a line for each fact
 * @param proposal the change that would record it, where one can be proposed
 */
public record TalkingPoint(
        TalkingPointKind kind,
        ImmutableList<UnitId> units,
        ImmutableList<Id> subjects,
        Message message,
        ImmutableList<Message> evidence,
        Optional<Change> proposal) {

    /**
     * Checks that all parts are given.
     *
     * @param kind what it was found by
     * @param units the units that have to settle it
     * @param subjects what it is about
     * @param message what there is to settle
     * @param evidence what shows it
     * @param proposal the change that would record it
     */
    public TalkingPoint {
        requireNonNull(kind, "kind");
        requireNonNull(units, "units");
        requireNonNull(subjects, "subjects");
        requireNonNull(message, "message");
        requireNonNull(evidence, "evidence");
        requireNonNull(proposal, "proposal");
    }

    /** {@return what there is to settle, in general} */
    public Topic topic() {
        return kind.topic();
    }

    /** {@return the message in English} */
    @Override
    public String toString() {
        return message.toString();
    }
}
