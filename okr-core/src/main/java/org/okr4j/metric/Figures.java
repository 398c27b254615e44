package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Iterator;
import org.okr4j.internal.Decimals;
import org.okr4j.value.Ratio;

/** Decimal figures as they come in: as text, or not normalized. */
final class Figures {

    private Figures() {}

    /** Returns the normalized figure that a text names; the name says which one is wrong. */
    static BigDecimal parse(String text, String name) {
        return Decimals.parse("Figure '" + name + "'", requireNonNull(text, name));
    }

    /** Returns the same figure, normalized; the name says which one is null. */
    static BigDecimal normalize(BigDecimal figure, String name) {
        return Decimals.normalize(requireNonNull(figure, name));
    }

    /** Returns one figure less another, exactly, however many digits that takes. */
    static Ratio difference(BigDecimal figure, BigDecimal other) {
        return Ratio.of(figure).minus(Ratio.of(other));
    }

    /** Returns how much of the way from one figure to another, which differs, is left behind at a third. */
    static Ratio way(BigDecimal from, BigDecimal to, BigDecimal at) {
        BigDecimal gone = at.subtract(from);
        BigDecimal whole = to.subtract(from);
        return Decimals.isBounded(gone) && Decimals.isBounded(whole)
                ? Ratio.ofQuotient(gone, whole)
                : difference(at, from).dividedBy(difference(to, from));
    }

    /** Returns whether the figures only rise, or only fall, each differing from the one before. */
    static boolean areStrictlyMonotone(Iterable<BigDecimal> figures) {
        Iterator<BigDecimal> iterator = figures.iterator();
        BigDecimal last = iterator.next();
        int direction = 0;
        while (iterator.hasNext()) {
            BigDecimal next = iterator.next();
            int step = next.compareTo(last);
            if (step == 0 || step == -direction) {
                return false;
            }
            direction = step;
            last = next;
        }
        return true;
    }
}
