package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * How many weeks a rollout takes in an organization of some size, before it goes on for good.
 *
 * <p>The cross-department rollout gives two ranges: 8 to 12 weeks for 50 to 500 people, and 12 to 20 from 1,000 people on, the
 * more so where there are several business units, regions or subsidiaries. Where a length lies in its range is the choice of
 * this library, and so is everything the ranges leave out:
 *
 * <table>
 * <caption>Lengths by size</caption>
 * <tr><th>people</th><th>range</th><th>length</th></tr>
 * <tr><td>fewer than 50</td><td>8 to 12, as for 50</td><td>8</td></tr>
 * <tr><td>50 to 500</td><td>8 to 12</td><td>on a line from 8 to 12</td></tr>
 * <tr><td>501 to 999</td><td>on lines from 8 to 12 and from 12 to 20</td><td>on a line from 12 to that for 1,000</td></tr>
 * <tr><td>1,000 and more</td><td>12 to 20</td><td>12, and 2 more for each further unit, up to 20</td></tr>
 * </table>
 *
 * <p>Weeks are whole; whatever lies between two is rounded up.
 *
 * <pre>{@code
 * RolloutLength.of(200, 0).weeks();       // 10
 * RolloutLength.of(3_000, 2).weeks();     // 16
 * RolloutLength.of(700, 2).range();       // 10 to 16
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RolloutLength {

    private static final int SMALL = 50;
    private static final int MIDDLE = 500;
    private static final int LARGE = 1_000;
    private static final int SHORTEST = 8;
    private static final int LONG = 12;
    private static final int LONGEST = 20;
    private static final int WEEKS_OF_UNIT = 2;

    private final int headcount;
    private final int furtherUnits;

    private RolloutLength(int headcount, int furtherUnits) {
        this.headcount = headcount;
        this.furtherUnits = furtherUnits;
    }

    /**
     * Returns the length for a size.
     *
     * @param headcount how many people work in the organization
     * @param furtherUnits how many business units, regions and subsidiaries there are beside the first; they count from 501
     *     people on
     * @return the length
     * @throws IllegalArgumentException if one of them is negative
     */
    public static RolloutLength of(int headcount, int furtherUnits) {
        checkArgument(headcount >= 0, "Rollout length: headcount must not be negative: %s", headcount);
        checkArgument(furtherUnits >= 0, "Rollout length: further units must not be negative: %s", furtherUnits);
        return new RolloutLength(headcount, furtherUnits);
    }

    /** {@return how many people work in the organization} */
    public int headcount() {
        return headcount;
    }

    /** {@return how many business units, regions and subsidiaries there are beside the first} */
    public int furtherUnits() {
        return furtherUnits;
    }

    /** {@return how many weeks, from 8 to 20} */
    public int weeks() {
        if (headcount <= MIDDLE) {
            return between(SHORTEST, LONG, Math.max(headcount, SMALL) - SMALL, MIDDLE - SMALL);
        }
        return between(LONG, ofLarge(), Math.min(headcount, LARGE) - MIDDLE, LARGE - MIDDLE);
    }

    private int ofLarge() {
        return Math.min(LONGEST, LONG + WEEKS_OF_UNIT * Math.min(furtherUnits, LONGEST));
    }

    /** {@return the fewest and the most weeks for this headcount, both included, whatever units there are} */
    public Range<Integer> range() {
        if (headcount <= MIDDLE) {
            return Range.closed(SHORTEST, LONG);
        }
        int steps = Math.min(headcount, LARGE) - MIDDLE;
        return Range.closed(
                between(SHORTEST, LONG, steps, LARGE - MIDDLE), between(LONG, LONGEST, steps, LARGE - MIDDLE));
    }

    /** So many of all steps on the way from one number to another, rounded up. */
    private static int between(int from, int to, int steps, int all) {
        return from + ((to - from) * steps + all - 1) / all;
    }

    /** {@return whether the size lies between the two ranges, from 501 to 999 people, so that even the range is our choice} */
    public boolean isInterpolated() {
        return headcount > MIDDLE && headcount < LARGE;
    }

    /** {@return whether there are fewer people than the ranges begin with, so that the rollout may be shorter still} */
    public boolean isBelowRange() {
        return headcount < SMALL;
    }

    /** {@return the range, the length, why it is that, and what of it is the choice of this library} */
    public Message text() {
        String key;
        if (isBelowRange()) {
            key = "adoption.length.small";
        } else if (isInterpolated()) {
            key = "adoption.length.between";
        } else {
            key = headcount <= MIDDLE ? "adoption.length.middle" : "adoption.length.large";
        }
        return Message.of(
                key, headcount, range().lowerEndpoint(), range().upperEndpoint(), weeks(), furtherUnits, ofLarge());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RolloutLength other
                && headcount == other.headcount
                && furtherUnits == other.furtherUnits;
    }

    @Override
    public int hashCode() {
        return 31 * headcount + furtherUnits;
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
