package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * How facts become judgements, where people may differ. {@link ScoringPolicies} holds the named ones.
 *
 * <pre>{@code
 * ScoringPolicy lenient = ScoringPolicies.STANDARD.withName("lenient").withMissing(Missing.LEFT_OUT);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ScoringPolicy implements WithScoringPolicy permits ImmutableScoringPolicy {

    ScoringPolicy() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what people call this policy, never blank} */
    public abstract String name();

    /** {@return what a key result without a value counts for; nothing reached by default} */
    @Value.Default
    public Missing missing() {
        return Missing.COUNTS_AS_ZERO;
    }

    /** {@return where grades begin; the usual bands by default} */
    @Value.Default
    public GradeBands bands() {
        return GradeBands.builder().build();
    }

    /** {@return how far something may lag behind; the usual gaps by default} */
    @Value.Default
    public PaceRule pace() {
        return PaceRule.builder().build();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "ScoringPolicy '%s': name must not be blank", name());
    }

    /** Builds policies; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableScoringPolicy.Builder {
        Builder() {}
    }
}
