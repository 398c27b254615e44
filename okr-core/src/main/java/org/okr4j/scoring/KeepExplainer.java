package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Within;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains what the latest figure is worth by a measure that keeps something and looks at that figure alone. */
final class KeepExplainer {

    private final Evidence evidence;
    private final BigDecimal value;

    KeepExplainer(Evidence evidence) {
        this.evidence = evidence;
        this.value = evidence.latestFigure();
    }

    /** {@return why a threshold is kept, at risk or not kept} */
    Explanation latest(Maintain measure, Attainment.Scored scored) {
        Ratio worth = scored.exactRaw();
        if (worth.equals(Ratio.ONE)) {
            return rule("explanation.kept", worth, asked(measure));
        }
        return worth.signum() == 0
                ? rule("explanation.not-kept", worth, asked(measure))
                : rule(
                        "explanation.at-risk",
                        worth,
                        asked(measure),
                        evidence.wording().figure(measure.risk().orElseThrow()));
    }

    /** {@return what is left at the distance of a figure from a band} */
    Explanation proportional(Within measure, Attainment.Scored scored) {
        if (scored.exactRaw().equals(Ratio.ONE)) {
            return rule("explanation.kept", Ratio.ONE, asked(measure));
        }
        boolean isAbove = value.compareTo(measure.high()) > 0;
        BigDecimal tolerance = measure.tolerance().orElseThrow();
        Explanation distance = distance(isAbove, isAbove ? measure.high() : measure.low());
        Ratio lost = distance.value().orElseThrow().dividedBy(Ratio.of(tolerance));
        Explanation off = Explanation.of(
                Operation.QUOTIENT,
                lost,
                Message.of("explanation.off", lost, distance.value().orElseThrow(), tolerance),
                distance,
                evidence.agreed("explanation.tolerance", tolerance));
        Ratio left = Ratio.ONE.minus(lost);
        Explanation line = Explanation.of(
                Operation.DIFFERENCE,
                left,
                Message.of("explanation.left", left, asked(measure)),
                Explanation.given(Ratio.ONE, Message.of("explanation.inside", Ratio.ONE)),
                off);
        return left.signum() < 0
                ? Explanation.of(Operation.CLAMP, Ratio.ZERO, Message.of("explanation.nothing-left", Ratio.ZERO), line)
                : line;
    }

    private Explanation distance(boolean isAbove, BigDecimal end) {
        Explanation limit = evidence.agreed(isAbove ? "explanation.high" : "explanation.low", end);
        Ratio distance =
                isAbove ? Ratio.of(value).minus(Ratio.of(end)) : Ratio.of(end).minus(Ratio.of(value));
        Message text = isAbove
                ? Message.of("explanation.distance", distance, value, end)
                : Message.of("explanation.distance", distance, end, value);
        return isAbove
                ? Explanation.of(Operation.DIFFERENCE, distance, text, evidence.latestLine(), limit)
                : Explanation.of(Operation.DIFFERENCE, distance, text, limit, evidence.latestLine());
    }

    private Message asked(Measure measure) {
        return evidence.wording().measure(measure);
    }

    private Explanation rule(String key, Ratio worth, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = worth;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Explanation.of(Operation.RULE, worth, Message.of(key, arguments), evidence.latestLine());
    }
}
