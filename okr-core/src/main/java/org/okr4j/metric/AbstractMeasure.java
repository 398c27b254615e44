package org.okr4j.metric;

import org.jspecify.annotations.Nullable;

/** What all measures have in common: they are equal when their parts are. */
abstract class AbstractMeasure {

    private final MeasureKind kind;

    AbstractMeasure(MeasureKind kind) {
        this.kind = kind;
    }

    /** {@return the kind of this measure} */
    public final MeasureKind kind() {
        return kind;
    }

    /** {@return the parts that make this measure, options left out where they have their default} */
    public abstract MeasureParts toParts();

    /** {@return a builder of parts with the kind set} */
    final MeasureParts.Builder parts() {
        return MeasureParts.builder().kind(kind);
    }

    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof AbstractMeasure other
                && getClass() == other.getClass()
                && toParts().equals(other.toParts());
    }

    @Override
    public final int hashCode() {
        return toParts().hashCode();
    }

    /** {@return the kind and the parts, such as {@code increase{baseline=40, target=60}}} */
    @Override
    public final String toString() {
        return toParts().toString();
    }
}
