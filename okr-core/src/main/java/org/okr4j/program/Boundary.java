package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * Within what a unit and all units below it write their objectives of a cycle: what these may serve, and how many there may
 * be.
 *
 * <p>Where objectives come {@linkplain org.okr4j.organization.CascadeMode#TOP_DOWN from the top down}, an edit that leaves a
 * boundary is refused; else a review is told. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Boundary implements WithBoundary, ProgramFact permits ImmutableBoundary {

    Boundary() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the cycle of the objectives} */
    public abstract CycleId cycle();

    /** {@return the unit for which it is set, together with all units below it} */
    public abstract UnitId unit();

    /** {@return the objectives and key results one of which each objective has to serve; empty if any will do, and none} */
    public abstract ImmutableList<Id> parents();

    /** {@return the priorities one of which each objective has to serve; empty if any will do, and none} */
    public abstract ImmutableList<PriorityId> priorities();

    /** {@return how many objectives each unit may have in the cycle, at least 1; absent for no limit} */
    public abstract OptionalInt mostObjectives();

    /** {@return how many key results each objective may have, at least 1; absent for no limit} */
    public abstract OptionalInt mostKeyResults();

    @Value.Check
    void check() {
        for (Id parent : parents()) {
            checkArgument(
                    parent instanceof ObjectiveId || parent instanceof KeyResultId,
                    "Boundary '%s': parents must be objectives or key results: %s '%s'",
                    unit(),
                    parent.kind(),
                    parent);
        }
        checkLimit("most objectives", mostObjectives());
        checkLimit("most key results", mostKeyResults());
    }

    private void checkLimit(String property, OptionalInt limit) {
        checkArgument(
                limit.orElse(1) >= 1, "Boundary '%s': %s must be at least 1: %s", unit(), property, limit.orElse(1));
    }

    /** Builds boundaries; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableBoundary.Builder {
        Builder() {}
    }
}
