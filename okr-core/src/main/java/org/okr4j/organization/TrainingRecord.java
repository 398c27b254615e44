package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.ProgramFact;

/**
 * That somebody took a training, and whether they hold its certificate since.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TrainingRecord implements WithTrainingRecord, ProgramFact permits ImmutableTrainingRecord {

    TrainingRecord() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who took it} */
    public abstract PersonId person();

    /** {@return the training} */
    public abstract TrainingId training();

    /** {@return the day on which it was completed, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return whether they passed and hold the certificate; false by default} */
    @Value.Default
    public boolean certified() {
        return false;
    }

    /**
     * {@return the last day on which it counts, not before the day it was completed; absent if the training decides}
     */
    public abstract Optional<LocalDate> validUntil();

    @Value.Check
    void check() {
        Dates.check("Training record", person(), "date", date());
        validUntil().ifPresent(last -> {
            Dates.check("Training record", person(), "valid until", last);
            checkArgument(
                    !last.isBefore(date()),
                    "Training record '%s': valid until must not be before date %s: %s",
                    person(),
                    date(),
                    last);
        });
    }

    /** Builds records; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}
