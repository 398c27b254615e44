package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.MetricUnit;
import org.okr4j.text.Message;

/** A measure with all its parts, for measures that read the same in a few words. */
final class MeasureDetails {

    private final ImmutableList.Builder<Message> details = ImmutableList.builder();
    private final Optional<MetricUnit> unit;

    private MeasureDetails(Optional<MetricUnit> unit) {
        this.unit = unit;
    }

    static Message of(Measure measure, Optional<MetricUnit> unit) {
        MeasureDetails details = new MeasureDetails(unit);
        details.add(measure.toParts());
        Message words = unit.map(measure::text).orElseGet(measure::text);
        ImmutableList<Message> said = details.details.build();
        return Message.of(
                "program.diff.quoted", said.isEmpty() ? words : Message.of("program.diff.details", words, said));
    }

    private void add(MeasureParts parts) {
        addFigure("baseline", parts.baseline());
        addFigure("commit", parts.commit());
        addFigure("target", parts.target());
        addFigure("stretch", parts.stretch());
        addFigure("low", parts.low());
        addFigure("high", parts.high());
        addFigure("tolerance", parts.tolerance());
        addFigure("threshold", parts.threshold());
        addFigure("risk", parts.risk());
        parts.mode().ifPresent(mode -> add("mode", mode));
        parts.boundary().ifPresent(boundary -> add("boundary", boundary));
        parts.every().ifPresent(every -> add("every", every.label()));
        parts.stages().forEach(stage -> {
            if (stage.due().isPresent()) {
                add("stage-due", stage.name(), stage.weight(), stage.due().get());
            } else {
                add("stage", stage.name(), stage.weight());
            }
        });
        parts.points().forEach(point -> add("point", figure(point.value()), point.share()));
        parts.due().ifPresent(due -> add("due", due));
    }

    private void addFigure(String part, Optional<BigDecimal> value) {
        value.ifPresent(figure -> add(part, figure(figure)));
    }

    private Message figure(BigDecimal value) {
        return unit.map(known -> known.figure(value)).orElseGet(() -> Message.of("metric.figure", value));
    }

    private void add(String part, Object... arguments) {
        details.add(Message.of("program.diff.measure." + part, arguments));
    }
}
