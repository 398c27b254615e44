package org.okr4j.organization;

import org.okr4j.value.Id;

/** The identity of an oversight body, unique among all ids of its program. This class is immutable and thread-safe. */
public final class BodyId extends Id {

    private BodyId(String text) {
        super(text);
    }

    /**
     * Returns the id that a text spells.
     *
     * @param text 1 to 128 characters, each of which may stand in a URL unescaped
     * @return the id
     * @throws IllegalArgumentException if the text is no id, as {@link Id} describes it
     */
    public static BodyId of(String text) {
        return new BodyId(text);
    }

    @Override
    public String kind() {
        return "Oversight body";
    }
}
