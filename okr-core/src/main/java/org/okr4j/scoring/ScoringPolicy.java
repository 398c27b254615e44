package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.okr4j.text.Message;

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

    /**
     * {@return how far something may lag behind, and how what is expected grows; by default green up to a gap of 0.10 and
     * amber up to 0.25, evenly by days, mild in the first tenth of the time}
     */
    @Value.Default
    public PaceRule pace() {
        return PaceRule.gap("0.1", "0.25").withIsMildEarly(true);
    }

    /** {@return where an objective takes its status from; the worst of its key results by default} */
    @Value.Default
    public StatusRollUp statusRollUp() {
        return StatusRollUp.WORST;
    }

    /**
     * {@return what status words are called, where that is not what this library calls them; empty by default}
     *
     * <p>Products mean different things by the same name: "at risk" is the worst in some and the middle in others.
     */
    public abstract ImmutableMap<StatusWord, Message> labels();

    /**
     * Returns what a status word is called.
     *
     * @param word the word
     * @return its label, or the word itself where it has none
     */
    public final Message label(StatusWord word) {
        Message label = labels().get(requireNonNull(word, "word"));
        return label == null ? Message.of("{0}", word) : label;
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
