package org.okr4j.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Dates;
import org.okr4j.internal.Decimals;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Within;

/** The measure that a statement fixes. Numbers too long for a measure, and those that contradict the words, fix none. */
final class StatedMeasure {

    private StatedMeasure() {}

    static Optional<Measure> of(Statement statement) {
        return Optional.ofNullable(
                switch (statement.kind()) {
                    case OUTCOME_METRIC, COUNTED_OUTPUT -> ofNumbers(statement);
                    case OUTPUT_TASK -> isSearch(statement) ? Measure.findBaseline() : null;
                    case BINARY -> yesOrNo(statement);
                    case VAGUE -> null;
                });
    }

    private static boolean isSearch(Statement statement) {
        return statement.evidence(StatementPart.KIND).stream()
                .anyMatch(evidence -> evidence.clue() == Clue.BASELINE_TO_FIND);
    }

    private static Measure yesOrNo(Statement statement) {
        return statement
                .deadline()
                .flatMap(Deadline::date)
                .filter(Dates::isWithinYears)
                .map(Measure::binary)
                .orElseGet(Measure::binary);
    }

    private static @Nullable Measure ofNumbers(Statement statement) {
        StatementDirection direction = statement.direction();
        @Nullable
        BigDecimal baseline = statement.baseline().map(StatedNumber::value).orElse(null);
        if (direction == StatementDirection.NONE || (baseline != null && !isUsable(baseline))) {
            return null;
        }
        @Nullable StatedTarget target = statement.target().orElse(null);
        if (target == null) {
            @Nullable Ends ends = baseline == null ? null : changed(statement, baseline);
            return baseline == null || ends == null ? null : moved(direction, Comparison.EXACTLY, baseline, ends);
        }
        @Nullable Ends ends = Ends.of(target.value(), target.upTo());
        if (ends == null) {
            return null;
        }
        if (direction == StatementDirection.MAINTAIN) {
            return kept(statement, target.comparison(), ends);
        }
        return baseline == null
                ? counted(statement, target.comparison(), ends)
                : moved(direction, target.comparison(), baseline, ends);
    }

    private static boolean isUsable(BigDecimal figure) {
        return Decimals.isBounded(figure)
                && (figure.scale() >= 0 || figure.precision() - figure.scale() <= Decimals.LIMIT);
    }

    /**
     * Kept at or beyond a threshold or within a band, judged as often as the number is due. At a number means at least it
     * or at most it only where it is known which is better.
     */
    private static @Nullable Measure kept(Statement statement, Comparison comparison, Ends ends) {
        if (ends.isRange()) {
            Within within = Measure.within(ends.low(), ends.high());
            return statement.per().map(within::withEvery).orElse(within);
        }
        boolean isNear = comparison == Comparison.EXACTLY;
        boolean mayFall = comparison.isUpperBound() || (isNear && isBetter(statement, StatementDirection.DECREASE));
        boolean mayRise = comparison.isLowerBound() || (isNear && isBetter(statement, StatementDirection.INCREASE));
        if (!mayFall && !mayRise) {
            return null;
        }
        Maintain threshold = mayFall ? Measure.atMost(ends.low()) : Measure.atLeast(ends.low());
        Maintain bounded = comparison.isStrict() ? threshold.withBoundary(Boundary.EXCLUSIVE) : threshold;
        return statement.per().map(bounded::withEvery).orElse(bounded);
    }

    /** Whether what is measured is known to be better high or low, and no word of it says the opposite. */
    private static boolean isBetter(Statement statement, StatementDirection direction) {
        Lexicon lexicon = statement.lexicon();
        List<Piece> pieces =
                Pieces.of(lexicon.tokens(statement.metric().map(Phrase::text).orElse("")), lexicon.words());
        Nouns nouns = Nouns.between(pieces, 0, pieces.size());
        return direction == StatementDirection.INCREASE
                ? nouns.headMetric && !nouns.metricDown
                : nouns.headMetricDown && !nouns.metric;
    }

    private static @Nullable Measure counted(Statement statement, Comparison comparison, Ends ends) {
        boolean rises = statement.direction() != StatementDirection.DECREASE && !comparison.isUpperBound();
        boolean counts = statement.unit().isPresent() || isWhole(ends.low()); // 4.5 is a level: a rating, a score
        return statement.isCountedFromZero() && rises && counts && ends.low().signum() > 0
                ? Measure.reach(ends.low())
                : null;
    }

    private static boolean isWhole(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() <= 0;
    }

    /** From the baseline to the nearer end, where neither verb nor comparison says that it goes the other way. */
    private static @Nullable Measure moved(
            StatementDirection direction, Comparison comparison, BigDecimal baseline, Ends ends) {
        boolean isReached = direction == StatementDirection.REACH;
        boolean mayRise = direction == StatementDirection.INCREASE || (isReached && !comparison.isUpperBound());
        boolean mayFall = direction == StatementDirection.DECREASE || (isReached && !comparison.isLowerBound());
        if (mayRise && ends.low().compareTo(baseline) > 0) {
            return Measure.increase(baseline, ends.low());
        }
        if (mayFall && ends.high().compareTo(baseline) < 0) {
            return Measure.decrease(baseline, ends.high());
        }
        return null;
    }

    /** Where a change leads to; null where there is none, or where it is not said whether up or down. */
    private static @Nullable Ends changed(Statement statement, BigDecimal baseline) {
        StatementDirection direction = statement.direction();
        @Nullable StatedChange change = statement.change().orElse(null);
        if (change == null || (direction == StatementDirection.REACH && change.mode() != ChangeMode.FACTOR)) {
            return null;
        }
        @Nullable Ends amounts = Ends.of(change.value(), change.upTo());
        if (amounts == null) {
            return null;
        }
        boolean falls = direction == StatementDirection.DECREASE;
        return Ends.of(
                changed(baseline, change.mode(), amounts.low(), falls),
                Optional.of(changed(baseline, change.mode(), amounts.high(), falls)));
    }

    private static BigDecimal changed(BigDecimal baseline, ChangeMode mode, BigDecimal amount, boolean falls) {
        if (mode == ChangeMode.FACTOR) {
            return baseline.multiply(amount);
        }
        BigDecimal difference =
                mode == ChangeMode.ABSOLUTE ? amount : baseline.multiply(amount).movePointLeft(2);
        return falls ? baseline.subtract(difference) : baseline.add(difference);
    }

    /** One number, or the two of a range. */
    private record Ends(BigDecimal low, BigDecimal high) {

        /** {@return the ends in order; null where a measure cannot hold them} */
        static @Nullable Ends of(BigDecimal value, Optional<BigDecimal> upTo) {
            BigDecimal other = upTo.orElse(value);
            return isUsable(value) && isUsable(other) ? new Ends(value.min(other), value.max(other)) : null;
        }

        boolean isRange() {
            return low.compareTo(high) < 0;
        }
    }
}
