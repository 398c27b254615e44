package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;
import org.okr4j.scoring.Scorecard;

/**
 * When a key result is to be checked in next, and by whom.
 *
 * <p>After a check-in the next one is due one period later, and the first one a period after work on the key result began: the
 * latest of its publication, its own start and the start of its cycle. Nothing is due later than on the last day of the cycle,
 * and nothing is due any more once it is checked in on that day. From the day after the grace on it is overdue, which is when
 * the scorecard calls it stale. What has no measure of its own and takes its number from objectives is never due: it moves
 * with their check-ins.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param keyResult the key result
 * @param by who answers for the check-in: of a shared objective its owner, else the owner of the key result, else that of the
 *     objective; empty if there is none
 * @param last the day of the latest check-in; empty if there was none
 * @param due the day on which the next one is due
 * @param overdueSince that day again if its grace is over; else empty
 */
public record CheckInDuty(
        KeyResultId keyResult,
        Optional<PersonId> by,
        Optional<LocalDate> last,
        LocalDate due,
        Optional<LocalDate> overdueSince) {

    /**
     * Checks that nothing is null.
     *
     * @param keyResult the key result
     * @param by who answers for the check-in
     * @param last the day of the latest check-in
     * @param due the day on which the next one is due
     * @param overdueSince that day again if its grace is over
     */
    public CheckInDuty {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(by, "by");
        requireNonNull(last, "last");
        requireNonNull(due, "due");
        requireNonNull(overdueSince, "overdueSince");
    }

    /**
     * Returns what is to be checked in next.
     *
     * @param scorecard the scores of the program on the day
     * @return one duty for each key result that somebody is to work on and check in, the earliest due first, then in the order
     *     of the program
     */
    public static ImmutableList<CheckInDuty> of(Scorecard scorecard) {
        Day day = new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf()));
        return day.objectives().stream()
                .filter(day::isActive)
                .flatMap(objective -> objective.keyResults().stream()
                        .filter(keyResult -> isDue(keyResult, objective, day))
                        .map(keyResult -> of(keyResult, objective, day)))
                .sorted(Comparator.comparing(CheckInDuty::due))
                .collect(toImmutableList());
    }

    /**
     * Returns when one key result is to be checked in next.
     *
     * @param scorecard the scores of the program on the day
     * @param keyResult the id of a key result of that program
     * @return the duty; empty if nobody is to work on it that day, or nothing is left to check in
     */
    public static Optional<CheckInDuty> of(Scorecard scorecard, KeyResultId keyResult) {
        Day day = new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf()));
        Objective objective = day.program().objectiveOf(keyResult);
        return Optional.of(day.program().keyResult(keyResult))
                .filter(found -> day.isActive(objective) && isDue(found, objective, day))
                .map(found -> of(found, objective, day));
    }

    private static boolean isDue(KeyResult keyResult, Objective objective, Day day) {
        return day.isActive(keyResult)
                && !Day.isFed(keyResult, objective, day.program())
                && !isCheckedInAtTheEnd(keyResult, objective, day);
    }

    private static boolean isCheckedInAtTheEnd(KeyResult keyResult, Objective objective, Day day) {
        LocalDate end = day.program().cycleOf(objective).dates().last();
        return keyResult
                .latestCheckIn(day.date())
                .filter(last -> !last.date().isBefore(end))
                .isPresent();
    }

    private static CheckInDuty of(KeyResult keyResult, Objective objective, Day day) {
        Cadence cadence = day.program().program().cadence();
        DateRange cycle = day.program().cycleOf(objective).dates();
        Optional<LocalDate> last = keyResult.latestCheckIn(day.date()).map(CheckIn::date);
        LocalDate next = cadence.checkIns().next(last.orElseGet(() -> begin(keyResult, objective, cycle)));
        LocalDate due = next.isAfter(cycle.last()) ? cycle.last() : next;
        boolean isOverdue = ChronoUnit.DAYS.between(due, day.date()) > cadence.grace();
        return new CheckInDuty(
                keyResult.id(),
                checkedInBy(keyResult, objective, day.date()),
                last,
                due,
                isOverdue ? Optional.of(due) : Optional.empty());
    }

    private static LocalDate begin(KeyResult keyResult, Objective objective, DateRange cycle) {
        LocalDate start = keyResult.start().orElse(cycle.first());
        return objective.publishedOn().filter(start::isBefore).orElse(start);
    }

    private static Optional<PersonId> checkedInBy(KeyResult keyResult, Objective objective, LocalDate date) {
        return objective.isShared() && objective.owner().isPresent()
                ? objective.owner()
                : keyResult.ownerAt(date).or(objective::owner);
    }
}
