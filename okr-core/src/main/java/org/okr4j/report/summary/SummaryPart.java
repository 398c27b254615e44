package org.okr4j.report.summary;

import org.okr4j.text.Message;

/** The parts of a summary, in the order in which they are read. */
public enum SummaryPart {
    /** The whole in one breath. */
    OPENING,
    /** What moved, for better and for worse. */
    MOVED,
    /** What is in danger, and why. */
    DANGER,
    /** What has to be decided, and by whom. */
    DECISIONS,
    /** What the rollout needs next. */
    ROLLOUT;

    /** {@return the words above the part} */
    public Message heading() {
        return Message.of("summary.heading." + name());
    }
}
