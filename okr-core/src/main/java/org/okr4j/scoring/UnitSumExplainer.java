package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.objective.CheckIn;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains an objective that adds up figures: what was gained in all, of what was to be gained in all. */
final class UnitSumExplainer {

    private final ImmutableList<KeyResultCase> keyResults;

    UnitSumExplainer(ImmutableList<KeyResultCase> keyResults) {
        this.keyResults = keyResults;
    }

    Explanation explain() {
        ImmutableList<Explanation> gains = keyResults.stream().map(this::gain).collect(toImmutableList());
        ImmutableList<Explanation> spans = keyResults.stream().map(this::span).collect(toImmutableList());
        Ratio gained = sum(gains);
        Ratio whole = sum(spans);
        Ratio share = gained.dividedBy(whole);
        return Clamping.of(Explanation.of(
                Operation.QUOTIENT,
                share,
                Message.of("explanation.sum", share, figure(gained), figure(whole)),
                Explanation.of(Operation.SUM, gained, Message.of("explanation.sum.gained", figure(gained)), gains),
                Explanation.of(Operation.SUM, whole, Message.of("explanation.sum.whole", figure(whole)), spans)));
    }

    /** {@return a line for the part of the way that a key result has made, however far} */
    Explanation share(KeyResultCase keyResult) {
        Explanation gained = gain(keyResult);
        Explanation whole = span(keyResult);
        Ratio gain = gained.value().orElseThrow();
        Ratio span = whole.value().orElseThrow();
        Ratio share = gain.dividedBy(span);
        return Explanation.of(
                Operation.QUOTIENT,
                share,
                Message.of("explanation.sum.share", share, figure(gain), figure(span)),
                gained,
                whole);
    }

    private Message figure(Ratio number) {
        return keyResults.get(0).wording().figure(number);
    }

    private Explanation gain(KeyResultCase keyResult) {
        FigureMeasure measure = measure(keyResult);
        Explanation baseline = keyResult.evidence().agreed("explanation.baseline", measure.baseline());
        Optional<CheckIn> latest = keyResult.evidence().latest();
        Explanation value = latest.isPresent()
                ? keyResult.evidence().latestLine()
                : Explanation.given(Ratio.of(measure.baseline()), Message.of("explanation.sum.silent"));
        return way(keyResult, measure, value, baseline);
    }

    private Explanation span(KeyResultCase keyResult) {
        FigureMeasure measure = measure(keyResult);
        return way(
                keyResult,
                measure,
                keyResult.evidence().agreed("explanation.target", measure.target()),
                keyResult.evidence().agreed("explanation.baseline", measure.baseline()));
    }

    /** Downward, what was lost is what was gained. */
    private Explanation way(KeyResultCase keyResult, FigureMeasure measure, Explanation to, Explanation baseline) {
        BigDecimal target = measure.target();
        boolean rises = target.compareTo(measure.baseline()) > 0;
        Explanation first = rises ? to : baseline;
        Explanation second = rises ? baseline : to;
        Ratio way = first.value().orElseThrow().minus(second.value().orElseThrow());
        return Explanation.of(
                Operation.DIFFERENCE,
                way,
                Message.of("explanation.sum.part", keyResult.name(), figure(way)),
                first,
                second);
    }

    private static FigureMeasure measure(KeyResultCase keyResult) {
        return (FigureMeasure) keyResult.measure().orElseThrow();
    }

    private static Ratio sum(ImmutableList<Explanation> lines) {
        return lines.stream().map(line -> line.value().orElseThrow()).reduce(Ratio.ZERO, Ratio::plus);
    }
}
