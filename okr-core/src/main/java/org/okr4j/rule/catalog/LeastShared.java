package org.okr4j.rule.catalog;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.okr4j.internal.ContentWords;

/**
 * How many words two texts must share to be alike, by how many either of them has. Texts are their words as numbers in
 * rising order; whether two are alike is as {@link ContentWords#isAlike} says.
 */
final class LeastShared {

    private static final int KNOWN = 128;

    private final BigDecimal share;
    private final ImmutableIntArray known;

    /** Takes the share from which on two are alike, above 0 and at most 1. */
    LeastShared(BigDecimal share) {
        this.share = share;
        this.known = ImmutableIntArray.copyOf(IntStream.range(0, KNOWN).map(this::reckoned));
    }

    /** How many of so many words must be shared: at least one. */
    int of(int either) {
        return either < KNOWN ? known.get(either) : reckoned(either);
    }

    private int reckoned(int either) {
        return Math.max(
                1,
                share.multiply(BigDecimal.valueOf(either))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact());
    }

    boolean areAlike(ImmutableIntArray one, ImmutableIntArray other) {
        int more = Math.max(one.length(), other.length());
        if (Math.min(one.length(), other.length()) < of(more)) {
            return false; // not even if all of the fewer are shared
        }
        int both = 0;
        int at = 0;
        for (int i = 0; i < one.length(); i++) {
            while (at < other.length() && other.get(at) < one.get(i)) {
                at++;
            }
            both += at < other.length() && other.get(at) == one.get(i) ? 1 : 0;
        }
        return both >= of(one.length() + other.length() - both);
    }
}
