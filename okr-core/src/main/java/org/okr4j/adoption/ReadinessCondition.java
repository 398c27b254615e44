package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;

/**
 * Whether one of the things that {@link Readiness} asks for is there.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind what is asked for
 * @param verdict whether it is there; not measurable where something is not known that decides
 * @param text what was found, or what is missing, in a sentence
 */
public record ReadinessCondition(ReadinessKind kind, IndicatorVerdict verdict, Message text) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what is asked for
     * @param verdict whether it is there
     * @param text what was found
     */
    public ReadinessCondition {
        requireNonNull(kind, "kind");
        requireNonNull(verdict, "verdict");
        requireNonNull(text, "text");
    }

    /** {@return whether it is there} */
    public boolean isMet() {
        return verdict == IndicatorVerdict.MET;
    }
}
