package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/**
 * What one objective amounts to on a day, with all its key results, those left out included. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ObjectiveScore implements WithObjectiveScore permits ImmutableObjectiveScore {

    ObjectiveScore() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the objective} */
    public abstract ObjectiveId id();

    /** {@return its state on that day} */
    public abstract LifecycleState state();

    /**
     * {@return how far its parts have come, rolled up exactly and rounded once, toward negative infinity; absent if that
     * cannot be computed, for which {@link #unscorable()} then is the reason}
     *
     * <p>Parts are its key results, which enter exactly, or objectives that contribute to it, which enter as published, or
     * both: as its {@linkplain org.okr4j.objective.Objective#rollUp() roll-up} says. While the objective is open, a part
     * that was closed before enters with its score. Once the objective is closed, this is how far its parts came, and
     * {@link #score()} what they were closed with.
     */
    public abstract Optional<Progress> progress();

    /** {@return why there is no progress; absent if there is} */
    public abstract Optional<UnscorableReason> unscorable();

    /**
     * {@return the scores of its parts, rolled up as progress is; absent unless it is closed and can be scored} An override
     * of the objective itself does not change it.
     */
    public abstract Optional<Score> computedScore();

    /** {@return the score that somebody decided on after closing; absent if nobody has, and while it is open} */
    public abstract Optional<ScoreOverride> override();

    /**
     * {@return the score that holds: the one somebody decided on, or else the computed one; absent while it is open, and if
     * it can be had in neither way}
     */
    public final Optional<Score> score() {
        return override().map(ScoreOverride::score).or(this::computedScore);
    }

    /**
     * {@return the number it is shown with and counts with where it contributes: its score once it is closed, else its
     * progress; absent if there is none}
     */
    public final Optional<Progress> number() {
        return state() == LifecycleState.CLOSED ? score().map(Score::toProgress) : progress();
    }

    /**
     * {@return what is expected by the day of those parts of which something is, whether they have data or not, rounded
     * toward negative infinity; absent where nothing is expected, and once it is closed}
     */
    public abstract Optional<Progress> expected();

    /** {@return whether anything is known of a part that counts: a value was reported, or people set its score} */
    public abstract boolean hasData();

    /** {@return whether nothing is known of it: no value was reported, and nobody has decided on a score} */
    final boolean isSilent() {
        return !hasData() && override().isEmpty();
    }

    /** {@return which band its progress lies in, or its score once it is closed; for learning what was decided} */
    public abstract Grade grade();

    /**
     * {@return the mean of what is expected of those key results of which something is, against the mean of what they
     * have reached; absent where nothing is expected, without any data, and after its end. Where all that is expected are
     * steps, it is amber at worst in the first tenth of their time, as theirs is}
     */
    public abstract Optional<Pace> pace();

    /** {@return the status of the worst of its parts, naming it; of several equally bad, the five farthest behind} */
    public abstract Status status();

    /** {@return all its key results, in its order} */
    public abstract ImmutableList<KeyResultScore> keyResults();

    /**
     * {@return what objectives bring in that contribute to it or to a key result without a measure, those left out
     * included; none where its roll-up does not ask for them}
     */
    public abstract ImmutableList<ChildShare> children();

    /** {@return those key results that do not count, each with its reason} */
    public final ImmutableList<KeyResultScore> leftOut() {
        return keyResults().stream().filter(score -> !score.counted()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns one of its key results.
     *
     * @param id the id of a key result
     * @return its score; absent if this objective has none of that id
     */
    public final Optional<KeyResultScore> keyResult(KeyResultId id) {
        return keyResults().stream().filter(score -> score.id().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        checkArgument(
                progress().isPresent() != unscorable().isPresent(),
                "Objective '%s': progress must be there or a reason why not: %s",
                id(),
                unscorable());
    }

    static final class Builder extends ImmutableObjectiveScore.Builder {
        Builder() {}
    }
}
