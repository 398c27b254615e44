package org.okr4j.scoring;

/**
 * How the number of an {@link Explanation} follows from those of its parts.
 *
 * <p>Only parts that have a number take part, in their order; the first of them, the first two or the first three, as an
 * operation asks for. What stands behind those says more about the number and changes nothing.
 */
public enum Operation {
    /** A fact, or the published number of something that has an explanation of its own. Its parts tell where it is from. */
    GIVEN,

    /** A fixed number that a rule attaches to the facts below it; the text names the rule. */
    RULE,

    /** The number of its first part, as it is. */
    SAME,

    /** The first part less the second. */
    DIFFERENCE,

    /** The first part divided by the second. */
    QUOTIENT,

    /** The sum of all parts. */
    SUM,

    /** The product of all parts. */
    PRODUCT,

    /** How much of the way from the first part to the second lies behind at the third: (third − first) ÷ (second − first). */
    SHARE_OF_WAY,

    /** As far from the first part to the second as the third says: first + third × (second − first). */
    BETWEEN,

    /** The mean of the parts that have a {@linkplain Explanation#weight() weight}, by their weights. */
    WEIGHTED_MEAN,

    /**
     * The height at time 0 of the straight line that lies nearest to the parts that have a weight, by least squares: their
     * number is a height, and their weight the time at which it was measured.
     */
    TREND,

    /**
     * How much the straight line rises in one unit of time that lies nearest to the parts that have a weight, by least
     * squares: their number is a height, and their weight the time at which it was measured.
     */
    SLOPE,

    /** The first part, but 0 where that is below 0, and 1 where it is above 1. */
    CLAMP,

    /** The first part, rounded toward negative infinity to nine decimals. */
    ROUND_DOWN,

    /** The first part, rounded toward positive infinity to nine decimals. */
    ROUND_UP,

    /** No number: a line that says something about the others. */
    NOTE
}
