package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains how far something is behind what is expected of it by now, and what a policy makes of that. */
final class PaceExplainer {

    private final PaceRule rule;

    PaceExplainer(PaceRule rule) {
        this.rule = rule;
    }

    /** {@return a line for a pace, above what is exactly expected and exactly reached} */
    Explanation explain(Pace pace, Explanation expected, Explanation reached) {
        Ratio gap = expected.value().orElseThrow().minus(reached.value().orElseThrow());
        return Publishing.up(
                        pace.gap().toRatio(),
                        Message.of("explanation.pace", pace.light(), pace.reason()),
                        Explanation.of(Operation.DIFFERENCE, gap, text(gap), expected, reached))
                .and(share(expected, reached))
                .and(ImmutableList.of(thresholds()));
    }

    private static Message text(Ratio gap) {
        return switch (gap.signum()) {
            case 1 -> Message.of("explanation.gap.behind", PaceReader.points(gap.toGap()));
            case 0 -> Message.of("explanation.gap.none", gap);
            default ->
                Message.of(
                        "explanation.gap.ahead", PaceReader.points(gap.toGap()).negate());
        };
    }

    private ImmutableList<Explanation> share(Explanation expected, Explanation reached) {
        Ratio divisor = expected.value().orElseThrow();
        if (rule.basis() != PaceBasis.RATIO || divisor.signum() == 0) {
            return ImmutableList.of();
        }
        Ratio share = reached.value().orElseThrow().dividedBy(divisor);
        return ImmutableList.of(Explanation.of(
                Operation.QUOTIENT,
                share,
                Message.of("explanation.pace.share", share),
                Explanation.given(reached.value().orElseThrow(), reached.text()),
                Explanation.given(divisor, expected.text())));
    }

    private Explanation thresholds() {
        return Explanation.note(
                switch (rule.basis()) {
                    case GAP ->
                        Message.of(
                                "explanation.pace.gap", PaceRule.points(rule.green()), PaceRule.points(rule.amber()));
                    case RATIO -> Message.of("explanation.pace.ratio", rule.green(), rule.amber());
                    case PROGRESS -> Message.of("explanation.pace.progress", rule.green(), rule.amber());
                });
    }
}
