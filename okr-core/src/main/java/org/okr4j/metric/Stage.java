package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.Weight;

/**
 * One stage of a {@linkplain Milestones milestones measure}: done or not. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Stage.of("pilot").withWeight(Weight.of(20)).withDue(LocalDate.of(2026, 8, 15));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Stage implements WithStage permits ImmutableStage {

    Stage() {}

    /**
     * Returns a stage with weight 1 and without a due date.
     *
     * @param name its name, by which measurements refer to it; not blank
     * @return the stage
     * @throws IllegalArgumentException if the name is blank
     */
    public static Stage of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a stage without a due date.
     *
     * @param name its name, by which measurements refer to it; not blank
     * @param weight its weight relative to the other stages
     * @return the stage
     * @throws IllegalArgumentException if the name is blank
     */
    public static Stage of(String name, Weight weight) {
        return builder().name(name).weight(weight).build();
    }

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name, by which measurements refer to this stage; never blank} */
    public abstract String name();

    /** {@return the weight relative to the other stages; 1 unless set} */
    @Value.Default
    public Weight weight() {
        return Weight.ONE;
    }

    /** {@return the day by which this stage is to be done, in the years 0 to 10000, if one is agreed} */
    public abstract Optional<LocalDate> due();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Stage '%s': name must not be blank", name());
        due().ifPresent(date -> Dates.check("Stage", name(), "due", date));
    }

    /** Builds stages; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
