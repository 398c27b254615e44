package org.okr4j.report;

/** Where edges lead. */
enum Direction {
    UP("BT"),
    RIGHT("LR");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** {@return the direction as both formats write it} */
    @Override
    public String toString() {
        return code;
    }
}
