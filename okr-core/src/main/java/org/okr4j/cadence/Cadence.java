package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.Workdays;

/**
 * How often key results are checked in, how late a check-in may be, and which meetings are held.
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

    /** {@return the meetings that are held regularly, with different ids; possibly none that anybody has written down} */
    public abstract ImmutableList<Ritual> rituals();

    /** {@return on which days people meet; from Monday to Friday by default} */
    @Value.Default
    public Workdays workdays() {
        return Workdays.MONDAY_TO_FRIDAY;
    }

    /** {@return the time zone in which meetings start; absent if nobody has said} */
    public abstract Optional<ZoneId> zone();

    /**
     * Returns the ritual that has an id.
     *
     * @param id the id
     * @return the ritual; absent if none has it
     */
    public final Optional<Ritual> ritual(RitualId id) {
        return rituals().stream().filter(ritual -> ritual.id().equals(id)).findFirst();
    }

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
        Set<RitualId> seen = new HashSet<>();
        for (Ritual ritual : rituals()) {
            checkArgument(
                    seen.add(ritual.id()),
                    "Cadence '%s': rituals must have different ids: %s",
                    checkIns(),
                    ritual.id());
        }
    }

    /** Builds cadences; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
