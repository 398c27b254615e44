package org.okr4j.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Within;
import org.okr4j.text.Message;

/** What is to be reached, in a few words: the end of the way, and not the way. */
final class TargetWords {

    private final Optional<MetricUnit> unit;

    private TargetWords(Optional<MetricUnit> unit) {
        this.unit = unit;
    }

    static Message of(TargetMove.Promise promise) {
        return promise.measure()
                .map(new TargetWords(promise.unit())::of)
                .orElseGet(() -> Message.of("alignment.impact.no-measure"));
    }

    private Message of(Measure measure) {
        if (measure instanceof FigureMeasure figures) {
            return figure(figures.target());
        }
        if (measure instanceof Maintain maintain) {
            String bound = maintain.kind() == MeasureKind.AT_LEAST ? "at-least" : "at-most";
            String boundary = maintain.boundary() == Boundary.INCLUSIVE ? "" : "-exclusive";
            return Message.of("explanation.measure." + bound + boundary, figure(maintain.threshold()));
        }
        if (measure instanceof Within within) {
            return Message.of("explanation.measure.within", figure(within.low()), figure(within.high()));
        }
        return measure instanceof Milestones milestones
                ? Message.of(
                        "explanation.measure.milestones", milestones.stages().size())
                : Message.of("explanation.measure.kind", measure.kind());
    }

    private Message figure(BigDecimal value) {
        return unit.map(known -> known.kind() == MetricUnit.Kind.PERCENT
                        ? Message.of("explanation.figure.percent", value)
                        : Message.of("explanation.figure.unit", value, known.label()))
                .orElseGet(() -> Message.of("explanation.figure", value));
    }
}
