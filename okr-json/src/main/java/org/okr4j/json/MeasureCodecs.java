package org.okr4j.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Arrays;
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

    /** Every part is optional: whether a measure is whole is for rules to say. */
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
                    .kinds("type", kinds())
                    .build(MeasureParts.Builder::build);

    static final Codec<Measure> MEASURE =
            new MappedCodec<>(PARTS, MeasureParts::toMeasureLeniently, MeasureCodecs::partsOf);

    private MeasureCodecs() {}

    private static ImmutableMap<MeasureKind, Variants.Kind> kinds() {
        return Arrays.stream(MeasureKind.values())
                .collect(toImmutableMap(kind -> kind, kind -> new Variants.Kind(kind.tag(), partsOf(kind))));
    }

    private static ImmutableSet<String> partsOf(MeasureKind kind) {
        return Sets.union(kind.requiredParts(), kind.optionalParts()).immutableCopy();
    }

    /** What a measure is made of; parts of another kind would make the document unreadable. */
    private static MeasureParts partsOf(Measure measure) {
        MeasureParts parts = measure.toParts();
        for (String part : Sets.difference(parts.given(), partsOf(parts.kind()))) {
            throw new IllegalArgumentException(
                    "Measure '" + parts.kind().tag() + "': " + part + " must not be given: " + parts);
        }
        return parts;
    }
}
