package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Light;

/**
 * A traffic light for a number, whatever the day: red, amber or green, or none, and why.
 *
 * <p>There is no light for what has no data, cannot be scored or was given up, nor for a learning objective before
 * somebody has recorded a decision. This class is immutable and thread-safe.
 */
public final class Grade {

    private final @Nullable Light light;
    private final Message reason;

    private Grade(@Nullable Light light, Message reason) {
        this.light = light;
        this.reason = requireNonNull(reason, "reason");
    }

    static Grade of(Light light, Message reason) {
        return new Grade(requireNonNull(light, "light"), reason);
    }

    static Grade none(Message reason) {
        return new Grade(null, reason);
    }

    /** {@return the light; absent if there is none, for which the reason is then given} */
    public Optional<Light> light() {
        return Optional.ofNullable(light);
    }

    /** {@return why this light, or why none} */
    public Message reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Grade other && light == other.light && reason.equals(other.reason);
    }

    @Override
    public int hashCode() {
        return 31 * light().hashCode() + reason.hashCode();
    }

    /** {@return the light, or "none", and the reason in English} */
    @Override
    public String toString() {
        return (light == null ? "none" : light.name()) + " (" + reason + ")";
    }
}
