package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/**
 * That people met for one of the rituals of a program, whatever it is recorded as.
 *
 * <p>A {@link org.okr4j.cadence.Meeting} says of which ritual it was. A {@link org.okr4j.cadence.Retrospective} is a meeting
 * too, of its unit or of the whole organization; and so is a {@link org.okr4j.cadence.Conversation} in which every department
 * that existed on its day, and was to publish by then where a roadmap is followed, had its drafts on the table: that is the
 * alignment session of the organization, while a talk of some departments is none. These two belong to the first ritual of
 * their kind that is held by units like theirs. Where a meeting of that ritual, unit and day is recorded as well, or another
 * such record, it is the same meeting, and counts once.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param record the id of the meeting, retrospective or conversation
 * @param kind what people met for
 * @param ritual the ritual; empty where the cadence has none to which the record belongs
 * @param unit the unit that held it
 * @param date the day
 * @param attended who was there, as far as it was written down
 * @param minutes how long it took; empty if nobody has written that down
 * @param actions what is to be done
 */
public record HeldMeeting(
        Id record,
        RitualKind kind,
        Optional<RitualId> ritual,
        UnitId unit,
        LocalDate date,
        ImmutableList<PersonId> attended,
        OptionalInt minutes,
        ImmutableList<ActionItem> actions) {

    /**
     * Checks that nothing is null.
     *
     * @param record the id of the meeting, retrospective or conversation
     * @param kind what people met for
     * @param ritual the ritual
     * @param unit the unit that held it
     * @param date the day
     * @param attended who was there
     * @param minutes how long it took
     * @param actions what is to be done
     */
    public HeldMeeting {
        requireNonNull(record, "record");
        requireNonNull(kind, "kind");
        requireNonNull(ritual, "ritual");
        requireNonNull(unit, "unit");
        requireNonNull(date, "date");
        requireNonNull(attended, "attended");
        requireNonNull(minutes, "minutes");
        requireNonNull(actions, "actions");
    }

    /**
     * Returns all that was held by a day.
     *
     * @param program the program
     * @param asOf the last day that is seen
     * @return the meetings by date, those of one day in the order of the program
     */
    public static ImmutableList<HeldMeeting> of(ResolvedProgram program, LocalDate asOf) {
        return HeldMeetings.upTo(requireNonNull(asOf, "asOf"), requireNonNull(program, "program"));
    }
}
