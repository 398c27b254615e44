package org.okr4j.statement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text.
 *
 * @param start the index of its first character, in UTF-16 units as {@link String} counts them
 * @param end the index after its last character, above {@code start}
 */
public record Span(int start, int end) {

    /**
     * Makes a span.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     * @throws IllegalArgumentException if the start is negative, or the end is not above it
     */
    public Span {
        checkArgument(
                start >= 0 && end > start, "Span: end must be above start, and start at least 0: %s..%s", start, end);
    }

    /**
     * Returns what stands at this place.
     *
     * @param text the text that the span is of
     * @return the characters
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** {@return start and end, as {@code 7..12}} */
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
