package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a {@linkplain Phase phase} that was put on real dates: from its first day to its last, both included, or
 * for good.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PhaseDates {

    private final LocalDate first;
    private final @Nullable LocalDate last;

    private PhaseDates(LocalDate first, @Nullable LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the days from one to another, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return the days
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public static PhaseDates of(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "Phase dates: last must not be before first %s: %s", first, last);
        return new PhaseDates(first, last);
    }

    /**
     * Returns all days from one on.
     *
     * @param first the first day
     * @return the days
     */
    public static PhaseDates startingOn(LocalDate first) {
        return new PhaseDates(requireNonNull(first, "first"), null);
    }

    /** {@return the first day} */
    public LocalDate first() {
        return first;
    }

    /** {@return the last day; absent if there is none} */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Returns whether a day is one of these.
     *
     * @param date the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && (last == null || !date.isAfter(last));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PhaseDates other && first.equals(other.first) && last().equals(other.last());
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last().hashCode();
    }

    /** {@return the two days joined by two dots, the last left out where there is none: {@code 2026-10-26..2026-12-06}} */
    @Override
    public String toString() {
        return first + ".." + (last == null ? "" : last);
    }
}
