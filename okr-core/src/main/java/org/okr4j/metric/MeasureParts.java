package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.internal.Dates;
import org.okr4j.internal.Decimals;

/**
 * The parts of a measure before anybody judged them: what a document, an import or a form has at hand.
 *
 * <p>Only the kind is mandatory. Parts may be missing, contradict each other or belong to another kind;
 * {@link #toMeasure()} refuses that, {@link #toMeasureLeniently()} keeps it. Decimals are normalized.
 *
 * <pre>{@code
 * MeasureParts parts = MeasureParts.builder()
 *         .kind(MeasureKind.INCREASE)
 *         .baseline(new BigDecimal("40"))
 *         .build();
 * parts.missing();                // [target]
 * parts.toMeasureLeniently();     // not scorable: incomplete
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MeasureParts implements WithMeasureParts permits ImmutableMeasureParts {

    MeasureParts() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of measure that is meant} */
    public abstract MeasureKind kind();

    /** {@return where it starts} */
    public abstract Optional<BigDecimal> baseline();

    /** {@return where it is to arrive} */
    public abstract Optional<BigDecimal> target();

    /** {@return the lower end of a band} */
    public abstract Optional<BigDecimal> low();

    /** {@return the upper end of a band} */
    public abstract Optional<BigDecimal> high();

    /** {@return the distance from a band at which nothing is left} */
    public abstract Optional<BigDecimal> tolerance();

    /** {@return the threshold to keep} */
    public abstract Optional<BigDecimal> threshold();

    /** {@return the threshold that still leaves half} */
    public abstract Optional<BigDecimal> risk();

    /** {@return the threshold that is committed to} */
    public abstract Optional<BigDecimal> commit();

    /** {@return the threshold that stretches} */
    public abstract Optional<BigDecimal> stretch();

    /** {@return how keeping is judged} */
    public abstract Optional<KeepMode> mode();

    /** {@return whether the threshold itself is kept} */
    public abstract Optional<Boundary> boundary();

    /** {@return the length of a period} */
    public abstract Optional<Frequency> every();

    /** {@return the stages; empty where there are none} */
    public abstract ImmutableList<Stage> stages();

    /** {@return the points between baseline and target; empty where there are none} */
    public abstract ImmutableList<Checkpoint> points();

    /** {@return the day by which it is to be done, in the years 0 to 10000} */
    public abstract Optional<LocalDate> due();

    /** {@return the names of the parts that are given, the kind aside} */
    public final ImmutableSet<String> given() {
        return values().keySet();
    }

    /** {@return the names of the parts that this kind of measure needs and that are not given} */
    public final ImmutableSet<String> missing() {
        return Sets.difference(kind().requiredParts(), given()).immutableCopy();
    }

    /**
     * Returns the measure that these parts make.
     *
     * @return the measure
     * @throws IllegalArgumentException if a part is missing or does not hold what the measure asks for; the message
     *     names both
     */
    public final Measure toMeasure() {
        if (!Part.areAsTheyShould(this)) {
            check(
                    missing().isEmpty(),
                    UnscorableReason.INCOMPLETE,
                    kind(),
                    "%s must be given",
                    String.join(" and ", missing()));
            Map<String, Object> foreign = Maps.filterKeys(values(), part -> !kind().hasPart(part));
            check(foreign.isEmpty(), UnscorableReason.CONFLICTING_PARTS, kind(), "%s must not be given", foreign);
        }
        return switch (kind()) {
            case INCREASE -> new Increase(need(baseline()), need(target()));
            case DECREASE -> new Decrease(need(baseline()), need(target()));
            case REACH -> new Reach(need(target()));
            case AT_LEAST, AT_MOST ->
                new Maintain(
                        kind(),
                        need(threshold()),
                        risk().orElse(null),
                        mode().orElse(null),
                        boundary().orElse(Boundary.INCLUSIVE),
                        every().orElse(Frequency.WEEKLY));
            case WITHIN ->
                new Within(
                        need(low()),
                        need(high()),
                        tolerance().orElse(null),
                        mode().orElse(null),
                        every().orElse(Frequency.WEEKLY));
            case MILESTONES -> new Milestones(stages());
            case CHECKPOINTS -> new Checkpoints(need(baseline()), need(target()), points());
            case BINARY -> new Binary(due().orElse(null));
            case ZONES -> new Zones(need(baseline()), commit().orElse(null), target().orElse(null), need(stretch()));
            case FIND_BASELINE -> FindBaseline.INSTANCE;
        };
    }

    /**
     * Returns the measure that these parts make, or one that keeps them with the reason why they make none.
     *
     * @return the measure, a {@link Measure.Unscorable} where {@link #toMeasure()} would refuse
     */
    public final Measure toMeasureLeniently() {
        try {
            return toMeasure();
        } catch (UnscorableException e) {
            return new Measure.Unscorable(this, e.reason());
        }
    }

    private static BigDecimal need(Optional<BigDecimal> figure) {
        return figure.orElseThrow();
    }

    private ImmutableMap<String, Object> values() {
        ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
        for (Part part : Part.ALL) {
            part.value().apply(this).ifPresent(value -> values.put(part.name(), value));
        }
        return values.buildOrThrow();
    }

    @Value.Check
    MeasureParts normalized() {
        due().ifPresent(date -> Dates.check("Measure", kind().tag(), "due", date));
        if (!Part.isOneLong(this)) {
            return this;
        }
        return builder()
                .kind(kind())
                .baseline(baseline().map(Decimals::normalize))
                .target(target().map(Decimals::normalize))
                .low(low().map(Decimals::normalize))
                .high(high().map(Decimals::normalize))
                .tolerance(tolerance().map(Decimals::normalize))
                .threshold(threshold().map(Decimals::normalize))
                .risk(risk().map(Decimals::normalize))
                .commit(commit().map(Decimals::normalize))
                .stretch(stretch().map(Decimals::normalize))
                .mode(mode())
                .boundary(boundary())
                .every(every())
                .addAllStages(stages())
                .addAllPoints(points())
                .due(due())
                .build();
    }

    /** {@return the kind and the parts that are given, such as {@code increase{baseline=40, target=60}}} */
    @Override
    public final String toString() {
        MoreObjects.ToStringHelper text = MoreObjects.toStringHelper(kind().tag());
        values().forEach(text::add);
        return text.toString();
    }

    /** Builds parts; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableMeasureParts.Builder {
        Builder() {}
    }
}
