package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import org.okr4j.organization.PersonId;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.text.Message;

/**
 * That somebody does not know yet what a phase asks for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param person who does not
 * @param need what they have to know, and as which audience
 * @param text both in a sentence
 */
public record MissingTraining(PersonId person, TrainingNeed need, Message text) {

    /**
     * Checks that nothing is null.
     *
     * @param person who does not
     * @param need what they have to know
     * @param text both in a sentence
     */
    public MissingTraining {
        requireNonNull(person, "person");
        requireNonNull(need, "need");
        requireNonNull(text, "text");
    }
}
