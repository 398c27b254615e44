package org.okr4j.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Direction;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Within;
import org.okr4j.text.Message;

/**
 * The values of a figure that somebody is content with: from a least one, up to a greatest one, or between both.
 *
 * @param least the least value; empty if none is too small
 * @param greatest the greatest value; empty if none is too large
 * @param isClosed whether the least and the greatest are among them
 */
record WantedValues(Optional<BigDecimal> least, Optional<BigDecimal> greatest, boolean isClosed) {

    /** The values with which a measure is fulfilled; empty where no figure decides. */
    static Optional<WantedValues> of(Measure measure) {
        if (measure instanceof FigureMeasure figure) {
            return Optional.of(
                    figure.direction() == Direction.UP ? from(figure.target(), true) : upTo(figure.target(), true));
        }
        if (measure instanceof Maintain maintain) {
            boolean isClosed = maintain.boundary() == Boundary.INCLUSIVE;
            return Optional.of(
                    maintain.kind() == MeasureKind.AT_LEAST
                            ? from(maintain.threshold(), isClosed)
                            : upTo(maintain.threshold(), isClosed));
        }
        return measure instanceof Within within
                ? Optional.of(new WantedValues(Optional.of(within.low()), Optional.of(within.high()), true))
                : Optional.empty();
    }

    /** The values at which a KPI is healthy. */
    static WantedValues of(HealthBand band) {
        return new WantedValues(band.atLeast(), band.atMost(), true);
    }

    private static WantedValues from(BigDecimal least, boolean isClosed) {
        return new WantedValues(Optional.of(least), Optional.empty(), isClosed);
    }

    private static WantedValues upTo(BigDecimal greatest, boolean isClosed) {
        return new WantedValues(Optional.empty(), Optional.of(greatest), isClosed);
    }

    /** Whether no value is among both. */
    boolean excludes(WantedValues other) {
        return liesAbove(other) || other.liesAbove(this);
    }

    private boolean liesAbove(WantedValues other) {
        if (least.isEmpty() || other.greatest.isEmpty()) {
            return false;
        }
        int side = least.get().compareTo(other.greatest.get());
        return side > 0 || (side == 0 && !(isClosed && other.isClosed));
    }

    /** What they are, in words. */
    Message inWords(Optional<MetricUnit> unit) {
        if (least.isPresent() && greatest.isPresent()) {
            return Message.of(
                    "alignment.values.between",
                    Figures.inWords(least.get(), unit),
                    Figures.inWords(greatest.get(), unit));
        }
        if (least.isPresent()) {
            return Message.of(
                    isClosed ? "alignment.values.at-least" : "alignment.values.above",
                    Figures.inWords(least.get(), unit));
        }
        return Message.of(
                isClosed ? "alignment.values.at-most" : "alignment.values.below",
                Figures.inWords(greatest.orElseThrow(), unit));
    }
}
