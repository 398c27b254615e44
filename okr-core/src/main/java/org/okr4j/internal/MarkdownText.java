package org.okr4j.internal;

/**
 * Writes a line of text so that Markdown shows it as it is. Signs of markup are escaped by a backslash, and those that begin an
 * item or a heading only at the beginning. What code hosts look for afterwards, in the text that is shown, no escape can hide:
 * addresses, mentions, numbers of issues, names of pictures; an invisible word joiner then keeps the signs apart.
 */
public final class MarkdownText {

    private static final char JOINER = '\u2060';

    private final String line;
    private final StringBuilder written;

    private MarkdownText(String line) {
        this.line = line;
        this.written = new StringBuilder(line.length() + 16);
    }

    /**
     * Returns a line as a part of a heading, a paragraph or an item.
     *
     * @param line the line
     * @return the same for Markdown
     */
    public static String of(String line) {
        return new MarkdownText(line).write();
    }

    private String write() {
        int number = 0;
        while (Character.isDigit(at(number))) {
            number++;
        }
        for (int place = 0; place < line.length(); place++) {
            char sign = line.charAt(place);
            if (isMarkup(place) || beginsABlock(place, number)) {
                written.append('\\');
            }
            written.append(sign);
            if (isLookedFor(place)) {
                written.append(JOINER);
            }
        }
        return written.toString();
    }

    /** Whether a sign is one of markup wherever it stands, or, as the one of headings, after a blank. */
    private boolean isMarkup(int place) {
        return switch (at(place)) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '~', '|', '$' -> true;
            case '&' -> Character.isLetter(at(place + 1)) || at(place + 1) == '#';
            case '#' -> place == 0 || at(place - 1) == ' ';
            default -> false;
        };
    }

    /** Whether a sign makes an item or a heading of the line: at its beginning, or right after a number there. */
    private boolean beginsABlock(int place, int number) {
        return place == 0 ? "+-=".indexOf(at(0)) >= 0 : place == number && (at(place) == '.' || at(place) == ')');
    }

    /** Whether a sign and what follows are taken for something else than text where they stand together. */
    private boolean isLookedFor(int place) {
        char next = at(place + 1);
        return switch (at(place)) {
            case '@' -> Character.isLetterOrDigit(next);
            case '#' -> Character.isDigit(next);
            case ':' -> Character.isLetter(next) || next == '/' || next == '+' || next == '-';
            case '.' -> line.regionMatches(true, place - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** The sign at a place; a blank after the line. */
    private char at(int place) {
        return place < line.length() ? line.charAt(place) : ' ';
    }
}
