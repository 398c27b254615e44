package org.okr4j.roadmap;

import org.okr4j.value.Id;

/** The identity of an activity, unique in its roadmap. This class is immutable and thread-safe. */
public final class ActivityId extends Id {

    private ActivityId(String text) {
        super(text);
    }

    /**
     * Returns the id that a text spells.
     *
     * @param text 1 to 128 characters, each of which may stand in a URL unescaped
     * @return the id
     * @throws IllegalArgumentException if the text is no id, as {@link Id} describes it
     */
    public static ActivityId of(String text) {
        return new ActivityId(text);
    }

    @Override
    public String kind() {
        return "Activity";
    }
}
