package org.okr4j.report;

import org.okr4j.scoring.StatusWord;

/** What a node is filled with: the color of its status, or none. */
enum Paint {
    PLAIN("plain", Color.WHITE),
    RED("red", Color.VERMILION),
    STALE("stale", Color.ORANGE),
    NO_DATA("noData", Color.WHITE),
    AMBER("amber", Color.YELLOW),
    GREEN("green", Color.BLUISH_GREEN),
    DONE("done", Color.SKY_BLUE),
    NOT_SCORABLE("notScorable", Color.WHITE),
    GIVEN_UP("givenUp", Color.LIGHT_GREY);

    private final String word;
    private final Color fill;

    Paint(String word, Color fill) {
        this.word = word;
        this.fill = fill;
    }

    static Paint of(StatusWord status) {
        return switch (status) {
            case RED -> RED;
            case STALE -> STALE;
            case NO_DATA -> NO_DATA;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
            case DONE -> DONE;
            case NOT_SCORABLE -> NOT_SCORABLE;
            case CANCELLED -> GIVEN_UP;
        };
    }

    /** The name of a style that has it. */
    String word() {
        return word;
    }

    Color fill() {
        return fill;
    }
}
