package org.okr4j.json;

import java.util.stream.IntStream;

/** Text that XML can hold and a terminal can show: white space is one blank, and what neither can is U+FFFD. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LAST_OF_PLANE = 0xFFFE;

    private XmlText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        IntStream codePoints = text.strip().codePoints();
        codePoints.forEach(c -> {
            if (!Character.isWhitespace(c)) {
                shown.appendCodePoint(isShown(c) ? c : REPLACEMENT);
            } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // Joiners and the soft hyphen belong to words of many languages; the others turn the writing around.
            case Character.FORMAT -> c == 0x200C || c == 0x200D || c == 0x00AD;
            default -> (c & LAST_OF_PLANE) != LAST_OF_PLANE;
        };
    }
}
