package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.okr4j.organization.Audience;
import org.okr4j.organization.TrainingId;

/**
 * Who has to know what before a {@linkplain Phase phase} begins. Anybody knows it who has taken one of the trainings,
 * or any training that has the topic.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TrainingNeed implements WithTrainingNeed permits ImmutableTrainingNeed {

    TrainingNeed() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who has to know it} */
    public abstract Audience audience();

    /** {@return what they have to know, never blank} */
    public abstract String topic();

    /** {@return the trainings that teach it; empty for all that have the topic} */
    public abstract ImmutableList<TrainingId> trainings();

    @Value.Check
    void check() {
        checkArgument(!topic().isBlank(), "Training need '%s': topic must not be blank", audience());
    }

    /** Builds training needs; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableTrainingNeed.Builder {
        Builder() {}
    }
}
