package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.value.Identified;

/**
 * Something that people learn about objectives and key results, with or without a certificate. {@link Trainings} holds
 * those that the market knows; your own are made with the builder.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Training implements WithTraining, Identified permits ImmutableTraining {

    Training() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this training} */
    @Override
    public abstract TrainingId id();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return how far it goes} */
    public abstract TrainingLevel level();

    /** {@return whom it is for; possibly nobody in particular} */
    public abstract ImmutableSet<Audience> audience();

    /** {@return what is taught, none of it blank} */
    public abstract ImmutableList<String> topics();

    /** {@return whether those who pass hold a certificate; false by default} */
    @Value.Default
    public boolean certifies() {
        return false;
    }

    /** {@return for how many months it counts, at least 1; absent if for good} */
    public abstract OptionalInt validMonths();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Training '%s': name must not be blank", id());
        for (String topic : topics()) {
            checkArgument(!topic.isBlank(), "Training '%s': topics must not be blank", id());
        }
        int months = validMonths().orElse(1);
        checkArgument(months >= 1, "Training '%s': valid months must be at least 1: %s", id(), months);
    }

    /** Builds trainings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
