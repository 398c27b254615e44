package org.okr4j.cadence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.objective.ObjectiveId;

/**
 * What a retrospective decided about one objective.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CarryOver implements WithCarryOver permits ImmutableCarryOver {

    CarryOver() {}

    /**
     * Returns a decision without a reason.
     *
     * @param objective the objective of the cycle that ends
     * @param decision what becomes of it
     * @return the decision
     */
    public static CarryOver of(ObjectiveId objective, CarryDecision decision) {
        return builder()
                .objective(requireNonNull(objective, "objective"))
                .decision(requireNonNull(decision, "decision"))
                .build();
    }

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the objective of the cycle that ends} */
    public abstract ObjectiveId objective();

    /** {@return what becomes of it} */
    public abstract CarryDecision decision();

    /** {@return why} */
    public abstract Optional<String> reason();

    /** Builds decisions; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCarryOver.Builder {
        Builder() {}
    }
}
