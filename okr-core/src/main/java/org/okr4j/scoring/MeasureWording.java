package org.okr4j.scoring;

import java.math.BigDecimal;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoints;
import org.okr4j.metric.Decrease;
import org.okr4j.metric.Increase;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Reach;
import org.okr4j.metric.Within;
import org.okr4j.metric.Zones;
import org.okr4j.text.Message;

/** What a measure asks for, in a few words. */
final class MeasureWording {

    private final Wording wording;

    MeasureWording(Wording wording) {
        this.wording = wording;
    }

    Message of(Measure measure) {
        if (measure instanceof Increase increase) {
            return figures("explanation.measure.increase", increase.baseline(), increase.target());
        }
        if (measure instanceof Decrease decrease) {
            return figures("explanation.measure.decrease", decrease.baseline(), decrease.target());
        }
        if (measure instanceof Reach reach) {
            return figures("explanation.measure.reach", reach.target());
        }
        if (measure instanceof Maintain maintain) {
            return figures(key(maintain), maintain.threshold());
        }
        if (measure instanceof Within within) {
            return figures("explanation.measure.within", within.low(), within.high());
        }
        if (measure instanceof Zones zones) {
            return figures(
                    "explanation.measure.zones", zones.baseline(), zones.commit(), zones.target(), zones.stretch());
        }
        if (measure instanceof Checkpoints line) {
            return Message.of(
                    "explanation.measure.checkpoints",
                    wording.figure(line.baseline()),
                    wording.figure(line.target()),
                    line.points().size());
        }
        return measure instanceof Milestones milestones
                ? Message.of(
                        "explanation.measure.milestones", milestones.stages().size())
                : Message.of("explanation.measure.kind", measure.kind());
    }

    private static String key(Maintain maintain) {
        String kind = maintain.kind() == MeasureKind.AT_LEAST ? "at-least" : "at-most";
        String boundary = maintain.boundary() == Boundary.INCLUSIVE ? "" : "-exclusive";
        return "explanation.measure." + kind + boundary;
    }

    private Message figures(String key, BigDecimal... figures) {
        Object[] arguments = new Object[figures.length];
        for (int i = 0; i < figures.length; i++) {
            arguments[i] = wording.figure(figures[i]);
        }
        return Message.of(key, arguments);
    }
}
