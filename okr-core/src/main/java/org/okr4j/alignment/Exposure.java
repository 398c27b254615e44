package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Id;

/**
 * An objective or a key result that relies, directly or by way of others, on something that changed, or has lost its aim by
 * it.
 *
 * <p>It holds the shortest way from there, which shares its beginning with those of others. This class is immutable and
 * thread-safe.
 */
public final class Exposure {

    private final Spread.Reached reached;
    private final Optional<ScoreEffect> effect;
    private final Optional<Gap> atStake;

    Exposure(Spread.Reached reached, Optional<ScoreEffect> effect, Optional<Gap> atStake) {
        this.reached = reached;
        this.effect = effect;
        this.atStake = atStake;
    }

    /** {@return the objective or key result that is exposed} */
    public Id subject() {
        return reached.subject();
    }

    /** {@return what changed at the other end of the way; of several that reach it the nearest} */
    public Trigger trigger() {
        return reached.trigger();
    }

    /**
     * {@return the way from what changed to what is exposed, at least one step, each beginning where the one before ends} The
     * time it takes grows with the distance.
     */
    public ImmutableList<ImpactStep> path() {
        return reached.trail().toList();
    }

    /** {@return the last step of the way, by which it is reached} */
    public ImpactStep lastStep() {
        return reached.trail().last();
    }

    /** {@return how many steps away the change is, at least 1} */
    public int distance() {
        return reached.trail().length();
    }

    /** {@return how its progress is moved by the change itself; absent where arithmetic does not reach it, or its aim alone is lost} */
    public Optional<ScoreEffect> effect() {
        return effect;
    }

    /**
     * Returns what no number shows yet: how much progress would be missing in the end if what is exposed stayed where it
     * is.
     *
     * <p>Of a key result it is a part of the progress of its objective: its share of that, times what it has not reached. Of
     * an objective it is a part of its own progress: the sum over its key results that are exposed or changed themselves,
     * which enter exactly, and over such objectives that contribute to it, which enter as published. It is rounded once, toward positive
     * infinity, to 9 decimals.
     *
     * @return from 0 to 1; absent where nothing that is exposed counts for the number, as where an objective is merely
     *     supported or has lost its aim, or where there is no number
     */
    public Optional<Gap> atStake() {
        return atStake;
    }

    /** {@return the last step in a sentence: on what it relies, and how; and the distance if that is more than 1} */
    public Message text() {
        return reached.text();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Exposure other
                && endsAs(other)
                && reached.trail().equals(other.reached.trail());
    }

    /** Whether all but the steps before the last is the same. */
    boolean endsAs(Exposure other) {
        return trigger().equals(other.trigger())
                && lastStep().equals(other.lastStep())
                && distance() == other.distance()
                && effect.equals(other.effect)
                && atStake.equals(other.atStake);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reached, effect, atStake);
    }

    /** {@return the subject and the distance} */
    @Override
    public String toString() {
        return "Exposure(" + subject() + ", distance " + distance() + ")";
    }
}
