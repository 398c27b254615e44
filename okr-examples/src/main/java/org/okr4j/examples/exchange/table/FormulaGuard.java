package org.okr4j.examples.exchange.table;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what somebody wrote into a text. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, which the way in takes off again: for every text, {@code unguard(guard(text))} is the text. A plain
 * number such as -5 stays as it is. A blank text gets one, too, so that it differs from a blank cell, which says nothing.
 */
public final class FormulaGuard {

    private static final char APOSTROPHE = '\'';

    /** What begins a formula or a command, as ASCII and in full width. */
    private static final CharMatcher STARTS = CharMatcher.anyOf("=+-@\uff1d\uff0b\uff0d\uff20\u2212");

    /** What spreadsheets may skip before it, and what some of them take for a new cell. */
    private static final CharMatcher SKIPPED = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff\u00a0"));

    private static final CharMatcher ALWAYS = CharMatcher.anyOf("\t\r\n");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?%?");

    private FormulaGuard() {}

    /**
     * Makes a text safe.
     *
     * @param text what a cell is to say, possibly empty
     * @return what to write into the cell
     */
    public static String guard(String text) {
        return isGuarded(text) ? APOSTROPHE + text : text;
    }

    /**
     * Reads what was made safe.
     *
     * @param cell what stands in a cell
     * @return what it says
     */
    public static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isGuarded(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /** Whether an apostrophe goes before a text; whatever is written with one more apostrophe is guarded, too. */
    private static boolean isGuarded(String text) {
        String bare = CharMatcher.is(APOSTROPHE).trimLeadingFrom(text);
        return bare.isBlank() || isDangerous(bare);
    }

    private static boolean isDangerous(String text) {
        String shown = SKIPPED.trimLeadingFrom(text);
        return !NUMBER.matcher(text).matches()
                && (ALWAYS.matches(text.charAt(0)) || (!shown.isEmpty() && STARTS.matches(shown.charAt(0))));
    }
}
