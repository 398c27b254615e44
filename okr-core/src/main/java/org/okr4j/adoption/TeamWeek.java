package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.UnitId;

/**
 * One period between check-ins of one unit, mostly a week, in which each of its active key results was to be checked in.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param unit the unit
 * @param period the days of the period
 * @param until the last day on which a check-in could be made for it, grace included
 * @param keyResults how many key results were to be checked in, at least 1
 * @param missing those that were not, in the order of the program
 */
public record TeamWeek(
        UnitId unit, DateRange period, LocalDate until, int keyResults, ImmutableList<KeyResultId> missing) {

    /**
     * Checks that something was to be checked in, and no less than what is missing.
     *
     * @param unit the unit
     * @param period the days of the period
     * @param until the last day on which a check-in could be made for it
     * @param keyResults how many key results were to be checked in
     * @param missing those that were not
     * @throws IllegalArgumentException if there are no key results, or fewer than are missing
     */
    public TeamWeek {
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        requireNonNull(until, "until");
        requireNonNull(missing, "missing");
        checkArgument(
                keyResults >= 1 && keyResults >= missing.size(),
                "Team week '%s': keyResults must be at least 1 and at least the missing ones: %s",
                unit,
                keyResults);
    }

    /** {@return whether all were checked in} */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** {@return how many were checked in} */
    public int checkedIn() {
        return keyResults - missing.size();
    }
}
