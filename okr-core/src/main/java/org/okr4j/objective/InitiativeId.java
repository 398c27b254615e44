package org.okr4j.objective;

import org.okr4j.value.Id;

/** The identity of an initiative, unique among all ids of its program. This class is immutable and thread-safe. */
public final class InitiativeId extends Id {

    private InitiativeId(String text) {
        super(text);
    }

    /**
     * Returns the id that a text spells.
     *
     * @param text 1 to 128 characters, each of which may stand in a URL unescaped
     * @return the id
     * @throws IllegalArgumentException if the text is no id, as {@link Id} describes it
     */
    public static InitiativeId of(String text) {
        return new InitiativeId(text);
    }

    @Override
    public String kind() {
        return "Initiative";
    }
}
