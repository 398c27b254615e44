package org.okr4j.examples.page;

/** How a piece of text looks on a terminal that shows color; elsewhere every style is plain. */
public enum Style {
    /** As the terminal writes. */
    PLAIN(""),
    /** Stands out: titles. */
    STRONG("1"),
    /** Steps back: ids, reasons. */
    FAINT("2"),
    /** Good. */
    GREEN("32"),
    /** To be watched. */
    AMBER("33"),
    /** Needs somebody now. */
    RED("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text between the sequences that switch this style on and off. */
    String applied(String text) {
        return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
