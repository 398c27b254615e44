package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of measures, each with its tag in documents and the parts it is made of.
 *
 * <p>The names of parts are those of {@link MeasureParts}: {@code baseline}, {@code target} and so on.
 */
public enum MeasureKind {
    /** From a baseline up to a target. */
    INCREASE("increase", ImmutableSet.of("baseline", "target"), ImmutableSet.of()),
    /** From a baseline down to a target. */
    DECREASE("decrease", ImmutableSet.of("baseline", "target"), ImmutableSet.of()),
    /** From nothing up to a target. */
    REACH("reach", ImmutableSet.of("target"), ImmutableSet.of()),
    /** Never below a threshold. */
    AT_LEAST("at-least", ImmutableSet.of("threshold"), ImmutableSet.of("risk", "mode", "boundary", "every")),
    /** Never above a threshold. */
    AT_MOST("at-most", ImmutableSet.of("threshold"), ImmutableSet.of("risk", "mode", "boundary", "every")),
    /** Within a band. */
    WITHIN("within", ImmutableSet.of("low", "high"), ImmutableSet.of("tolerance", "mode", "every")),
    /** Weighted stages, each done or not. */
    MILESTONES("milestones", ImmutableSet.of("stages"), ImmutableSet.of()),
    /** From a baseline to a target along points between them. */
    CHECKPOINTS("checkpoints", ImmutableSet.of("baseline", "target", "points"), ImmutableSet.of()),
    /** Done or not. */
    BINARY("binary", ImmutableSet.of(), ImmutableSet.of("due")),
    /** From a baseline through the thresholds commit, target and stretch. */
    ZONES("zones", ImmutableSet.of("baseline", "stretch"), ImmutableSet.of("commit", "target")),
    /** Find out where we stand. */
    FIND_BASELINE("find-baseline", ImmutableSet.of(), ImmutableSet.of());

    private final String tag;
    private final ImmutableSet<String> requiredParts;
    private final ImmutableSet<String> optionalParts;

    MeasureKind(String tag, ImmutableSet<String> requiredParts, ImmutableSet<String> optionalParts) {
        this.tag = tag;
        this.requiredParts = requiredParts;
        this.optionalParts = optionalParts;
    }

    /**
     * Returns the kind that a tag names.
     *
     * @param tag a tag such as {@code at-least}, in exactly this spelling
     * @return the kind, or nothing where no kind has this tag
     */
    public static Optional<MeasureKind> ofTag(String tag) {
        requireNonNull(tag, "tag");
        return Arrays.stream(values()).filter(kind -> kind.tag.equals(tag)).findFirst();
    }

    /** {@return the name of this kind in documents, such as {@code at-least}} */
    public String tag() {
        return tag;
    }

    /** {@return the names of the parts that a measure of this kind cannot be without} */
    public ImmutableSet<String> requiredParts() {
        return requiredParts;
    }

    /** {@return the names of the parts that a measure of this kind may have} */
    public ImmutableSet<String> optionalParts() {
        return optionalParts;
    }

    /**
     * Returns whether measures of this kind can have a part.
     *
     * @param name the name of the part
     * @return true if it is required or optional
     */
    public boolean hasPart(String name) {
        return requiredParts.contains(name) || optionalParts.contains(name);
    }

    /**
     * Returns whether a measurement is of the form that measures of this kind ask for.
     *
     * @param measurement the measurement
     * @return true for stages at milestones, yes or no at binary, a found figure at find a baseline, else a number
     */
    public boolean accepts(Measurement measurement) {
        requireNonNull(measurement, "measurement");
        return switch (this) {
            case MILESTONES -> measurement instanceof Measurement.Stages;
            case BINARY -> measurement instanceof Measurement.Answer;
            case FIND_BASELINE -> measurement instanceof Measurement.Found;
            case INCREASE, DECREASE, REACH, AT_LEAST, AT_MOST, WITHIN, CHECKPOINTS, ZONES ->
                measurement instanceof Measurement.Number;
        };
    }
}
