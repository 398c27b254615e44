package org.okr4j.calendar;

import org.okr4j.value.Id;

/** Names a {@link Cycle}. Immutable and thread-safe. */
public final class CycleId extends Id {

    private CycleId(String text) {
        super(text);
    }

    /**
     * Returns the id of a text.
     *
     * @param text the text, such as {@code fy2027-q2}
     * @return the id
     * @throws IllegalArgumentException if the text has a form that ids must not have
     */
    public static CycleId of(String text) {
        return new CycleId(text);
    }

    /** {@return "Cycle"} */
    @Override
    public String kind() {
        return "Cycle";
    }
}
