package org.okr4j.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.ObjectiveScore;

/**
 * How much of a program a {@link Picture} shows: all of it, one unit, or the neighborhood of one objective.
 *
 * <p>What was given up, objectives that are deprioritized or cancelled and dependencies that are withdrawn, is left out
 * unless {@link #withGivenUp} asks for it. A key result that was given up while its objective goes on is shown wherever
 * somebody depends on it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class View {

    private static final View EVERYTHING = new View(new Everything(), false);

    private final Scope scope;
    private final boolean givenUp;

    private View(Scope scope, boolean givenUp) {
        this.scope = scope;
        this.givenUp = givenUp;
    }

    /** {@return the view of a whole program, all its cycles included} */
    public static View everything() {
        return EVERYTHING;
    }

    /**
     * Returns the view of a unit: the objectives of the unit and of all units below it, those that one of these co-owns, and
     * in either direction what all of these are linked to directly, or depend on, in other units.
     *
     * @param unit the unit
     * @return the view
     */
    public static View of(UnitId unit) {
        return new View(new OfUnit(requireNonNull(unit, "unit")), false);
    }

    /**
     * Returns the view of what is near an objective. One step leads along one link or one dependency, in either direction,
     * from objective to objective; a link to a key result, or a dependency of one, is that of its objective. The objective in
     * the middle is shown in any state.
     *
     * @param objective the objective in the middle
     * @param steps how many steps to go at most, 0 or more; 0 shows the objective by itself
     * @return the view
     * @throws IllegalArgumentException if the steps are negative
     */
    public static View around(ObjectiveId objective, int steps) {
        requireNonNull(objective, "objective");
        checkArgument(steps >= 0, "View around '%s': steps must not be negative: %s", objective, steps);
        return new View(new Around(objective, steps), false);
    }

    /** {@return this view with what was given up, drawn in grey} */
    public View withGivenUp() {
        return new View(scope, true);
    }

    Scope scope() {
        return scope;
    }

    boolean showsGivenUp() {
        return givenUp;
    }

    /** Whether an objective is shown where it is in sight. */
    boolean shows(ObjectiveScore objective) {
        return givenUp || !objective.state().isGivenUp() || scope.isCenteredOn(objective.id());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof View other && scope.equals(other.scope) && givenUp == other.givenUp;
    }

    @Override
    public int hashCode() {
        return 31 * scope.hashCode() + Boolean.hashCode(givenUp);
    }

    /** {@return what is shown, in English} */
    @Override
    public String toString() {
        return "View of " + scope + (givenUp ? ", with what was given up" : "");
    }
}
