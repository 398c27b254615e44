package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What has happened since people last went through a page together.
 *
 * <p>As everything is dated, what was known then is the same program as of that day; what happened on that day itself was
 * known.
 *
 * <p>The day is the one that was asked for; else that of the last review, executive review or retrospective of the unit or of the
 * organization; else that of the last meeting of any other kind that these have held in the cycle, for what was to be told was told
 * there. Where nobody has met at all, it is two check-ins back, as the cadence has them, and not before the cycle: time enough for
 * each key result to have been reported on since and before, and short enough that the page still tells news, which since the first
 * day of a cycle would be nearly all that ever happened.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param since the day
 * @param meeting the record of the meeting of that day; empty if the day was asked for, or nobody has met
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
                .or(() -> twoCheckInsBack(seen))
                .filter(day -> !day.isAfter(seen.asOf()))
                .orElse(seen.asOf());
        Events events = new Events(seen, since);
        below.forEach(events::look);
        objectives.forEach(events::look);
        return new SinceReview(since, last.map(HeldMeeting::record), title(seen, since, last), events.all());
    }

    /** Empty where there is no cycle that is shown. */
    private static Optional<LocalDate> twoCheckInsBack(Seen seen) {
        Frequency checkIns = seen.facts().cadence().checkIns();
        LocalDate back = checkIns.previous(checkIns.previous(seen.asOf()));
        return first(seen).map(first -> first.isAfter(back) ? first : back);
    }

    private static Optional<LocalDate> first(Seen seen) {
        return seen.cycle().map(cycle -> cycle.dates().first());
    }

    /** The last look of the unit or of the organization before the day of the page, or else their last meeting of the cycle. */
    private static Optional<HeldMeeting> last(Seen seen, OrgUnit unit) {
        if (seen.options().since().isPresent()) {
            return Optional.empty();
        }
        ImmutableList<HeldMeeting> held = seen.meetings().stream()
                .filter(meeting -> meeting.date().isBefore(seen.asOf()))
                .filter(meeting -> meeting.unit().equals(unit.id())
                        || meeting.unit().equals(seen.program().root().id()))
                .collect(toImmutableList());
        return last(held, meeting -> LOOKS.contains(meeting.kind()))
                .or(() -> last(
                        held,
                        meeting -> first(seen)
                                .filter(first -> !meeting.date().isBefore(first))
                                .isPresent()));
    }

    private static Optional<HeldMeeting> last(List<HeldMeeting> held, Predicate<HeldMeeting> filter) {
        return held.stream().filter(filter).reduce((first, second) -> second);
    }

    private static Message title(Seen seen, LocalDate since, Optional<HeldMeeting> last) {
        return last.map(meeting -> Message.of(
                        "dashboard.since.meeting",
                        meeting.kind(),
                        seen.program().unit(meeting.unit()).name(),
                        since))
                .orElseGet(() -> Message.of(
                        seen.options().since().isPresent()
                                ? "dashboard.since.asked"
                                : first(seen).filter(since::equals).isPresent()
                                        ? "dashboard.since.cycle"
                                        : "dashboard.since.check-ins",
                        since));
    }
}
