package org.okr4j.examples.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes, which is not its length: "é" may be two characters, and "都" two columns. */
final class DisplayWidth {

    /** Scripts of two columns, but for the narrow forms of U+FF61 to U+FFDC. */
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return isBetween(codePoint, 0x3000, 0x303E)
                || isBetween(codePoint, 0xFF01, 0xFF60)
                || isBetween(codePoint, 0x1F300, 0x1FAFF)
                || (WIDE.contains(UnicodeScript.of(codePoint)) && !isBetween(codePoint, 0xFF61, 0xFFDC));
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
