package org.okr4j.roadmap;

import org.okr4j.value.Id;

/** The identity of a phase of a roadmap, unique in its roadmap. This class is immutable and thread-safe. */
public final class PhaseId extends Id {

    private PhaseId(String text) {
        super(text);
    }

    /**
     * Returns the id that a text spells.
     *
     * @param text 1 to 128 characters, each of which may stand in a URL unescaped
     * @return the id
     * @throws IllegalArgumentException if the text is no id, as {@link Id} describes it
     */
    public static PhaseId of(String text) {
        return new PhaseId(text);
    }

    @Override
    public String kind() {
        return "Phase";
    }
}
