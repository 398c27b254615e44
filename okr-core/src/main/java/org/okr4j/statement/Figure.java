package org.okr4j.statement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/** A number of a text with its sign, unit and comparison, before it is known what it is for. */
final class Figure {

    BigDecimal value;

    @Nullable
    BigDecimal upTo;

    Comparison comparison = Comparison.EXACTLY;

    @Nullable
    MetricUnit unit;

    @Nullable
    TimeUnit per;
    /** Written with a plus before it: +12%. */
    boolean plus;
    /** Written with a minus before it: -20%. */
    boolean minus;
    /** A number after a word that it names: stage 3, top 10. */
    boolean name;
    /** A length of time before a noun: 90-day retention. */
    boolean attributive;
    /** A share written as a word: half of. */
    boolean word;
    /** What the number was multiplied with: 1000000 in 2M; null where nothing. */
    @Nullable
    BigDecimal multiplier;
    /** Followed by "or more", which may be "or better" and mean less. */
    boolean orBetter;
    /** The first token of the number itself, after comparisons. */
    int core;

    Figure(BigDecimal value) {
        this.value = value;
    }

    boolean isPercent() {
        return unit != null && unit.kind() == MetricUnit.Kind.PERCENT;
    }

    boolean isFactor() {
        return unit != null && unit.kind() == MetricUnit.Kind.FACTOR;
    }

    boolean isPoints() {
        return unit != null && unit.kind() == MetricUnit.Kind.PERCENTAGE_POINTS;
    }

    boolean isTime() {
        return unit != null && unit.kind() == MetricUnit.Kind.TIME;
    }

    boolean isMoney() {
        return unit != null && unit.kind() == MetricUnit.Kind.CURRENCY;
    }

    /** Whether it is a length of time in days or more. */
    boolean isLong() {
        return isTime()
                && unit != null
                && switch (unit.detail()) {
                    case "days", "weeks", "months", "quarters", "years" -> true;
                    default -> false;
                };
    }
}
