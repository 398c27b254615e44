package org.okr4j.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.okr4j.cadence.Ritual;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;

/**
 * What a unit has to talk about when it holds a {@link Ritual}, for how long, and what has to be ready before: made from the
 * program, as of the day of a scorecard.
 *
 * <table>
 * <caption>The points of each kind of ritual, with their minutes where it has its usual length; the shares are ours</caption>
 * <tr><th>kind</th><th>points</th></tr>
 * <tr><td>{@code CHECK_IN} (15)</td><td>progress and confidence of each key result 8, blockers 4, what to do differently 3</td></tr>
 * <tr><td>{@code REVIEW} (45)</td><td>objectives and the units right below 20, dependencies 10, blockers 10, actions 5</td></tr>
 * <tr><td>{@code ALIGNMENT_SESSION} (60)</td><td>the round, 5 for each department; of what is left, for dependencies 7 parts
 *   of 20, blockers 6, pivots 4, actions 3</td></tr>
 * <tr><td>{@code EXECUTIVE_REVIEW} (90)</td><td>objectives of the unit 40, figures of the rollout 15, pivots 15, what was won
 *   10, actions 10</td></tr>
 * <tr><td>{@code RETROSPECTIVE} (180)</td><td>scores 45, verdict on the cycle 15, what worked and what did not 50, learnings
 *   that are still to be put into practice 40, what goes on 30</td></tr>
 * <tr><td>{@code PLANNING} (480)</td><td>what goes on 60, priorities without an objective 60, writing 240, dependencies 90,
 *   actions 30</td></tr>
 * <tr><td>{@code OTHER}</td><td>each purpose of the ritual the same</td></tr>
 * </table>
 *
 * <p>Minutes are whole and make up the length of the ritual, the longest where that is a range; what cannot be divided goes to
 * the points with the largest remainders. A ritual without a length has an agenda without minutes.
 *
 * <p>In the round of an alignment session each department with an objective to work on has five minutes, and tells how it
 * stands in the shortest running cycle in which it has one. Where that leaves under 20 for the rest, only those speak that are
 * red, amber, stale or without data, and {@link #notes()} says so; the round never takes any of the last 20.
 *
 * <p>A retrospective looks back at the cycle whose last day is nearest to the meeting, and planning looks ahead from there;
 * of several cycles that end on one day the shortest is meant.
 *
 * <pre>{@code
 * Agenda agenda = Agenda.of(scorecard, session, UnitId.of("company"), LocalDate.of(2026, 12, 1));
 * agenda.items().get(0).lines();          // Sales: red, at 20% where 45% is expected …
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Agenda {

    private final AgendaDesk desk;
    private final OptionalInt minutes;
    private final ImmutableList<Person> attendees;
    private final ImmutableList<AgendaItem> items;
    private final ImmutableList<Preparation> preparations;
    private final ImmutableList<Message> notes;

    private Agenda(AgendaDesk desk, AgendaDraft draft, ImmutableList<Person> attendees) {
        this.desk = desk;
        this.minutes = draft.length();
        this.attendees = attendees;
        this.items = draft.items();
        this.preparations = draft.preparations();
        this.notes = draft.notes();
    }

    /**
     * Makes the agenda of a meeting.
     *
     * @param scorecard the scores as of the day on which the agenda is made
     * @param ritual the ritual, mostly one of the cadence of the program
     * @param unit the unit that holds it
     * @param date the day of the meeting, which decides who takes part
     * @return the agenda
     * @throws IllegalArgumentException if the program has no such unit
     */
    public static Agenda of(Scorecard scorecard, Ritual ritual, UnitId unit, LocalDate date) {
        requireNonNull(scorecard, "scorecard");
        requireNonNull(ritual, "ritual");
        requireNonNull(date, "date");
        AgendaDesk desk = new AgendaDesk(scorecard, ritual, scorecard.program().unit(unit), date);
        AgendaDraft draft = new AgendaDraft(ritual);
        ImmutableList<Person> attendees = desk.people(ritual.attendees());
        if (attendees.isEmpty()) {
            draft.note(Message.of("report.agenda.note.nobody"));
        }
        AgendaWay.of(ritual.kind()).write(desk, draft);
        return new Agenda(desk, draft, attendees);
    }

    /** {@return the ritual} */
    public Ritual ritual() {
        return desk.ritual();
    }

    /** {@return the unit that holds it} */
    public OrgUnit unit() {
        return desk.unit();
    }

    /** {@return the day of the meeting} */
    public LocalDate date() {
        return desk.date();
    }

    /** {@return the day as of which the program is seen} */
    public LocalDate asOf() {
        return desk.asOf();
    }

    /** {@return the ritual, the unit and the day} */
    public Message title() {
        return Message.of("report.agenda.title", ritual().label(), unit().name(), date());
    }

    /** {@return the points, in the order in which they are talked about} */
    public ImmutableList<AgendaItem> items() {
        return items;
    }

    /** {@return how long all points take together; empty if nobody has said how long the ritual takes} */
    public OptionalInt minutes() {
        return minutes;
    }

    /** {@return who takes part, in the order of the program; empty if nobody is listed whom the ritual is for} */
    public ImmutableList<Person> attendees() {
        return attendees;
    }

    /** {@return what has to be ready before} */
    public ImmutableList<Preparation> prepare() {
        return preparations;
    }

    /** {@return what is to be known about the agenda itself: what it lacks, and why it is as it is} */
    public ImmutableList<Message> notes() {
        return notes;
    }

    /** {@return the title in English} */
    @Override
    public String toString() {
        return title().toString();
    }
}
