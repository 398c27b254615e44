package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Direction;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.value.Ratio;

/**
 * Adds up figures of one unit and direction: the sum of what was gained over the sum of what is to be gained. That is the
 * mean of (value − baseline) / (target − baseline) with the weights (target − baseline).
 */
final class UnitSum {

    private UnitSum() {}

    /** {@return the shares; absent if some are no figures, or differ in unit or direction} */
    static Optional<ImmutableList<Share>> shares(ImmutableList<Judged> counted, Situation situation) {
        boolean uniform = counted.stream()
                        .map(judged -> kind(judged.keyResult(), situation.lastDayOf(judged.keyResult())))
                        .distinct()
                        .count()
                <= 1;
        ImmutableList<Share> shares = counted.stream()
                .flatMap(judged -> share(judged, situation.lastDayOf(judged.keyResult())).stream())
                .collect(ImmutableList.toImmutableList());
        return uniform && shares.size() == counted.size() ? Optional.of(shares) : Optional.empty();
    }

    private static Kind kind(KeyResult keyResult, LocalDate date) {
        return new Kind(
                keyResult.unit(), keyResult.measureAt(date).orElseThrow().direction());
    }

    private static Optional<Share> share(Judged judged, LocalDate date) {
        if (!(judged.keyResult().measureAt(date).orElseThrow() instanceof FigureMeasure figure)) {
            return Optional.empty();
        }
        BigDecimal value = latest(judged.keyResult(), date).orElse(figure.baseline());
        Ratio baseline = Ratio.of(figure.baseline());
        Ratio whole = Ratio.of(figure.target()).minus(baseline);
        Ratio gained = Ratio.of(value).minus(baseline).dividedBy(whole);
        return Optional.of(new Share(judged, whole, gained, gained));
    }

    private static Optional<BigDecimal> latest(KeyResult keyResult, LocalDate date) {
        return Reported.of(keyResult, date).readings().reverse().stream()
                .map(reading -> ((Measurement.Number) reading.measurement()).value())
                .findFirst();
    }

    private record Kind(Optional<MetricUnit> unit, Direction direction) {}
}
