package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.organization.PersonId;
import org.okr4j.scoring.Scorecard;

/**
 * Something that stands in the way of a key result by its latest report. What that report does not name anymore is out of the
 * way. A report of a feed that names nothing takes nothing away: a feed does not know what people struggle with.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param keyResult the key result
 * @param blocker what stands in its way
 * @param age for how many days it has, never negative
 */
public record OpenBlocker(KeyResultId keyResult, Blocker blocker, long age) {

    /**
     * Checks that nothing is null.
     *
     * @param keyResult the key result
     * @param blocker what stands in its way
     * @param age for how many days it has
     */
    public OpenBlocker {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(blocker, "blocker");
    }

    /** {@return the day on which it began} */
    public LocalDate since() {
        return blocker.since();
    }

    /** {@return who was asked to move it; empty if nobody was} */
    public Optional<PersonId> escalatedTo() {
        return blocker.escalatedTo();
    }

    /**
     * Returns what stands in the way of the key results that somebody is to work on.
     *
     * @param scorecard the scores of the program on the day
     * @return the blockers, the oldest first, then in the order of the program
     */
    public static ImmutableList<OpenBlocker> of(Scorecard scorecard) {
        Day day = new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf()));
        return day.objectives().stream()
                .filter(day::isActive)
                .flatMap(objective -> objective.keyResults().stream())
                .filter(day::isActive)
                .flatMap(keyResult -> blockersOf(keyResult, day.date()))
                .sorted(Comparator.comparing(OpenBlocker::since))
                .collect(toImmutableList());
    }

    private static Stream<OpenBlocker> blockersOf(KeyResult keyResult, LocalDate date) {
        return keyResult.checkInsUpTo(date).reverse().stream()
                .filter(checkIn -> !checkIn.isAutomatic() || !checkIn.blockers().isEmpty())
                .limit(1)
                .map(CheckIn::blockers)
                .flatMap(ImmutableList::stream)
                .map(blocker -> new OpenBlocker(
                        keyResult.id(), blocker, Math.max(0, ChronoUnit.DAYS.between(blocker.since(), date))));
    }
}
