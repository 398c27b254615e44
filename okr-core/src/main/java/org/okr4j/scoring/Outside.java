package org.okr4j.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.HealthBand;
import org.okr4j.value.Ratio;

/**
 * How far a figure lies outside a band.
 *
 * @param end the end of the band that it lies beyond
 * @param isAbove whether that is the upper end
 * @param distance how far beyond, above 0
 */
record Outside(BigDecimal end, boolean isAbove, Ratio distance) {

    /** {@return how far a figure lies outside a band; absent within, both ends included} */
    static Optional<Outside> of(HealthBand band, BigDecimal figure) {
        Optional<Outside> below = band.atLeast()
                .filter(end -> figure.compareTo(end) < 0)
                .map(end -> new Outside(end, false, distance(end, figure)));
        return below.or(() -> band.atMost()
                .filter(end -> figure.compareTo(end) > 0)
                .map(end -> new Outside(end, true, distance(figure, end))));
    }

    private static Ratio distance(BigDecimal greater, BigDecimal less) {
        return Ratio.of(greater).minus(Ratio.of(less));
    }
}
