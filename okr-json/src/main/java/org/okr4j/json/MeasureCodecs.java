package org.okr4j.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Stage;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/** How key results are measured. */
final class MeasureCodecs {

    static final Codec<Stage> STAGE = Shape.of(Stage.class, Stage::builder)
            .required("name", Scalars.NAME, Stage::name, Stage.Builder::name)
            .defaulted("weight", Scalars.WEIGHT, Weight.ONE, Stage::weight, Stage.Builder::weight)
            .optional("due", Scalars.DATE, Stage::due, Stage.Builder::due)
            .build(Stage.Builder::build);

    static final Codec<Checkpoint> CHECKPOINT = Shape.of(Checkpoint.class, Values::new)
            .required("value", Scalars.DECIMAL, Checkpoint::value, (values, value) -> values.put("value", value))
            .required("share", Scalars.SHARE, Checkpoint::share, (values, share) -> values.put("share", share))
            .build(values ->
                    new Checkpoint(values.get("value", BigDecimal.class), values.get("share", Progress.class)));

    /** Any part may be there or not: whether they make a measure is for rules to say. */
    private static final ObjectCodec<MeasureParts, MeasureParts.Builder> PARTS =
            Shape.<MeasureParts, MeasureParts.Builder>named("Measure", MeasureParts::builder)
                    .required(
                            "type",
                            WordCodec.of(EnumSet.allOf(MeasureKind.class), MeasureKind::tag),
                            MeasureParts::kind,
                            MeasureParts.Builder::kind)
                    .optional("baseline", Scalars.DECIMAL, MeasureParts::baseline, MeasureParts.Builder::baseline)
                    .optional("commit", Scalars.DECIMAL, MeasureParts::commit, MeasureParts.Builder::commit)
                    .optional("target", Scalars.DECIMAL, MeasureParts::target, MeasureParts.Builder::target)
                    .optional("stretch", Scalars.DECIMAL, MeasureParts::stretch, MeasureParts.Builder::stretch)
                    .optional("low", Scalars.DECIMAL, MeasureParts::low, MeasureParts.Builder::low)
                    .optional("high", Scalars.DECIMAL, MeasureParts::high, MeasureParts.Builder::high)
                    .optional("tolerance", Scalars.DECIMAL, MeasureParts::tolerance, MeasureParts.Builder::tolerance)
                    .optional("threshold", Scalars.DECIMAL, MeasureParts::threshold, MeasureParts.Builder::threshold)
                    .optional("risk", Scalars.DECIMAL, MeasureParts::risk, MeasureParts.Builder::risk)
                    .optional("mode", WordCodec.of(KeepMode.class), MeasureParts::mode, MeasureParts.Builder::mode)
                    .optional(
                            "boundary",
                            WordCodec.of(Boundary.class),
                            MeasureParts::boundary,
                            MeasureParts.Builder::boundary)
                    .optional("every", Scalars.FREQUENCY, MeasureParts::every, MeasureParts.Builder::every)
                    .list("stages", STAGE, MeasureParts::stages, MeasureParts.Builder::addAllStages)
                    .list("points", CHECKPOINT, MeasureParts::points, MeasureParts.Builder::addAllPoints)
                    .optional("due", Scalars.DATE, MeasureParts::due, MeasureParts.Builder::due)
                    .build(MeasureParts.Builder::build);

    static final Codec<Measure> MEASURE = new MappedCodec<>(PARTS, MeasureParts::toMeasureLeniently, Measure::toParts);

    private MeasureCodecs() {}
}
