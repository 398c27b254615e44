package org.okr4j.value;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.BigFraction;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.FractionSum;
import org.okr4j.internal.PowersOfTen;

/**
 * Takes the weighted mean of shares from 0 to 1: exactly, and rounds it once, at the end.
 *
 * <p>It is what an objective's progress is made with, opened up for callers who score in a loop: it can be
 * {@linkplain #clear cleared} and used again, and makes no object as long as the shares have a common denominator that fits
 * into a {@code long}. Beyond that it calculates with big integers, to the same result. The order of the shares does not
 * matter.
 *
 * <pre>{@code
 * MeanAccumulator mean = new MeanAccumulator();
 * mean.add(1, 2, Weight.ONE);
 * mean.add(1, 1, Weight.of(3));
 * mean.progress();                 // 0.875
 * }</pre>
 *
 * <p>Weights are relative: 1 and 3 mean what 25 and 75 mean. What weighs 0 does not count, and of nothing that counts
 * there is no mean, which {@link #isEmpty} tells. This class is mutable and not thread-safe.
 */
public final class MeanAccumulator {

    /** The sum of share times weight as a quotient that is not reduced, as if weights had no decimals. */
    private long numerator;

    private long denominator = 1;

    /** What longs could not hold of that sum. */
    private final FractionSum rest = new FractionSum();

    private boolean hasRest;

    /** The sum of weights, as if they had no decimals, and what a long could not hold of it. */
    private long total;

    private @Nullable BigInteger largeTotal;

    /** By how many powers of ten the weights are multiplied, so that they have no decimals. */
    private int power;

    /** Makes an accumulator of nothing. */
    public MeanAccumulator() {}

    /** Forgets what was added. */
    public void clear() {
        numerator = 0;
        denominator = 1;
        total = 0;
        power = 0;
        if (hasRest || largeTotal != null) {
            rest.clear();
            hasRest = false;
            largeTotal = null;
        }
    }

    /**
     * Adds a share that two whole numbers make.
     *
     * @param numerator the part, from 0 to the denominator
     * @param denominator the whole, greater than 0; need not be reduced
     * @param weight how much the share counts
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public void add(long numerator, long denominator, Weight weight) {
        requireNonNull(weight, "weight");
        checkArgument(
                0 <= numerator && numerator <= denominator && denominator > 0,
                "MeanAccumulator: share must be from 0 to 1: %s/%s",
                numerator,
                denominator);
        if (!weight.isZero()) {
            addCounted(numerator, denominator, factor(weight));
        }
    }

    /**
     * Adds over the product of both denominators, or over the one that both have. No share is above 1, so neither the sum
     * nor any product on the way to it is above that denominator times the sum of all weights: if this is a long, all are.
     */
    private void addCounted(long above, long below, long factor) {
        boolean same = below == denominator;
        long product = same ? below : denominator * below;
        long high = same ? 0 : Math.multiplyHigh(denominator, below);
        if ((high | Math.multiplyHigh(product, total)) == 0 && (product | product * total) >= 0 && largeTotal == null) {
            numerator = same ? numerator + above * factor : numerator * below + above * factor * denominator;
            denominator = product;
        } else {
            moveToRest();
            if (FractionSum.fits(above, factor)) {
                rest.add(above * factor, below);
            } else {
                rest.add(BigInteger.valueOf(above).multiply(BigInteger.valueOf(factor)), BigInteger.valueOf(below));
            }
        }
    }

    private void moveToRest() {
        rest.add(numerator, denominator);
        hasRest = true;
        numerator = 0;
        denominator = 1;
    }

    /**
     * Adds an exact share.
     *
     * @param share the share, from 0 to 1
     * @param weight how much it counts
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public void add(Ratio share, Weight weight) {
        requireNonNull(share, "share");
        requireNonNull(weight, "weight");
        if (share.isLongs()) {
            add(share.longNumerator(), share.longDenominator(), weight);
            return;
        }
        checkArgument(share.isInUnit(), "MeanAccumulator: share must be from 0 to 1: %s", share);
        if (!weight.isZero()) {
            long factor = factor(weight);
            moveToRest();
            rest.add(share.numerator().multiply(BigInteger.valueOf(factor)), share.denominator());
        }
    }

    /**
     * Adds a published progress.
     *
     * @param progress the progress
     * @param weight how much it counts
     */
    public void add(Progress progress, Weight weight) {
        requireNonNull(progress, "progress");
        add(progress.billionths(), Billionths.ONE, weight);
    }

    /** Adds up a weight and returns it without decimals; where it has more than all before, those are multiplied too. */
    private long factor(Weight weight) {
        if (weight.decimals() > power) {
            shift(weight.decimals());
        }
        long factor = weight.shifted(power);
        long sum = total + factor;
        if (sum < 0) { // neither of the two is
            largeTotal = total();
            sum = factor;
        }
        total = sum;
        return factor;
    }

    private void shift(int decimals) {
        long step = PowersOfTen.get(decimals - power);
        power = decimals;
        if (!hasRest
                && largeTotal == null
                && FractionSum.fits(denominator, total)
                && FractionSum.fits(denominator * total, step)) {
            numerator *= step;
            total *= step;
            return;
        }
        moveToRest();
        rest.multiply(step);
        if (largeTotal == null && FractionSum.fits(total, step)) {
            total *= step;
        } else {
            largeTotal = total().multiply(BigInteger.valueOf(step));
            total = 0;
        }
    }

    private BigInteger total() {
        BigInteger small = BigInteger.valueOf(total);
        return largeTotal == null ? small : largeTotal.add(small);
    }

    /** {@return whether nothing that counts was added, so that there is no mean} */
    public boolean isEmpty() {
        return total == 0 && largeTotal == null;
    }

    /**
     * Returns the mean in billionths, rounded toward negative infinity.
     *
     * @return the mean times 1,000,000,000, from 0 to 1,000,000,000
     * @throws IllegalStateException if nothing that counts was added
     */
    public long progressBillionths() {
        checkState(!isEmpty(), "MeanAccumulator: a share that counts must be added first");
        if (!hasRest && largeTotal == null) {
            return Billionths.floor(numerator, denominator * total); // a long, or the last share had gone to the rest
        }
        moveToRest();
        if (largeTotal == null && rest.isSmall() && FractionSum.fits(rest.denominator(), total)) {
            return Billionths.floor(rest.numerator(), rest.denominator() * total);
        }
        BigFraction mean = quotient();
        return Billionths.floor(mean.numerator(), mean.denominator()).longValueExact();
    }

    /**
     * Returns the mean as it is published.
     *
     * @return the mean, rounded toward negative infinity to 9 decimals
     * @throws IllegalStateException if nothing that counts was added
     */
    public Progress progress() {
        return Progress.ofBillionths(progressBillionths());
    }

    /**
     * Returns the exact mean. Of many shares with long and different denominators it is a very long number, which takes
     * much longer to reduce than {@link #progress} takes to round.
     *
     * @return the mean
     * @throws IllegalStateException if nothing that counts was added
     */
    public Ratio mean() {
        checkState(!isEmpty(), "MeanAccumulator: a share that counts must be added first");
        BigFraction mean = quotient();
        return Ratio.of(mean.numerator(), mean.denominator());
    }

    private BigFraction quotient() {
        moveToRest();
        return rest.toFraction().dividedBy(new BigFraction(total(), BigInteger.ONE));
    }
}
