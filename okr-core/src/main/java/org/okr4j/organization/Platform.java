package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;

/**
 * What the objectives of an organization are kept in, since when it is decided, and since when everybody can work with
 * it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Platform implements WithPlatform permits ImmutablePlatform {

    Platform() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return what it is} */
    public abstract PlatformKind kind();

    /** {@return what it offers of what is usually asked for} */
    public abstract ImmutableSet<PlatformFeature> offers();

    /** {@return the day on which it was chosen, in the years 0 to 10000} */
    public abstract LocalDate chosenOn();

    /** {@return the day from which everybody has access, not before it was chosen} */
    public abstract Optional<LocalDate> readyOn();

    /**
     * Returns whether a platform was chosen by a day.
     *
     * @param date the day
     * @return true from the day of the choice on
     */
    public final boolean isChosen(LocalDate date) {
        return !date.isBefore(chosenOn());
    }

    /**
     * Returns whether everybody could work with it by a day.
     *
     * @param date the day
     * @return true from the day on which it was ready; false where no such day is known
     */
    public final boolean isReady(LocalDate date) {
        return readyOn().filter(day -> !date.isBefore(day)).isPresent();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Platform '%s': name must not be blank", name());
        Dates.check("Platform", name(), "chosen on", chosenOn());
        readyOn().ifPresent(day -> {
            Dates.check("Platform", name(), "ready on", day);
            checkArgument(
                    !day.isBefore(chosenOn()),
                    "Platform '%s': ready on must not be before chosen on %s: %s",
                    name(),
                    chosenOn(),
                    day);
        });
    }

    /** Builds platforms; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePlatform.Builder {
        Builder() {}
    }
}
