package org.okr4j.report.summary;

/** Cuts what people have written, so that a page of it stays a page. */
final class Shortened {

    /** The most characters of a name or a quotation; a longer one ends in an ellipsis. */
    static final int LONGEST = 120;

    private Shortened() {}

    static String of(String text) {
        String line = text.strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST - 1);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > end / 2 ? blank : end).stripTrailing() + "…";
    }
}
