package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;

/**
 * How often key results are checked in, and how late a check-in may be.
 *
 * <p>After a check-in, the next one is due one period later. From the day after that plus the days of grace, what is
 * known is <em>stale</em>:
 *
 * <pre>{@code
 * Cadence weekly = Cadences.WEEKLY;                                        // with 3 days of grace
 * weekly.isStale(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 15));   // false: due on 12, tolerated to 15 October
 * weekly.isStale(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 16));   // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Cadence implements WithCadence permits ImmutableCadence {

    Cadence() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how often a key result is to be checked in; weekly by default} */
    @Value.Default
    public Frequency checkIns() {
        return Frequency.WEEKLY;
    }

    /** {@return how many days a check-in may be late, as somebody decided; never negative, absent for the usual number} */
    public abstract OptionalInt graceDays();

    /** {@return how many days a check-in may be late: as decided, else half the period and at most 7 (weekly: 3)} */
    public final int grace() {
        return graceDays().orElse(checkIns().defaultGraceDays());
    }

    /**
     * Returns whether a check-in is too old to rely on.
     *
     * @param last the date of the latest check-in
     * @param asOf the day of the question
     * @return true from the day after the next check-in was due and the grace was over
     */
    public final boolean isStale(LocalDate last, LocalDate asOf) {
        return ChronoUnit.DAYS.between(checkIns().next(last), asOf) > grace();
    }

    @Value.Check
    void check() {
        int days = graceDays().orElse(0);
        checkArgument(days >= 0, "Cadence '%s': grace days must not be negative: %s", checkIns(), days);
    }

    /** Builds cadences; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
