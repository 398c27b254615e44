package org.okr4j.report;

import org.okr4j.objective.DependencyState;

/** How an edge is drawn: by what a link does, or by how far a dependency can be relied on. */
enum Stroke {
    CONTRIBUTES(Pattern.SOLID, Color.BLACK, 1),
    SUPPORTS(Pattern.DASHED, Color.BLACK, 1),
    NAMES(Pattern.DOTTED, Color.DARK_GREY, 1),
    DECLARED(Pattern.DOTTED, Color.BLACK, 1),
    PROMISED(Pattern.SOLID, Color.BLACK, 1),
    CONFIRMED(Pattern.SOLID, Color.BLACK, 2),
    AT_RISK(Pattern.DASHED, Color.ORANGE, 2),
    BROKEN(Pattern.DASHED, Color.VERMILION, 3),
    MET(Pattern.SOLID, Color.DARK_GREY, 1),
    WITHDRAWN(Pattern.DOTTED, Color.DARK_GREY, 1);

    private final Pattern pattern;
    private final Color color;
    private final int width;

    Stroke(Pattern pattern, Color color, int width) {
        this.pattern = pattern;
        this.color = color;
        this.width = width;
    }

    static Stroke of(DependencyState state) {
        return switch (state) {
            case DECLARED -> DECLARED;
            case PROMISED -> PROMISED;
            case CONFIRMED -> CONFIRMED;
            case AT_RISK -> AT_RISK;
            case BROKEN -> BROKEN;
            case MET -> MET;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    Pattern pattern() {
        return pattern;
    }

    Color color() {
        return color;
    }

    int width() {
        return width;
    }

    /** What a line is made of. */
    enum Pattern {
        SOLID,
        DASHED,
        DOTTED
    }
}
