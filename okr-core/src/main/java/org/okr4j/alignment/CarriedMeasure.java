package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Checkpoints;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Stage;
import org.okr4j.value.Ratio;

/** What a measure becomes when it goes on from what was reached. */
final class CarriedMeasure {

    private final Measure measure;
    private final DateRange days;

    /**
     * Takes what is to go on.
     *
     * @param measure the measure
     * @param days the days on which it goes on; due dates on other days are left out
     */
    CarriedMeasure(Measure measure, DateRange days) {
        this.measure = measure;
        this.days = days;
    }

    /** The same measure without what was reached, because nothing was reported. */
    Optional<Measure> untouched() {
        if (measure instanceof Measure.Unscorable) {
            return Optional.empty();
        }
        return whole(
                switch (measure.kind()) {
                    case MILESTONES -> measure.toParts().withStages(stages(ImmutableList.of()));
                    case BINARY ->
                        measure.toParts().withDue(kept(measure.toParts().due()));
                    default -> measure.toParts();
                });
    }

    /** The measure that goes on from a measurement; empty where that leaves no way to the same target. */
    Optional<Measure> from(Measurement reached) {
        if (measure instanceof Measure.Unscorable || !measure.accepts(reached)) {
            return Optional.empty();
        }
        if (reached instanceof Measurement.Number number) {
            return from(number.value());
        }
        if (reached instanceof Measurement.Stages stages) {
            return whole(measure.toParts().withStages(stages(stages.done())));
        }
        boolean isOpen = reached instanceof Measurement.Answer answer && !answer.yes();
        return isOpen ? untouched() : Optional.empty();
    }

    private Optional<Measure> from(BigDecimal value) {
        MeasureParts parts = measure.toParts();
        return switch (measure.kind()) {
            case INCREASE, DECREASE, ZONES -> whole(parts.withBaseline(value));
            case REACH -> value.signum() == 0 ? Optional.of(measure) : straight(MeasureKind.INCREASE, value);
            case CHECKPOINTS -> along((Checkpoints) measure, value);
            case AT_LEAST, AT_MOST, WITHIN, MILESTONES, BINARY, FIND_BASELINE -> whole(parts);
        };
    }

    private Optional<Measure> straight(MeasureKind kind, BigDecimal value) {
        return whole(MeasureParts.builder()
                .kind(kind)
                .baseline(value)
                .target(((FigureMeasure) measure).target())
                .build());
    }

    /** Along the points still ahead; each keeps its share of the way that was left. */
    private Optional<Measure> along(Checkpoints line, BigDecimal value) {
        boolean rises = line.target().compareTo(line.baseline()) > 0;
        Ratio gone = line.attain(value).exactProgress();
        if (gone.equals(Ratio.ONE)) {
            return Optional.empty();
        }
        Ratio left = Ratio.ONE.minus(gone);
        ImmutableList<Checkpoint> ahead = line.points().stream()
                .filter(point -> rises
                        ? point.value().compareTo(value) > 0
                        : point.value().compareTo(value) < 0)
                .map(point -> new Checkpoint(
                        point.value(),
                        point.share().toRatio().minus(gone).dividedBy(left).toProgress()))
                .collect(toImmutableList());
        return ahead.isEmpty()
                ? straight(rises ? MeasureKind.INCREASE : MeasureKind.DECREASE, value)
                : whole(line.toParts().withBaseline(value).withPoints(ahead));
    }

    private ImmutableList<Stage> stages(Iterable<String> done) {
        ImmutableList<String> names = ImmutableList.copyOf(done);
        return ((Milestones) measure)
                .stages().stream()
                        .filter(stage -> !names.contains(stage.name()))
                        .map(stage -> stage.withDue(kept(stage.due())))
                        .collect(toImmutableList());
    }

    private Optional<LocalDate> kept(Optional<LocalDate> due) {
        return due.filter(days::contains);
    }

    /** The measure of some parts; empty if these make none. */
    private static Optional<Measure> whole(MeasureParts parts) {
        Measure measure = parts.toMeasureLeniently();
        return measure instanceof Measure.Unscorable ? Optional.empty() : Optional.of(measure);
    }
}
