package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.okr4j.internal.Decimals;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Compares what is reached with what is expected by a day. */
final class PaceReader {

    private static final long TENTH_OF_POINT = 1_000_000;

    private final PaceRule rule;
    private final LocalDate asOf;

    PaceReader(PaceRule rule, LocalDate asOf) {
        this.rule = rule;
        this.asOf = asOf;
    }

    /**
     * Returns the pace.
     *
     * @param expectation what is expected
     * @param reached the exact progress
     * @param isRegressed whether something is worse than at the start, which is never green
     */
    Pace pace(Expectation expectation, Ratio reached, boolean isRegressed) {
        return pace(Fraction.of(expectation.share()), expectation.isEarlyStep(), Fraction.of(reached), isRegressed);
    }

    /**
     * Returns the pace of several together.
     *
     * @param share the exact progress expected of them
     * @param isEarlyStep whether all that is expected are early steps
     * @param reached the exact progress
     * @param isRegressed whether something is worse than at the start, which is never green
     */
    Pace pace(Fraction share, boolean isEarlyStep, Fraction reached, boolean isRegressed) {
        Gap gap = share.minus(reached).toGap();
        Progress expected = share.toProgress();
        Message numbers = numbers(share, expected, reached, gap);
        Light light = rule.light(share, reached, gap);
        if (light == Light.RED && isEarlyStep) {
            return pace(expected, gap, Light.AMBER, Message.of("scoring.pace.early", numbers));
        }
        if (light == Light.GREEN && isRegressed) {
            return pace(expected, gap, Light.AMBER, Message.of("scoring.pace.regressed", numbers));
        }
        return pace(expected, gap, light, isRegressed ? Message.of("scoring.pace.worse", numbers) : numbers);
    }

    private Message numbers(Fraction share, Progress expected, Fraction reached, Gap gap) {
        Progress progress = reached.toProgress();
        if (rule.basis() == PaceBasis.PROGRESS) {
            return Message.of("scoring.pace.target", progress, rule.green(), rule.amber());
        }
        if (gap.isAtMost(Gap.ZERO)) {
            return Message.of("scoring.pace.on", progress, expected, asOf);
        }
        return rule.basis() == PaceBasis.RATIO
                ? Message.of(
                        "scoring.pace.share",
                        progress,
                        expected,
                        asOf,
                        reached.dividedBy(share).toProgress())
                : Message.of("scoring.pace.behind", progress, expected, asOf, points(gap));
    }

    /** A gap in percentage points, rounded up to one decimal, so that what is shown is at most a threshold if the gap is. */
    static BigDecimal points(Gap gap) {
        return Decimals.normalize(BigDecimal.valueOf(-Math.floorDiv(-gap.billionths(), TENTH_OF_POINT), 1));
    }

    private static Pace pace(Progress expected, Gap gap, Light light, Message reason) {
        return Pace.builder()
                .expected(expected)
                .gap(gap)
                .light(light)
                .reason(reason)
                .build();
    }
}
