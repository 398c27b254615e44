package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Decimals;
import org.okr4j.text.Message;

/**
 * What was measured: a number, the stages done so far, a yes or no, or a baseline that was found.
 *
 * <p>Which form a measure asks for, {@link Measure#accepts} tells. Decimals are normalized: 50 and 50.0 are the same.
 * All implementations are immutable and thread-safe.
 */
public sealed interface Measurement {

    /**
     * Returns the measurement of a figure.
     *
     * @param value the figure
     * @return the measurement
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    static Number number(BigDecimal value) {
        return new Number(Figures.normalize(value, "value"));
    }

    /**
     * Returns the measurement of a figure.
     *
     * @param value the figure, such as {@code 12.5}
     * @return the measurement
     * @throws IllegalArgumentException if the text is no decimal number
     */
    static Number number(String value) {
        return new Number(Figures.parse(value, "value"));
    }

    /**
     * Returns the measurement of stages that are done.
     *
     * @param done the names of all stages done so far, not only of those done lately; may be empty
     * @return the measurement
     */
    static Stages stages(Iterable<String> done) {
        return new Stages(ImmutableSortedSet.copyOf(requireNonNull(done, "done")));
    }

    /**
     * Returns the measurement of a state that is true or false.
     *
     * @param yes whether it is true
     * @return the measurement
     */
    static Answer answer(boolean yes) {
        return new Answer(yes);
    }

    /**
     * Returns the measurement that found a baseline.
     *
     * @param value the baseline that was found
     * @return the measurement
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    static Found found(BigDecimal value) {
        return new Found(value);
    }

    /**
     * Returns the measurement that found a baseline.
     *
     * @param value the baseline that was found, such as {@code 12.5}
     * @return the measurement
     * @throws IllegalArgumentException if the text is no decimal number
     */
    static Found found(String value) {
        return new Found(Figures.parse(value, "value"));
    }

    /** {@return what was measured, in a few words: the figure, how many stages are done, whether it is done} */
    default Message text() {
        return MetricWording.WITHOUT_UNIT.of(this);
    }

    /**
     * Returns what was measured, in a few words such as "36 days".
     *
     * @param unit the unit of figures
     * @return the words
     */
    default Message text(MetricUnit unit) {
        return new MetricWording(requireNonNull(unit, "unit")).of(this);
    }

    /** A figure. One of at most 18 digits, which is the rule, is held as a {@code long} and its number of decimals. */
    @SuppressWarnings("JavaLangClash") // read as Measurement.Number, the plain word for it
    final class Number implements Measurement {

        private final long unscaled;
        private final int scale;

        /** The figure, if and only if it has more digits. */
        private final @Nullable BigDecimal big;

        private Number(BigDecimal value) {
            boolean compact = Decimals.isCompact(value);
            this.unscaled = compact ? Decimals.unscaled(value) : 0;
            this.scale = compact ? value.scale() : 0;
            this.big = compact ? null : value;
        }

        /** {@return the figure, normalized} */
        public BigDecimal value() {
            return big == null ? BigDecimal.valueOf(unscaled, scale) : big;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Number other
                    && unscaled == other.unscaled
                    && scale == other.scale
                    && Objects.equals(big, other.big);
        }

        @Override
        public int hashCode() {
            return big == null ? 31 * Long.hashCode(unscaled) + scale : big.hashCode();
        }

        /** {@return the figure in plain digits, such as {@code Number[value=12.5]}} */
        @Override
        public String toString() {
            return "Number[value=" + value() + "]";
        }
    }

    /**
     * The stages done so far.
     *
     * @param done their names; empty where none is done, which is a result too
     */
    record Stages(ImmutableSortedSet<String> done) implements Measurement {
        /**
         * Sorts the names by their characters.
         *
         * @param done the names
         */
        public Stages {
            done = ImmutableSortedSet.copyOf(requireNonNull(done, "done"));
        }
    }

    /**
     * A yes or no.
     *
     * @param yes whether it is a yes
     */
    record Answer(boolean yes) implements Measurement {}

    /**
     * A baseline that was found.
     *
     * @param value the baseline, normalized
     */
    record Found(BigDecimal value) implements Measurement {
        /**
         * Normalizes the figure.
         *
         * @param value the figure
         * @throws IllegalArgumentException if it has more than 1,000 digits or decimals
         */
        public Found {
            value = Figures.normalize(value, "value");
        }
    }
}
