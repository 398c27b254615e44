package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Phase;

/**
 * How far a department has come with a roadmap by a day.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param unit the department
 * @param phase the phase in which it joins; empty if none lets it
 * @param isExpected whether that phase has begun by its weeks
 * @param hasPublished whether it has published an objective with a key result in a cycle that contains the day
 * @param objectives how many objectives it has published in such cycles, never negative
 * @param linked how many of them lead up to an objective of the organization
 * @param weeksDue in how many periods between check-ins it had to check in, of those that ended in the last four weeks that
 *     were over; mostly at most 4
 * @param weeksComplete how many of these were complete
 * @param activities what the phases ask of it
 * @param trained its people, those below it and its heads whom the phase wants trained and who are
 * @param untrained those who are not yet
 */
public record UnitStatus(
        UnitId unit,
        Optional<Phase> phase,
        boolean isExpected,
        boolean hasPublished,
        int objectives,
        int linked,
        int weeksDue,
        int weeksComplete,
        ImmutableList<ActivityStatus> activities,
        ImmutableList<PersonId> trained,
        ImmutableList<PersonId> untrained) {

    /**
     * Checks that nothing is null.
     *
     * @param unit the department
     * @param phase the phase in which it joins
     * @param isExpected whether that phase has begun
     * @param hasPublished whether it has published
     * @param objectives how many objectives it has published
     * @param linked how many of them lead up
     * @param weeksDue in how many weeks it had to check in
     * @param weeksComplete how many of these were complete
     * @param activities what the phases ask of it
     * @param trained those who are trained
     * @param untrained those who are not yet
     */
    public UnitStatus {
        requireNonNull(unit, "unit");
        requireNonNull(phase, "phase");
        requireNonNull(activities, "activities");
        requireNonNull(trained, "trained");
        requireNonNull(untrained, "untrained");
    }

    /** {@return whether all it has published leads up to the organization; false where it has published nothing} */
    public boolean isLinked() {
        return objectives > 0 && linked == objectives;
    }

    /** {@return the activities that it has done} */
    public ImmutableList<ActivityStatus> done() {
        return activities.stream().filter(ActivityStatus::isDone).collect(toImmutableList());
    }

    /** {@return the activities that it has still to do, late or not} */
    public ImmutableList<ActivityStatus> open() {
        return activities.stream().filter(each -> !each.isDone()).collect(toImmutableList());
    }
}
