package org.okr4j.cadence;

import org.okr4j.value.Id;

/** The identity of a meeting, unique among all ids of its program. This class is immutable and thread-safe. */
public final class MeetingId extends Id {

    private MeetingId(String text) {
        super(text);
    }

    /**
     * Returns the id that a text spells.
     *
     * @param text 1 to 128 characters, each of which may stand in a URL unescaped
     * @return the id
     * @throws IllegalArgumentException if the text is no id, as {@link Id} describes it
     */
    public static MeetingId of(String text) {
        return new MeetingId(text);
    }

    @Override
    public String kind() {
        return "Meeting";
    }
}
