package org.okr4j.value;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * What tells one thing of a program from all others of its kind. Each kind of thing has its own type of id.
 *
 * <p>It stores a text of 1 to 128 characters that can stand in a URL as it is: letters and digits of ASCII, and {@code .},
 * {@code _}, {@code ~} and {@code -}, the first a letter or digit. Upper and lower case differ. Ids of different types
 * are never equal, even with the same text.
 *
 * <p>Ids are immutable and thread-safe.
 */
public abstract class Id implements Comparable<Id> {

    private static final int MOST_CHARACTERS = 128;
    private static final CharMatcher FIRST = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();
    private static final CharMatcher REST = FIRST.or(CharMatcher.anyOf("._~-")).precomputed();

    private final String text;

    /**
     * Creates an id.
     *
     * @param text its text
     * @throws IllegalArgumentException if the text has a form that ids must not have
     */
    protected Id(String text) {
        this.text = requireNonNull(text, "text");
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " must be 1 to " + MOST_CHARACTERS
                    + " letters, digits or any of ._~- and start with a letter or digit: '" + text + "'");
        }
    }

    private static boolean isWellFormed(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_CHARACTERS
                && FIRST.matches(text.charAt(0))
                && REST.matchesAllOf(text);
    }

    /** {@return the English noun of what this id names, such as Objective} */
    public abstract String kind();

    /** Compares by text, then by kind. */
    @Override
    public final int compareTo(Id other) {
        int byText = text.compareTo(other.text);
        return byText == 0 ? kind().compareTo(other.kind()) : byText;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // each kind of thing has its own final type of id
    public final boolean equals(@Nullable Object object) {
        return object instanceof Id other && getClass() == other.getClass() && text.equals(other.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the text of this id} */
    @Override
    public final String toString() {
        return text;
    }
}
