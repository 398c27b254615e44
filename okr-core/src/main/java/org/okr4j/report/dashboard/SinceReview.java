package org.okr4j.report.dashboard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What has happened since people last went through a page together.
 *
 * <p>As everything is dated, what was known then is the same program as of that day; what happened on that day itself was
 * known. This record is immutable and thread-safe.
 *
 * @param since the day
 * @param meeting the record of the review, executive review or retrospective of that day; empty if the day was asked for, or
 *     nobody has met, so that the cycle's first day is meant
 * @param title since when, and why since then
 * @param events what has happened: what concerns the units below by unit, then by objective in the order of the program
 */
public record SinceReview(LocalDate since, Optional<Id> meeting, Message title, ImmutableList<Event> events) {

    private static final ImmutableSet<RitualKind> LOOKS =
            ImmutableSet.of(RitualKind.REVIEW, RitualKind.EXECUTIVE_REVIEW, RitualKind.RETROSPECTIVE);

    /**
     * Checks that nothing is null.
     *
     * @param since the day
     * @param meeting the record of the meeting of that day
     * @param title since when, and why since then
     * @param events what has happened
     */
    public SinceReview {
        requireNonNull(since, "since");
        requireNonNull(meeting, "meeting");
        requireNonNull(title, "title");
        requireNonNull(events, "events");
    }

    /**
     * What has happened to objectives, and to the lights of units, since a unit or the organization last looked.
     *
     * @param seen what is seen
     * @param unit the unit whose page it is
     * @param below the units whose lights are looked at
     * @param objectives the objectives that are looked at
     */
    static SinceReview of(Seen seen, OrgUnit unit, List<OrgUnit> below, List<Objective> objectives) {
        Optional<HeldMeeting> last = last(seen, unit);
        LocalDate since = seen.options()
                .since()
                .or(() -> last.map(HeldMeeting::date))
                .or(() -> seen.cycle().map(cycle -> cycle.dates().first()))
                .filter(day -> !day.isAfter(seen.asOf()))
                .orElse(seen.asOf());
        Events events = new Events(seen, since);
        below.forEach(events::look);
        objectives.forEach(events::look);
        return new SinceReview(since, last.map(HeldMeeting::record), title(seen, since, last), events.all());
    }

    /** The last look of the unit or of the organization before the day of the page, unless another day is asked for. */
    private static Optional<HeldMeeting> last(Seen seen, OrgUnit unit) {
        return seen.options().since().isPresent()
                ? Optional.empty()
                : seen.meetings().stream()
                        .filter(meeting ->
                                LOOKS.contains(meeting.kind()) && meeting.date().isBefore(seen.asOf()))
                        .filter(meeting -> meeting.unit().equals(unit.id())
                                || meeting.unit().equals(seen.program().root().id()))
                        .reduce((first, second) -> second);
    }

    private static Message title(Seen seen, LocalDate since, Optional<HeldMeeting> last) {
        return last.map(meeting -> Message.of(
                        "dashboard.since.meeting",
                        meeting.kind(),
                        seen.program().unit(meeting.unit()).name(),
                        since))
                .orElse(Message.of(
                        seen.options().since().isPresent() ? "dashboard.since.asked" : "dashboard.since.cycle", since));
    }
}
