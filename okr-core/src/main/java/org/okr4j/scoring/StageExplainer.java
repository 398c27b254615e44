package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Stage;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains what is done and what is not, where there is no figure to compare. */
final class StageExplainer {

    private final Evidence evidence;

    StageExplainer(Evidence evidence) {
        this.evidence = evidence;
    }

    Explanation milestones(Milestones measure, Attainment.Scored scored) {
        ImmutableSet<String> done = ImmutableSet.copyOf(((Measurement.Stages) evidence.latestMeasurement()).done());
        boolean isWeighted =
                measure.stages().stream().map(Stage::weight).distinct().count() > 1;
        ImmutableList<Explanation> stages = measure.stages().stream()
                .map(stage -> stage(stage, done.contains(stage.name()), isWeighted))
                .collect(ImmutableList.toImmutableList());
        Message text = Message.of(
                isWeighted ? "explanation.stages.weighted" : "explanation.stages",
                scored.exactRaw(),
                done.size(),
                stages.size());
        return Explanation.of(Operation.WEIGHTED_MEAN, scored.exactRaw(), text, stages)
                .and(evidence.latestNote());
    }

    private static Explanation stage(Stage stage, boolean isDone, boolean isWeighted) {
        Message name = Message.of(isDone ? "explanation.stage.done" : "explanation.stage.open", stage.name());
        Message due = stage.due()
                .map(date -> Message.of("explanation.stage.due", name, date))
                .orElse(name);
        return Explanation.given(
                        isDone ? Ratio.ONE : Ratio.ZERO,
                        isWeighted ? Message.of("explanation.weighted", due, stage.weight()) : due)
                .weighing(stage.weight().toRatio());
    }

    Explanation binary(Attainment.Scored scored) {
        return rule(scored, "explanation.done", "explanation.not-done");
    }

    Explanation baseline(Attainment.Scored scored) {
        return rule(scored, "explanation.baseline-found", "explanation.baseline-not-found");
    }

    private Explanation rule(Attainment.Scored scored, String ifAll, String ifNothing) {
        Ratio worth = scored.exactRaw();
        return Explanation.of(
                Operation.RULE,
                worth,
                Message.of(worth.equals(Ratio.ONE) ? ifAll : ifNothing, worth),
                evidence.latestNote());
    }
}
