package org.okr4j.statement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.MetricUnit;

/** The figure at the start in the terms of the one at the end: from 2 days to 4 hours is from 48, from 1.2 to 1.8 million from 1,200,000. */
final class Normalized {

    private static final int PLACES = 9;
    private static final BigDecimal LEAST_ALREADY_MULTIPLIED = new BigDecimal("1000");

    private static final ImmutableMap<String, Long> MILLISECONDS = ImmutableMap.of(
            "milliseconds", 1L,
            "seconds", 1_000L,
            "minutes", 60_000L,
            "hours", 3_600_000L,
            "days", 86_400_000L,
            "weeks", 604_800_000L);
    private static final ImmutableMap<String, Long> MONTHS =
            ImmutableMap.of("months", 1L, "quarters", 3L, "years", 12L);

    private Normalized() {}

    /** {@return the value of a baseline in the unit of the target} */
    static BigDecimal baseline(Figure baseline, Figure target) {
        if (target.multiplier != null
                && baseline.multiplier == null
                && baseline.value.abs().compareTo(LEAST_ALREADY_MULTIPLIED) < 0
                && baseline.value.abs().compareTo(target.value.abs()) < 0
                && (baseline.unit == null || baseline.unit.equals(target.unit))) {
            return baseline.value.multiply(target.multiplier);
        }
        MetricUnit from = baseline.unit;
        MetricUnit to = target.unit;
        if (from == null || to == null || from.equals(to) || !baseline.isTime() || !target.isTime()) {
            return baseline.value;
        }
        return converted(baseline.value, from.detail(), to.detail());
    }

    private static BigDecimal converted(BigDecimal value, String from, String to) {
        ImmutableMap<String, Long> lengths = MONTHS.containsKey(from) ? MONTHS : MILLISECONDS;
        @Nullable Long first = lengths.get(from);
        @Nullable Long second = lengths.get(to);
        if (first == null || second == null) {
            return value;
        }
        return value.multiply(BigDecimal.valueOf(first))
                .divide(BigDecimal.valueOf(second), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
