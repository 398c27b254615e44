package org.okr4j.examples.page;

import static java.util.Objects.requireNonNull;

/**
 * A piece of a line: text that is safe to print, and how it looks.
 *
 * @param text the text, made {@linkplain Printable printable}
 * @param style how it looks
 */
public record Span(String text, Style style) {

    /** Makes the text safe to print. */
    public Span {
        text = Printable.of(text);
        requireNonNull(style, "style");
    }

    /**
     * Returns a plain piece.
     *
     * @param text any text
     * @return the piece
     */
    public static Span of(String text) {
        return new Span(text, Style.PLAIN);
    }

    /**
     * Returns blanks.
     *
     * @param width how many
     * @return the piece
     */
    public static Span blanks(int width) {
        return of(" ".repeat(width));
    }

    /** {@return how many columns the text takes} */
    public int width() {
        return DisplayWidth.of(text);
    }

    /**
     * Returns this piece at the left of a column.
     *
     * @param column the width of the column
     * @return this piece, filled up with blanks
     */
    public Span left(int column) {
        return new Span(text + fill(column), style);
    }

    /**
     * Returns this piece at the right of a column.
     *
     * @param column the width of the column
     * @return this piece, with blanks in front
     */
    public Span right(int column) {
        return new Span(fill(column) + text, style);
    }

    private String fill(int column) {
        return " ".repeat(Math.max(0, column - width()));
    }
}
