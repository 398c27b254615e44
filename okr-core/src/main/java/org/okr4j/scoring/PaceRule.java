package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;

/**
 * How far a key result may lag behind what is expected of it. On a boundary the better color holds.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PaceRule implements WithPaceRule permits ImmutablePaceRule {

    PaceRule() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the largest gap that is still green; 0.10 by default} */
    @Value.Default
    public Gap greenGap() {
        return Gap.of("0.1");
    }

    /** {@return the largest gap that is still amber, not below the green one; 0.25 by default} */
    @Value.Default
    public Gap amberGap() {
        return Gap.of("0.25");
    }

    /** {@return how what is expected grows over the cycle; linear by default} */
    @Value.Default
    public PaceShape shape() {
        return PaceShape.LINEAR;
    }

    /**
     * Returns the light for a gap.
     *
     * @param gap what is expected less what is reached, rounded up, so that "at most" decides as the exact gap would
     * @return the light
     */
    public final Light light(Gap gap) {
        if (gap.isAtMost(greenGap())) {
            return Light.GREEN;
        }
        return gap.isAtMost(amberGap()) ? Light.AMBER : Light.RED;
    }

    @Value.Check
    void check() {
        checkArgument(
                greenGap().isAtMost(amberGap()),
                "PaceRule: amber gap must not be below green gap %s: %s",
                greenGap(),
                amberGap());
    }

    /** Builds pace rules; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePaceRule.Builder {
        Builder() {}
    }
}
