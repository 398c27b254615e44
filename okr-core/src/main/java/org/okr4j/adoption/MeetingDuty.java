package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.okr4j.cadence.Ritual;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.UnitId;

/**
 * That a unit has to hold a ritual once in a period, and whether it did.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param ritual the ritual
 * @param unit the unit
 * @param period the days of which any will do
 * @param due the day on which it is planned
 * @param state how it stands
 * @param meeting the first meeting of the period; empty unless it was held
 * @param attendance who of those expected was there; empty unless it was held, the ritual is for somebody who is listed and
 *     somebody has written down who came
 */
public record MeetingDuty(
        Ritual ritual,
        UnitId unit,
        DateRange period,
        LocalDate due,
        MeetingState state,
        Optional<HeldMeeting> meeting,
        Optional<Attendance> attendance) {

    /**
     * Checks that nothing is null.
     *
     * @param ritual the ritual
     * @param unit the unit
     * @param period the days of which any will do
     * @param due the day on which it is planned
     * @param state how it stands
     * @param meeting the first meeting of the period
     * @param attendance who of those expected was there
     */
    public MeetingDuty {
        requireNonNull(ritual, "ritual");
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        requireNonNull(due, "due");
        requireNonNull(state, "state");
        requireNonNull(meeting, "meeting");
        requireNonNull(attendance, "attendance");
    }

    /**
     * {@return by how many minutes the meeting was longer than the ritual's longest, or shorter than its shortest, which is
     * negative; 0 within; empty unless both are known}
     */
    public OptionalInt minutesBeyond() {
        OptionalInt minutes = meeting.map(HeldMeeting::minutes).orElse(OptionalInt.empty());
        if (minutes.isEmpty() || ritual.duration().isEmpty()) {
            return OptionalInt.empty();
        }
        int least = ritual.duration().get().least();
        int most = ritual.duration().get().most();
        int taken = minutes.getAsInt();
        return OptionalInt.of(taken > most ? taken - most : Math.min(0, taken - least));
    }
}
