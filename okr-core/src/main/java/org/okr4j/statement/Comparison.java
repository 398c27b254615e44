package org.okr4j.statement;

/** How a number that a statement gives is to be compared with. */
public enum Comparison {
    /** The number itself; where it is meant to rise or fall, going beyond counts too. */
    EXACTLY("="),
    /** The number or above. */
    AT_LEAST(">="),
    /** Above the number. */
    MORE_THAN(">"),
    /** The number or below. */
    AT_MOST("<="),
    /** Below the number. */
    LESS_THAN("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** {@return the sign, such as {@code >=}} */
    public String sign() {
        return sign;
    }

    /** {@return whether the number itself does not count} */
    public boolean isStrict() {
        return this == MORE_THAN || this == LESS_THAN;
    }

    /** {@return whether what is above the number counts} */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** {@return whether what is below the number counts} */
    public boolean isUpperBound() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
