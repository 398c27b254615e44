package org.okr4j.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * What figures, measures and measurements are called.
 *
 * @param unit the unit of the figures; null where none is said
 */
record MetricWording(@Nullable MetricUnit unit) {

    static final MetricWording WITHOUT_UNIT = new MetricWording(null);

    /** Returns a figure with its unit; the figure is anything that a message shows as a decimal. */
    Message figure(Object figure) {
        if (unit == null) {
            return Message.of("metric.figure", figure);
        }
        return unit.kind() == MetricUnit.Kind.PERCENT
                ? Message.of("metric.figure.percent", figure)
                : Message.of("metric.figure.unit", figure, unit.label());
    }

    Message of(Measure measure) {
        if (measure instanceof Increase increase) {
            return figures("metric.measure.increase", increase.baseline(), increase.target());
        }
        if (measure instanceof Decrease decrease) {
            return figures("metric.measure.decrease", decrease.baseline(), decrease.target());
        }
        if (measure instanceof Reach reach) {
            return figures("metric.measure.reach", reach.target());
        }
        if (measure instanceof Maintain maintain) {
            return figures(key(maintain), maintain.threshold());
        }
        if (measure instanceof Within within) {
            return figures("metric.measure.within", within.low(), within.high());
        }
        if (measure instanceof Zones zones) {
            return figures("metric.measure.zones", zones.baseline(), zones.commit(), zones.target(), zones.stretch());
        }
        if (measure instanceof Checkpoints line) {
            return Message.of(
                    "metric.measure.checkpoints",
                    figure(line.baseline()),
                    figure(line.target()),
                    line.points().size());
        }
        return measure instanceof Milestones milestones
                ? Message.of("metric.measure.milestones", milestones.stages().size())
                : Message.of("metric.measure.kind", measure.kind());
    }

    Message of(Measurement measurement) {
        if (measurement instanceof Measurement.Number number) {
            return figure(number.value());
        }
        if (measurement instanceof Measurement.Found found) {
            return Message.of("metric.measured.found", figure(found.value()));
        }
        if (measurement instanceof Measurement.Stages stages) {
            return Message.of("metric.measured.stages", stages.done().size());
        }
        return Message.of(
                ((Measurement.Answer) measurement).yes() ? "metric.measured.done" : "metric.measured.not-done");
    }

    private static String key(Maintain maintain) {
        String kind = maintain.kind() == MeasureKind.AT_LEAST ? "at-least" : "at-most";
        String boundary = maintain.boundary() == Boundary.INCLUSIVE ? "" : "-exclusive";
        return "metric.measure." + kind + boundary;
    }

    private Message figures(String key, BigDecimal... figures) {
        Object[] arguments = new Object[figures.length];
        for (int i = 0; i < figures.length; i++) {
            arguments[i] = figure(figures[i]);
        }
        return Message.of(key, arguments);
    }
}
