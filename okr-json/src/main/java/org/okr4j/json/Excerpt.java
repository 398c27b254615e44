package org.okr4j.json;

import java.util.Locale;

/** Text of a stranger's document, made fit to be quoted on one line of a message. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 40;

    private Excerpt() {}

    /** The text or its start, without anything that would break the line or steer a terminal. */
    static String of(String text) {
        return text.length() <= MOST_CHARACTERS
                ? printable(text)
                : printable(text.substring(0, MOST_CHARACTERS - 1)) + "…";
    }

    /** The whole text, with an escape for each character that cannot be seen. */
    static String printable(String text) {
        if (text.codePoints().allMatch(Excerpt::isPrintable)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
