package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Whether units check in as often as the {@linkplain org.okr4j.cadence.Cadence cadence} of the program asks for, by unit and
 * period, which mostly is a week.
 *
 * <p>A team is here whatever unit has published key results, the organization itself among them. A period of a unit is
 * <em>due</em> once it is over, if somebody was to work on one of its key results at the end of its last day: published, come
 * to no end, begun, in a cycle that contains the day, in a unit that exists, and not fed by objectives alone. So the duty begins with the period in which the
 * unit first publishes, and a period that runs over the end of a cycle is due for the new cycle only. A period is
 * <em>complete</em> if each of those key results has a check-in for it, in its days or in the days of grace after it. One
 * check-in counts for one period only: the earliest that is still open. As long as the grace runs, what is missing is
 * missing, because silence is no good news; it may still come.
 *
 * <p>Periods are those of the roadmap where one is followed, from the day of its start on; else weeks begin on Mondays and
 * months on their first days.
 *
 * <pre>{@code
 * Compliance compliance = Compliance.of(scorecard);
 * compliance.value();                                                 // 17/20 of all periods of teams so far
 * compliance.ofWeek(LocalDate.of(2026, 11, 12)).teamWeeks();          // who has checked in that week, and what is missing
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Compliance {

    private final LocalDate asOf;
    private final ImmutableList<TeamWeek> teamWeeks;

    private Compliance(LocalDate asOf, ImmutableList<TeamWeek> teamWeeks) {
        this.asOf = asOf;
        this.teamWeeks = teamWeeks;
    }

    /**
     * Returns what was due in the cycles that contain the day of a scorecard, up to that day. The time it takes grows with
     * the number of key results, their periods and check-ins.
     *
     * @param scorecard the scores of the program on the day
     * @return the compliance; of nothing where there is no such cycle, or no period is over yet
     */
    public static Compliance of(Scorecard scorecard) {
        return on(new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf())));
    }

    static Compliance on(Day day) {
        LocalDate date = day.date();
        return new Compliance(
                date, new DutyReader(day.program(), date, cycle -> cycle.contains(date), LocalDate.MIN).teamWeeks());
    }

    /** {@return the day up to which check-ins are seen} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return all periods that were due, by unit in the order of the program and then by time} */
    public ImmutableList<TeamWeek> teamWeeks() {
        return teamWeeks;
    }

    /** {@return how many periods were complete} */
    public int complete() {
        return Math.toIntExact(teamWeeks.stream().filter(TeamWeek::isComplete).count());
    }

    /** {@return how many periods were due} */
    public int due() {
        return teamWeeks.size();
    }

    /** {@return the share of periods that were complete, exact; absent where none was due} */
    public Optional<Ratio> value() {
        return due() == 0 ? Optional.empty() : Optional.of(Ratio.of(complete(), due()));
    }

    /**
     * {@return how many check-ins were made of those that were due, a key result and a period at a time} It is shown beside
     * the periods, and nothing is judged by it: a team that reports most of its key results has not looked at all of them.
     */
    public long checkInsMade() {
        return teamWeeks.stream().mapToLong(TeamWeek::checkedIn).sum();
    }

    /** {@return how many check-ins were due, a key result and a period at a time} */
    public long checkInsDue() {
        return teamWeeks.stream().mapToLong(TeamWeek::keyResults).sum();
    }

    /**
     * Returns what was due in one period.
     *
     * @param day a day of the period
     * @return the compliance of that period alone; of nothing where none was due
     */
    public Compliance ofWeek(LocalDate day) {
        requireNonNull(day, "day");
        return only(each -> each.period().contains(day));
    }

    /**
     * Returns what was due of one unit itself.
     *
     * @param unit the unit
     * @return the compliance of that unit alone; of nothing where none was due
     */
    public Compliance ofUnit(UnitId unit) {
        requireNonNull(unit, "unit");
        return only(each -> each.unit().equals(unit));
    }

    private Compliance only(Predicate<TeamWeek> filter) {
        return new Compliance(asOf, teamWeeks.stream().filter(filter).collect(toImmutableList()));
    }

    /** {@return the share in a sentence with its numbers} */
    public Message text() {
        return value().map(share -> Message.of("adoption.compliance", complete(), due(), share))
                .orElse(Message.of("adoption.compliance.none"));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Compliance other && asOf.equals(other.asOf) && teamWeeks.equals(other.teamWeeks);
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + teamWeeks.hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
