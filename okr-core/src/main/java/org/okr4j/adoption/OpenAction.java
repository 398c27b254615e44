package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import org.okr4j.cadence.ActionItem;

/**
 * What somebody was to do after a meeting and has not done.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param action what is to be done, by whom and by when
 */
public record OpenAction(HeldMeeting meeting, ActionItem action) {

    /**
     * Checks that both are there.
     *
     * @param meeting the meeting
     * @param action what is to be done
     */
    public OpenAction {
        requireNonNull(meeting, "meeting");
        requireNonNull(action, "action");
    }
}
