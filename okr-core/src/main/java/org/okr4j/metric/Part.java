package org.okr4j.metric;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.internal.Decimals;

/**
 * One of the parts that a measure may be made of, the kind aside.
 *
 * @param name its name
 * @param value what is given for it
 */
record Part(String name, Function<MeasureParts, ? extends Optional<?>> value) {

    /** All parts, in the order in which they are named. */
    static final ImmutableList<Part> ALL = ImmutableList.of(
            new Part("baseline", MeasureParts::baseline),
            new Part("commit", MeasureParts::commit),
            new Part("target", MeasureParts::target),
            new Part("stretch", MeasureParts::stretch),
            new Part("low", MeasureParts::low),
            new Part("high", MeasureParts::high),
            new Part("tolerance", MeasureParts::tolerance),
            new Part("threshold", MeasureParts::threshold),
            new Part("risk", MeasureParts::risk),
            new Part("mode", MeasureParts::mode),
            new Part("boundary", MeasureParts::boundary),
            new Part("every", MeasureParts::every),
            new Part("stages", parts -> unlessEmpty(parts.stages())),
            new Part("points", parts -> unlessEmpty(parts.points())),
            new Part("due", MeasureParts::due));

    /** Whether each is given where it is needed, and not given where it means nothing. */
    static boolean areAsTheyShould(MeasureParts parts) {
        for (Part part : ALL) {
            if (!part.isAsItShould(parts)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one is a figure with more digits than it needs. */
    static boolean isOneLong(MeasureParts parts) {
        for (Part part : ALL) {
            if (part.isLongIn(parts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is given where the kind of measure needs it, and not given where that does not know it. */
    private boolean isAsItShould(MeasureParts parts) {
        boolean isGiven = value.apply(parts).isPresent();
        return isGiven
                ? parts.kind().hasPart(name)
                : !parts.kind().requiredParts().contains(name);
    }

    /** Whether it is a figure with more digits than it needs. */
    private boolean isLongIn(MeasureParts parts) {
        Optional<?> given = value.apply(parts);
        return given.isPresent() && isLong(given.get());
    }

    private static boolean isLong(Object value) {
        if (!(value instanceof BigDecimal figure) || figure.scale() == 0) {
            return false;
        }
        return Decimals.isCompact(figure)
                ? Decimals.unscaled(figure) % 10 == 0
                : Decimals.normalize(figure).scale() != figure.scale();
    }

    private static <T> Optional<List<T>> unlessEmpty(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
