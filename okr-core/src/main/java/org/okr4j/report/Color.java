package org.okr4j.report;

/**
 * The colors of pictures, all of them: those that Okabe and Ito chose so that people who see red and green alike can tell
 * them apart, and two greys. Black can be read on each.
 */
enum Color {
    BLACK("#000000"),
    WHITE("#FFFFFF"),
    LIGHT_GREY("#BBBBBB"),
    DARK_GREY("#767676"),
    VERMILION("#D55E00"),
    ORANGE("#E69F00"),
    YELLOW("#F0E442"),
    BLUISH_GREEN("#009E73"),
    SKY_BLUE("#56B4E9");

    private final String code;

    Color(String code) {
        this.code = code;
    }

    /** {@return the color as both formats write it} */
    @Override
    public String toString() {
        return code;
    }
}
