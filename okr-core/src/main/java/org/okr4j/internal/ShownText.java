package org.okr4j.internal;

import java.util.Arrays;

/** Text on one line, without what cannot be shown. */
public final class ShownText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final int LAST_OF_PLANE = 0xFFFE;

    private ShownText() {}

    /**
     * Returns a text on one line: blanks in a row are one, and what cannot be shown is replaced.
     *
     * @param text the text
     * @return its code points
     */
    public static int[] codePoints(String text) {
        int[] all = text.codePoints().toArray();
        int[] shown = new int[all.length];
        int length = 0;
        boolean isAfterBlank = true;
        for (int codePoint : all) {
            boolean isBlank = Character.isWhitespace(codePoint);
            if (!isBlank || !isAfterBlank) {
                shown[length++] = isBlank ? ' ' : canBeShown(codePoint) ? codePoint : REPLACEMENT;
            }
            isAfterBlank = isBlank;
        }
        return Arrays.copyOf(shown, length > 0 && isAfterBlank ? length - 1 : length);
    }

    /**
     * Returns a text on one line, however long it is.
     *
     * @param text the text
     * @return the line
     */
    public static String line(String text) {
        int[] shown = codePoints(text);
        return new String(shown, 0, shown.length);
    }

    /**
     * Returns a text on one line in which nothing steers a terminal or turns the writing around.
     *
     * @param text the text
     * @return the line
     */
    public static String steady(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int codePoint : codePoints(text)) {
            shown.appendCodePoint(steers(codePoint) ? REPLACEMENT : codePoint);
        }
        return shown.toString();
    }

    private static boolean canBeShown(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && (codePoint & LAST_OF_PLANE) != LAST_OF_PLANE
                && (codePoint < FIRST_NONCHARACTER || codePoint > LAST_NONCHARACTER);
    }

    /** Joiners and the soft hyphen belong to words of many languages, and turn nothing around. */
    private static boolean steers(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                && codePoint != 0x200C
                && codePoint != 0x200D
                && codePoint != 0x00AD;
    }
}
