package org.okr4j.examples.page;

import com.google.common.collect.ImmutableList;

/** A line of a document with a mark under one of its characters. */
public final class MarkedLine {

    /** How many characters are shown before the marked one, and how many from it on. */
    public static final int REACH = 48;

    private static final String CUT = "…";

    private MarkedLine() {}

    /**
     * Returns a line and, on another, a mark under one place of it.
     *
     * @param before what stands before the place on its line, or the end of that
     * @param after what stands from the place on, or the start of that
     * @param isCut whether there is more before
     * @return two lines, or none if there is nothing to show
     */
    public static ImmutableList<String> of(String before, String after, boolean isCut) {
        String start = Printable.of(isCut ? before : before.stripLeading());
        String end = Printable.of(after.length() > REACH ? after.substring(0, cut(after, REACH)) + CUT : after);
        if (start.isEmpty() && end.isBlank()) {
            return ImmutableList.of();
        }
        String shown = isCut ? CUT + start : start;
        return ImmutableList.of((shown + end).stripTrailing(), " ".repeat(DisplayWidth.of(shown)) + "^");
    }

    /** A place near an index that is not in the middle of a character. */
    private static int cut(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
