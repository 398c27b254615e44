package org.okr4j.report;

import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** Text that stays on its line and shows what it says: nothing in it steers a terminal or turns the writing around. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    static String of(Message message, Phrasebook phrases) {
        return shown(Lines.of(message, phrases));
    }

    static String of(String text) {
        return shown(Lines.onOne(text));
    }

    private static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints()
                .map(codePoint -> steers(codePoint) ? REPLACEMENT : codePoint)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Joiners and the soft hyphen belong to words of many languages, and turn nothing around. */
    private static boolean steers(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                && codePoint != 0x200C
                && codePoint != 0x200D
                && codePoint != 0x00AD;
    }
}
