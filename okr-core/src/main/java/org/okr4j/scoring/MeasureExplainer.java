package org.okr4j.scoring;

import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Flag;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Within;
import org.okr4j.metric.Zones;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains what a measure makes of what was reported: the exact progress, and the exact score. */
final class MeasureExplainer {

    private final Evidence evidence;
    private final Measure measure;
    private final Attainment.Scored scored;

    MeasureExplainer(Evidence evidence, Measure measure, Attainment.Scored scored) {
        this.evidence = evidence;
        this.measure = measure;
        this.scored = scored;
    }

    /** {@return how the exact progress follows from the facts} */
    Explanation progress() {
        return scored.flags().contains(Flag.NO_DATA)
                ? Explanation.of(Operation.RULE, Ratio.ZERO, Message.of("explanation.silent", Ratio.ZERO))
                : Clamping.of(raw());
    }

    /** {@return how the exact score follows from the facts, which but for zones it does as the progress does} */
    Explanation score() {
        return measure instanceof Zones zones && !scored.flags().contains(Flag.NO_DATA)
                ? FigureExplainer.ofLatest(evidence).score(zones)
                : progress();
    }

    private Explanation raw() {
        if (measure instanceof FigureMeasure figure) {
            return FigureExplainer.ofLatest(evidence).raw(figure);
        }
        if (measure instanceof Maintain maintain) {
            return maintain.mode() == KeepMode.LATEST
                    ? new KeepExplainer(evidence).latest(maintain, scored)
                    : periods(maintain.every());
        }
        if (measure instanceof Within within) {
            return within.mode() == KeepMode.PROPORTIONAL
                    ? new KeepExplainer(evidence).proportional(within, scored)
                    : periods(within.every());
        }
        StageExplainer stages = new StageExplainer(evidence);
        if (measure instanceof Milestones milestones) {
            return stages.milestones(milestones, scored);
        }
        return measure.kind() == MeasureKind.BINARY ? stages.binary(scored) : stages.baseline(scored);
    }

    private Explanation periods(Frequency every) {
        return new PeriodsExplainer(evidence, measure, every)
                .periods(scored, scored.periods().orElseThrow());
    }
}
