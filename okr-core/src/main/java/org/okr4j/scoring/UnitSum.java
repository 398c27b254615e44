package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Direction;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.value.Ratio;

/**
 * Adds up figures of one unit and direction: the sum of what was gained over the sum of what is to be gained. That is the
 * mean of (value − baseline) / (target − baseline) with the weights |target − baseline|.
 */
final class UnitSum {

    private UnitSum() {}

    /** {@return the shares; absent if some are no figures, or differ in unit or direction} */
    static Optional<ImmutableList<Share>> shares(ImmutableList<Judged> counted, Situation situation) {
        Set<Kind> kinds = new HashSet<>();
        ImmutableList.Builder<Share> shares = ImmutableList.builderWithExpectedSize(counted.size());
        for (Judged judged : counted) {
            LocalDate day = situation.lastDayOf(judged.keyResult());
            Optional<Measure> measure = judged.keyResult().measureAt(day);
            if (!(measure.orElse(null) instanceof FigureMeasure figure)) {
                return Optional.empty();
            }
            kinds.add(new Kind(judged.keyResult().unit(), figure.direction()));
            shares.add(share(judged, figure, day, situation.isClosed()));
        }
        return kinds.size() <= 1 ? Optional.of(shares.build()) : Optional.empty();
    }

    private static Share share(Judged judged, FigureMeasure figure, LocalDate day, boolean isObjectiveClosed) {
        Ratio whole = Ratio.of(figure.target()).minus(Ratio.of(figure.baseline()));
        Ratio progress = isDecided(judged, isObjectiveClosed)
                ? judged.exactScore()
                : gained(judged.keyResult(), figure, day).dividedBy(whole);
        Ratio score = judged.score().override().isPresent() ? judged.exactScore() : progress;
        Ratio weight = whole.signum() < 0 ? whole.negate() : whole;
        return new Share(weight, progress, score, judged.expectation(), judged.isSilent(), judged.isRegressed());
    }

    /**
     * {@return whether a score that somebody decided on stands for what was gained: where a key result was closed before
     * its objective, and where nothing else is known}
     */
    static boolean isDecided(Judged judged, boolean isObjectiveClosed) {
        return judged.score().override().isPresent()
                && (judged.entersWithScore(isObjectiveClosed)
                        || judged.score().attainment() instanceof Attainment.NotScorable);
    }

    private static Ratio gained(KeyResult keyResult, FigureMeasure figure, LocalDate day) {
        BigDecimal value = latest(keyResult, day).orElse(figure.baseline());
        return Ratio.of(value).minus(Ratio.of(figure.baseline()));
    }

    private static Optional<BigDecimal> latest(KeyResult keyResult, LocalDate date) {
        return Reported.of(keyResult, date).readings().reverse().stream()
                .map(reading -> ((Measurement.Number) reading.measurement()).value())
                .findFirst();
    }

    private record Kind(Optional<MetricUnit> unit, Direction direction) {}
}
