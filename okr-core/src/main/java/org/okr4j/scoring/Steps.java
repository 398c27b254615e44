package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/** The steps in which stages or a yes become due. On its date a step is due. */
final class Steps {

    private final DateRange period;
    private final ImmutableList<Step> steps;

    private Steps(DateRange period, ImmutableList<Step> steps) {
        this.period = period;
        this.steps = steps;
    }

    /**
     * Returns the steps of a measure. A step without a date is due with its key result, and, where other stages have
     * dates, at the end of the period; nothing is due later than that end.
     */
    static Optional<Steps> of(MeasureParts parts, DateRange period, Optional<LocalDate> due) {
        if (parts.kind() == MeasureKind.BINARY) {
            return parts.due().or(() -> due).map(date -> new Steps(period, ImmutableList.of(step(date, Weight.ONE))));
        }
        if (due.isEmpty()
                && parts.stages().stream().allMatch(stage -> stage.due().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Steps(
                period,
                parts.stages().stream()
                        .map(stage -> step(stage.due().orElse(period.last()), stage.weight()))
                        .collect(ImmutableList.toImmutableList())));
    }

    private static Step step(LocalDate due, Weight weight) {
        return new Step(due, Ratio.of(weight.toBigDecimal()));
    }

    /** {@return the weight of the steps due by a day, as a share of all; days outside the period count as its ends} */
    Ratio shareBy(LocalDate asOf) {
        LocalDate day = asOf.isBefore(period.first()) ? period.first() : asOf;
        boolean isOver = !day.isBefore(period.last());
        ExactMean mean = new ExactMean();
        steps.forEach(step -> mean.add(step.weight(), isOver || step.isDueBy(day) ? Ratio.ONE : Ratio.ZERO));
        return mean.value().orElseThrow().toRatio();
    }

    private record Step(LocalDate due, Ratio weight) {

        boolean isDueBy(LocalDate day) {
            return !due.isAfter(day);
        }
    }
}
