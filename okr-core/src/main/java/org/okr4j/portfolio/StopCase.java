package org.okr4j.portfolio;

import static java.util.Objects.requireNonNull;

import org.okr4j.objective.Initiative;
import org.okr4j.text.Message;

/**
 * An initiative that serves what is given up, and whether it may stop.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param verdict whether it may stop
 * @param outlay what it takes in all
 * @param reason why, in a sentence, with what needs it where something does
 */
public record StopCase(Initiative initiative, StopVerdict verdict, Outlay outlay, Message reason) {

    /**
     * Checks that all parts are given.
     *
     * @param initiative the initiative
     * @param verdict whether it may stop
     * @param outlay what it takes in all
     * @param reason why
     */
    public StopCase {
        requireNonNull(initiative, "initiative");
        requireNonNull(verdict, "verdict");
        requireNonNull(outlay, "outlay");
        requireNonNull(reason, "reason");
    }
}
