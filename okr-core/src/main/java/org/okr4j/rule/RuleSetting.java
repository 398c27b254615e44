package org.okr4j.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a profile says about one rule: how grave its findings are, whether they block publishing, and what its parameters
 * are set to. What is absent is left as it was.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RuleSetting implements WithRuleSetting permits ImmutableRuleSetting {

    RuleSetting() {}

    /** {@return a builder with no attribute set: what it builds changes nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the severity, where it is set} */
    public abstract Optional<Severity> severity();

    /** {@return whether findings block publishing, where it is set} */
    public abstract Optional<Boolean> blocksPublishing();

    /** {@return the parameters that are set, by name, as text} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> parameters();

    /** Returns both settings in one; where they disagree, this one wins. */
    final RuleSetting over(RuleSetting base) {
        TreeMap<String, String> merged = new TreeMap<>(base.parameters());
        merged.putAll(parameters());
        Builder builder = builder().putAllParameters(merged);
        severity().or(base::severity).ifPresent(builder::severity);
        blocksPublishing().or(base::blocksPublishing).ifPresent(builder::blocksPublishing);
        return builder.build();
    }

    /** Builds settings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableRuleSetting.Builder {
        Builder() {}
    }
}
