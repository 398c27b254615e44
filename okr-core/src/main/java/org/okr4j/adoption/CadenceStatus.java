package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Whether the {@linkplain org.okr4j.cadence.Ritual rituals} of a program are held: by each unit of the level that holds them,
 * in each period of their {@linkplain org.okr4j.cadence.Schedule schedule}.
 *
 * <p>A unit has to hold what is planned from the day on which it first publishes an objective, for as long as it exists; the
 * organization from the start of its roadmap, or from its own first publication where it follows none. So nobody misses what
 * was planned before their time. A meeting is held if its date lies in the period, on whatever day of it, and counts for that
 * one. {@link HeldMeeting} says what counts as a meeting. Nothing is seen that is dated after the day of the question.
 *
 * <table>
 * <caption>How a meeting stands</caption>
 * <tr><th>held in its period</th><th>its day</th><th>its period</th><th>state</th></tr>
 * <tr><td>yes</td><td>any</td><td>any</td><td>{@code HELD}</td></tr>
 * <tr><td>no</td><td>to come, or today</td><td>not over</td><td>{@code DUE}</td></tr>
 * <tr><td>no</td><td>past</td><td>not over</td><td>{@code OVERDUE}</td></tr>
 * <tr><td>no</td><td>past</td><td>over</td><td>{@code MISSED}</td></tr>
 * </table>
 *
 * <pre>{@code
 * CadenceStatus status = CadenceStatus.of(program, LocalDate.of(2026, 11, 20));
 * status.in(MeetingState.MISSED);          // the department reviews that nobody held
 * status.overdueActions();                 // what was promised in meetings and not done
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CadenceStatus {

    private final LocalDate asOf;
    private final DateRange dates;
    private final ImmutableList<MeetingDuty> duties;
    private final ImmutableList<OpenAction> openActions;

    private CadenceStatus(
            LocalDate asOf, DateRange dates, ImmutableList<MeetingDuty> duties, ImmutableList<OpenAction> openActions) {
        this.asOf = asOf;
        this.dates = dates;
        this.duties = duties;
        this.openActions = openActions;
    }

    /**
     * Returns what is to be held in the cycle that contains a day, of several the shortest, and in the fiscal quarter where
     * there is none.
     *
     * @param program the program
     * @param asOf the day of the question
     * @return the status
     * @throws IllegalArgumentException if no cycle contains the day and its fiscal year is not from 1 to 9999, as in the
     *     year 0
     */
    public static CadenceStatus of(ResolvedProgram program, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return of(program, cycleOf(program.program(), asOf).dates(), asOf);
    }

    private static Cycle cycleOf(OkrProgram program, LocalDate date) {
        return program.cycles().stream()
                .filter(cycle -> cycle.contains(date))
                .min(Comparator.comparing(cycle -> cycle.dates().days()))
                .orElseGet(() -> program.fiscalCalendar().quarterContaining(date));
    }

    /**
     * Returns what is to be held in some time, such as a fiscal year. The time it takes grows with the number of units, and
     * of the periods of their rituals.
     *
     * @param program the program
     * @param dates the time; periods are counted from its first day
     * @param asOf the day of the question
     * @return the status
     */
    public static CadenceStatus of(ResolvedProgram program, DateRange dates, LocalDate asOf) {
        requireNonNull(dates, "dates");
        requireNonNull(asOf, "asOf");
        ImmutableList<HeldMeeting> held = HeldMeetings.upTo(asOf, program);
        return new CadenceStatus(
                asOf, dates, new MeetingDutyReader(program, asOf, held).duties(dates), openActions(held, asOf));
    }

    private static ImmutableList<OpenAction> openActions(List<HeldMeeting> held, LocalDate asOf) {
        return held.stream()
                .flatMap(meeting -> meeting.actions().stream()
                        .filter(action -> action.isOpen(asOf))
                        .map(action -> new OpenAction(meeting, action)))
                .collect(toImmutableList());
    }

    /** {@return the last day that is seen} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the time in which meetings are to be held} */
    public DateRange dates() {
        return dates;
    }

    /** {@return what is to be held, by the day on which it is planned, then in the order of the cadence and of the units} */
    public ImmutableList<MeetingDuty> duties() {
        return duties;
    }

    /**
     * Returns what is to be held of one ritual.
     *
     * @param ritual the ritual
     * @return its meetings by date; empty if the cadence does not have it, or no unit has to hold it
     */
    public ImmutableList<MeetingDuty> of(RitualId ritual) {
        requireNonNull(ritual, "ritual");
        return only(duty -> duty.ritual().id().equals(ritual));
    }

    /**
     * Returns what one unit itself has to hold.
     *
     * @param unit the unit
     * @return its meetings by date
     */
    public ImmutableList<MeetingDuty> of(UnitId unit) {
        requireNonNull(unit, "unit");
        return only(duty -> duty.unit().equals(unit));
    }

    /**
     * Returns the meetings that stand as asked.
     *
     * @param state how they stand
     * @return the meetings by date
     */
    public ImmutableList<MeetingDuty> in(MeetingState state) {
        requireNonNull(state, "state");
        return only(duty -> duty.state() == state);
    }

    private ImmutableList<MeetingDuty> only(Predicate<MeetingDuty> filter) {
        return duties.stream().filter(filter).collect(toImmutableList());
    }

    /** {@return how many meetings were held} */
    public int held() {
        return in(MeetingState.HELD).size();
    }

    /** {@return how many meetings should have been held by now: those that were, are overdue or missed} */
    public int expected() {
        return duties.size() - in(MeetingState.DUE).size();
    }

    /** {@return the share of meetings held of those expected, exact; absent where none is expected yet} */
    public Optional<Ratio> value() {
        return expected() == 0 ? Optional.empty() : Optional.of(Ratio.of(held(), expected()));
    }

    /**
     * {@return the share of people who came of those expected, over all meetings of which it is known who came, exact; absent
     * where that is none}
     */
    public Optional<Ratio> attendance() {
        long expected = 0;
        long present = 0;
        for (MeetingDuty duty : duties) {
            expected += duty.attendance().map(each -> each.expected().size()).orElse(0);
            present += duty.attendance().map(Attendance::present).orElse(0);
        }
        return expected == 0 ? Optional.empty() : Optional.of(Ratio.of(present, expected));
    }

    /** {@return what is to be done after all meetings so far, of whatever time, those of the earliest meeting first} */
    public ImmutableList<OpenAction> openActions() {
        return openActions;
    }

    /** {@return what should have been done by now, in the same order; what has no date is never overdue} */
    public ImmutableList<OpenAction> overdueActions() {
        return openActions.stream()
                .filter(open -> open.action().isOverdue(asOf))
                .collect(toImmutableList());
    }

    /** {@return the share of meetings held in a sentence with its numbers} */
    public Message text() {
        return value().map(share -> Message.of("adoption.cadence", held(), expected(), share))
                .orElse(Message.of("adoption.cadence.none"));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CadenceStatus other
                && asOf.equals(other.asOf)
                && dates.equals(other.dates)
                && duties.equals(other.duties)
                && openActions.equals(other.openActions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, dates, duties, openActions);
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
