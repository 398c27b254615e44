package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way from a person to one end: to a strategic priority and so to the mission, or to where it breaks.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SightPath {

    private final @Nullable Trail<SightStep> trail;
    private final Optional<SightBreak> brokenBy;

    SightPath(@Nullable Trail<SightStep> trail, Optional<SightBreak> brokenBy) {
        this.trail = trail;
        this.brokenBy = brokenBy;
    }

    /** {@return the steps from the person on, each beginning where the one before ends; empty where there is no objective} */
    public ImmutableList<SightStep> steps() {
        return trail == null ? ImmutableList.of() : trail.toList();
    }

    /** {@return where and why it ends too early; absent where it leads to the mission} */
    public Optional<SightBreak> brokenBy() {
        return brokenBy;
    }

    /** {@return whether it leads to the mission} */
    public boolean isComplete() {
        return brokenBy.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof SightPath other
                && Objects.equals(trail, other.trail)
                && brokenBy.equals(other.brokenBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(trail, brokenBy);
    }

    /** {@return the steps, and where it breaks if it does} */
    @Override
    public String toString() {
        return "SightPath" + steps().stream().map(SightStep::text).toList()
                + brokenBy.map(broken -> ": " + broken.text()).orElse("");
    }
}
