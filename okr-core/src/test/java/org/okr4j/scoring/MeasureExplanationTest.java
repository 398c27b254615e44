package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

/** Every measure is explained: a new kind does not compile before it is added here. */
class MeasureExplanationTest {

    private static KeyResult of(MeasureKind kind) {
        Measurement seven = Measurement.number("7");
        return switch (kind) {
            case INCREASE -> reported(Measure.increase("4", "10"), seven);
            case DECREASE -> reported(Measure.decrease("10", "4"), seven);
            case REACH -> reported(Measure.reach("14"), seven);
            case AT_LEAST -> reported(Measure.atLeast("7").withRisk("6"), Measurement.number("6.5"));
            case AT_MOST -> reported(Measure.atMost("7").withRisk("8"), Measurement.number("7.5"));
            case WITHIN -> reported(Measure.within("1", "6", "2"), seven);
            case MILESTONES ->
                reported(
                        Measure.milestones(Stage.of("one"), Stage.of("two")),
                        Measurement.stages(ImmutableList.of("two")));
            case CHECKPOINTS ->
                reported(Measure.checkpoints("0", "14", ImmutableList.of(Checkpoint.of("7", "0.5"))), seven);
            case BINARY -> reported(Measure.binary(), Measurement.answer(true));
            case ZONES -> reported(Measure.zones("4", "5", "10", "15"), seven);
            case FIND_BASELINE ->
                ended(reported(Measure.findBaseline(), Measurement.found("7")), LifecycleState.CLOSED, "2026-08-15");
        };
    }

    private static KeyResult reported(Measure measure, Measurement measurement) {
        return keyResult("kr", measure, checkIn("2026-08-14", measurement));
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureIsExplainedDownToWhatWasReported(MeasureKind kind) {
        boolean isAnswer = kind == MeasureKind.BINARY || kind == MeasureKind.FIND_BASELINE;

        Explanation explanation = ExplainedPrograms.explain(of(kind), "2026-08-15");

        Recomputation.check(explanation);
        assertThat(explanation.value()).contains(isAnswer ? Ratio.ONE : Ratio.of(1, 2));
        assertThat(explanation.render(Phrasebook.english()))
                .contains("Latest: ", " on 2026-08-14", "\n  Measure: ")
                .doesNotContain("explanation.");
        assertThat(explanation.render(Phrasebook.spanish()))
                .contains("Último dato: ", " el 2026-08-14", "\n  Medida: ")
                .doesNotContain("explanation.");
    }
}
