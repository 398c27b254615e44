package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.okr4j.metric.Measurement;

/** What was measured: one of four properties of the object that it belongs to. */
final class MeasurementShape {

    /** Their names, of which only one may be given. */
    static final ImmutableList<String> NAMES = ImmutableList.of("value", "stages", "answer", "found");

    private MeasurementShape() {}

    /** Adds the four properties. */
    static <T, B> Shape<T, B> add(
            Shape<T, B> shape, Function<T, Optional<Measurement>> getter, BiConsumer<B, Measurement> setter) {
        return shape.optional(
                        "value",
                        Scalars.DECIMAL,
                        object -> as(Measurement.Number.class, getter.apply(object))
                                .map(Measurement.Number::value),
                        (builder, value) -> setter.accept(builder, Measurement.number(value)))
                .optional(
                        "stages",
                        new ListCodec<>(TextCodec.TEXT),
                        object -> as(Measurement.Stages.class, getter.apply(object))
                                .map(stages -> stages.done().asList()),
                        (builder, done) -> setter.accept(builder, Measurement.stages(done)))
                .optional(
                        "answer",
                        BooleanCodec.BOOLEAN,
                        object -> as(Measurement.Answer.class, getter.apply(object))
                                .map(Measurement.Answer::yes),
                        (builder, yes) -> setter.accept(builder, Measurement.answer(yes)))
                .optional(
                        "found",
                        Scalars.DECIMAL,
                        object -> as(Measurement.Found.class, getter.apply(object))
                                .map(Measurement.Found::value),
                        (builder, value) -> setter.accept(builder, Measurement.found(value)));
    }

    private static <M extends Measurement> Optional<M> as(Class<M> type, Optional<Measurement> measurement) {
        return measurement.filter(type::isInstance).map(type::cast);
    }
}
