package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.organization.UnitKind;
import org.okr4j.text.Message;

/**
 * One phase of a {@link Roadmap}: some weeks with a focus, the kinds of unit that join, what is done, and how it is told
 * whether it may begin and whether it has succeeded.
 *
 * <p>Weeks are counted from 1, the week in which the rollout starts. A phase without a last week goes on for good.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Phase implements WithPhase permits ImmutablePhase {

    Phase() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this phase} */
    public abstract PhaseId id();

    /** {@return the place in the roadmap, counted from 1} */
    public abstract int number();

    /** {@return a short name, never blank} */
    public abstract String name();

    /** {@return what this phase is about, never blank} */
    public abstract String focus();

    /** {@return the first week, at least 1} */
    public abstract int firstWeek();

    /** {@return the last week, not before the first; absent if this phase has no end} */
    public abstract OptionalInt lastWeek();

    /** {@return the kinds of unit that may publish objectives from this phase on, beside those of earlier phases} */
    public abstract ImmutableSet<UnitKind> publishers();

    /** {@return whether that holds only for units that belong to a pilot; false by default} */
    @Value.Default
    public boolean pilotsOnly() {
        return false;
    }

    /** {@return what is to be done, with different ids} */
    public abstract ImmutableList<Activity> activities();

    /** {@return who has to know what before this phase begins} */
    public abstract ImmutableList<TrainingNeed> trainings();

    /** {@return what must hold before this phase may begin, beside the weeks} */
    public abstract ImmutableList<Indicator> entry();

    /** {@return how success of this phase is told: what should hold when it ends} */
    public abstract ImmutableList<Indicator> indicators();

    /**
     * Returns whether a week belongs to this phase.
     *
     * @param week the week, counted from 1
     * @return true from the first week to the last
     */
    public final boolean contains(int week) {
        return week >= firstWeek() && week <= lastWeek().orElse(Integer.MAX_VALUE);
    }

    /**
     * Returns whether this phase lets a unit publish that could not before.
     *
     * @param kind what the unit is
     * @param inPilot whether the unit belongs to a pilot
     * @return true if its kind is among the publishers and, where only pilots may, it belongs to one
     */
    public final boolean opensFor(UnitKind kind, boolean inPilot) {
        return publishers().contains(kind) && (inPilot || !pilotsOnly());
    }

    /** {@return the name as a message, so that a phase of the library reads in every language that it speaks} */
    public final Message label() {
        return Message.ofName(name());
    }

    @Value.Check
    void check() {
        checkArgument(number() >= 1, "Phase '%s': number must be at least 1: %s", id(), number());
        checkArgument(!name().isBlank(), "Phase '%s': name must not be blank", id());
        checkArgument(!focus().isBlank(), "Phase '%s': focus must not be blank", id());
        checkArgument(firstWeek() >= 1, "Phase '%s': first week must be at least 1: %s", id(), firstWeek());
        int last = lastWeek().orElse(Integer.MAX_VALUE);
        checkArgument(
                last >= firstWeek(), "Phase '%s': last week must not be before week %s: %s", id(), firstWeek(), last);
    }

    /** Builds phases; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
