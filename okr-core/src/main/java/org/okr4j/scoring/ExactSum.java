package org.okr4j.scoring;

import java.util.ArrayList;
import java.util.List;
import org.okr4j.value.Ratio;

/**
 * Adds up exact numbers: as reduced ones while their parts fit into a {@code long}, which is the rule, and else without
 * reducing, in time that hardly grows faster than the digits do.
 */
final class ExactSum {

    private final List<Fraction> large = new ArrayList<>();
    private Ratio small = Ratio.ZERO;

    void add(Ratio term) {
        if (!isSmall(term)) {
            large.add(Fraction.of(term));
            return;
        }
        Ratio sum = small.plus(term);
        if (!isSmall(sum)) {
            large.add(Fraction.of(small));
        }
        small = isSmall(sum) ? sum : term;
    }

    private static boolean isSmall(Ratio number) {
        return number.numerator().bitLength() < Long.SIZE
                && number.denominator().bitLength() < Long.SIZE;
    }

    Fraction value() {
        List<Fraction> all = new ArrayList<>(large);
        all.add(Fraction.of(small));
        return Fraction.sum(all);
    }
}
