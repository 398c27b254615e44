package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.metric.Attainment;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Confidence;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/**
 * What one key result amounts to on a day. What its objective leaves out of account is {@linkplain #leftOut() marked} and
 * still has its own numbers. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class KeyResultScore implements WithKeyResultScore permits ImmutableKeyResultScore {

    KeyResultScore() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the key result} */
    public abstract KeyResultId id();

    /**
     * {@return what its measure makes of the values reported so far, or up to its closing, exact numbers included, or why
     * it cannot}
     */
    public abstract Attainment attainment();

    /** {@return how much it counts beside the other key results of its objective} */
    public abstract Weight weight();

    /** {@return whether it is closed, by itself or with its objective} */
    public abstract boolean isClosed();

    /** {@return which band its progress lies in, or its score once it is closed} */
    public abstract Grade grade();

    /**
     * {@return its progress against what is expected by now; absent without data, where nothing is expected by a date
     * (no due dates), and after its end}
     */
    public abstract Optional<Pace> pace();

    /** {@return one word to act on, and why} */
    public abstract Status status();

    /** {@return the latest confidence that somebody gave, up to its closing; absent if nobody has} */
    public abstract Optional<Confidence> confidence();

    /** {@return the date of the latest check-in up to its closing, with a value or without; absent if there is none} */
    public abstract Optional<LocalDate> lastCheckIn();

    /** {@return why it does not count for its objective; absent if it counts} */
    public abstract Optional<Message> leftOut();

    /** {@return whether it counts for its objective} */
    public final boolean counted() {
        return leftOut().isEmpty();
    }

    /** {@return the progress toward the target, rounded toward negative infinity; absent if it cannot be scored} */
    public final Optional<Progress> progress() {
        return scored().map(Attainment.Scored::progress);
    }

    /** {@return the score that somebody decided on after closing; absent if nobody has, and while it is open} */
    public abstract Optional<ScoreOverride> override();

    /**
     * {@return the score that holds: the one somebody decided on, or else the computed one; absent while it is open, and if
     * it can be had in neither way}
     */
    public final Optional<Score> score() {
        return override().map(ScoreOverride::score).or(this::computedScore);
    }

    /** {@return the score by its measure; absent while it is open, and if it cannot be scored} */
    public final Optional<Score> computedScore() {
        return scored().filter(scored -> isClosed()).map(Attainment.Scored::score);
    }

    final Optional<Attainment.Scored> scored() {
        return attainment() instanceof Attainment.Scored scored ? Optional.of(scored) : Optional.empty();
    }

    static final class Builder extends ImmutableKeyResultScore.Builder {
        Builder() {}
    }
}
