package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The name of a figure in the system that it comes from, such as {@code finance.debtor-days}.
 *
 * <p>It stores 1 to 128 characters, not padded and without control characters; what they mean is for the {@link MetricSource}
 * to know. Upper and lower case differ.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricKey implements Comparable<MetricKey> {

    private static final int MOST_CHARACTERS = 128;

    private final String text;

    private MetricKey(String text) {
        this.text = text;
    }

    /**
     * Returns the key that a text spells.
     *
     * @param text 1 to 128 characters, not padded and without control characters
     * @return the key
     * @throws IllegalArgumentException if the text has another form
     */
    public static MetricKey of(String text) {
        requireNonNull(text, "text");
        checkArgument(
                !text.isEmpty()
                        && text.length() <= MOST_CHARACTERS
                        && text.equals(text.strip())
                        && text.chars().noneMatch(Character::isISOControl),
                "MetricKey: text must be 1 to %s characters, not padded and without control characters: '%s'",
                MOST_CHARACTERS,
                text);
        return new MetricKey(text);
    }

    /** Compares by text. */
    @Override
    public int compareTo(MetricKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MetricKey other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text of this key} */
    @Override
    public String toString() {
        return text;
    }
}
