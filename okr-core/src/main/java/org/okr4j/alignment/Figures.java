package org.okr4j.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.text.Message;

/** Figures as people write them. */
final class Figures {

    private Figures() {}

    /** A figure with its unit, where that is known. */
    static Message inWords(BigDecimal value, Optional<MetricUnit> unit) {
        return unit.map(known -> known.figure(value))
                .orElseGet(() -> Measurement.number(value).text());
    }
}
