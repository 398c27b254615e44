package org.okr4j.examples.page;

/**
 * Makes text from a document safe to print on one line: a title may hold line breaks, sequences that steer a terminal or
 * marks that turn the direction of writing around.
 */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * Returns a text that stays on its line and only shows characters.
     *
     * @param text any text
     * @return the text; white space is one space each, what cannot be shown is U+FFFD
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : REPLACEMENT;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> isJoiner(codePoint) ? codePoint : REPLACEMENT;
            default -> codePoint;
        };
    }

    /** Joiners and the soft hyphen belong to words of many languages, and turn nothing around. */
    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x00AD;
    }
}
