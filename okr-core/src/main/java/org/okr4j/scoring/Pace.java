package org.okr4j.scoring;

import org.immutables.value.Value;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;

/**
 * What is expected by a day, how far behind that something is, and the light for it.
 *
 * <p>The gap is negative for what is ahead. The light may be milder than the gap alone says (early steps are at worst
 * amber) or stricter (what is worse than at the start is never green); the reason then says so. This class is immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Pace implements WithPace permits ImmutablePace {

    Pace() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return the progress expected by the day, rounded toward negative infinity} */
    public abstract Progress expected();

    /** {@return the exact expected progress less the exact progress, rounded up} */
    public abstract Gap gap();

    /** {@return the light} */
    public abstract Light light();

    /** {@return the numbers behind the light, in words} */
    public abstract Message reason();

    static final class Builder extends ImmutablePace.Builder {
        Builder() {}
    }
}
