package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What keeps a {@linkplain FigureResult figure} from being better, or could not be looked at, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param subject the unit, objective, key result, person or cycle
 * @param reason why, in a sentence
 */
public record Offender(Id subject, Message reason) {

    /**
     * Checks that both are there.
     *
     * @param subject the thing
     * @param reason why
     */
    public Offender {
        requireNonNull(subject, "subject");
        requireNonNull(reason, "reason");
    }
}
