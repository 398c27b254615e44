package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Activity;

/**
 * Whether an {@linkplain Activity activity} of a phase was done by a day, for the organization or by one unit.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param activity the activity
 * @param unit the unit that has to do it; empty where it is done once
 * @param state where it stands
 * @param doneOn the day on which it was done first; present if it was done by the day
 * @param evidence where that can be seen; empty if nobody has said or nothing was done
 * @param due the last day of its phase; empty if that has no end
 */
public record ActivityStatus(
        Activity activity,
        Optional<UnitId> unit,
        ActivityState state,
        Optional<LocalDate> doneOn,
        Optional<String> evidence,
        Optional<LocalDate> due) {

    /**
     * Checks that nothing is null.
     *
     * @param activity the activity
     * @param unit the unit that has to do it
     * @param state where it stands
     * @param doneOn the day on which it was done first
     * @param evidence where that can be seen
     * @param due the last day of its phase
     */
    public ActivityStatus {
        requireNonNull(activity, "activity");
        requireNonNull(unit, "unit");
        requireNonNull(state, "state");
        requireNonNull(doneOn, "doneOn");
        requireNonNull(evidence, "evidence");
        requireNonNull(due, "due");
    }

    /** {@return whether it was done} */
    public boolean isDone() {
        return state == ActivityState.DONE;
    }
}
