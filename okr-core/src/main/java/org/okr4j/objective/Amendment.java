package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.metric.Measure;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Weight;

/**
 * A change of a key result in mid-cycle: from some day on it has another measure, weight, due date or owner. What it
 * had before is kept, and holds for every question about an earlier day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Amendment implements WithAmendment permits ImmutableAmendment {

    Amendment() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the first day on which the change holds, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who decided it} */
    public abstract Optional<PersonId> by();

    /** {@return why} */
    public abstract Optional<String> reason();

    /** {@return the new measure; absent if that stays} */
    public abstract Optional<Measure> measure();

    /** {@return the new weight; absent if that stays} */
    public abstract Optional<Weight> weight();

    /** {@return the new due date, in the years 0 to 10000; absent if that stays} */
    public abstract Optional<LocalDate> due();

    /** {@return the new owner; absent if that stays} */
    public abstract Optional<PersonId> owner();

    @Value.Check
    void check() {
        checkArgument(
                measure().isPresent() || weight().isPresent() || due().isPresent() || owner().isPresent(),
                "Amendment '%s': it must set measure, weight, due or owner: none of them",
                date());
        Dates.check("Amendment", date(), "date", date());
        due().ifPresent(due -> Dates.check("Amendment", date(), "due", due));
    }

    /** Builds amendments; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
