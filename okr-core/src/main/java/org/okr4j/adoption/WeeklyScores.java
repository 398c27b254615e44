package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * The scores of a program at the end of each of the last weeks and on the day itself, for whatever trends are asked for: each
 * week is scored once, however many objectives and units are then looked at.
 *
 * <p>A week is scored as it was known on its last day: by check-ins, targets, states and owners of that day. Titles, links and
 * the tree of units have no dates and are those of today. Weeks are those of the roadmap where one is followed, else they go
 * from Monday to Sunday, as with {@link RolloutFigures#weekly}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WeeklyScores {

    private final ImmutableList<Scorecard> cards;

    private WeeklyScores(ImmutableList<Scorecard> cards) {
        this.cards = cards;
    }

    /**
     * Scores the last weeks. The time it takes, and the memory, grow with the program and with the number of weeks.
     *
     * @param scorecard the scores of the day of the question
     * @param from the first day that is of interest; a week counts that ends on it or later
     * @param most how many points there are at most, the day itself included; at least 1
     * @return the scores
     * @throws IllegalArgumentException if there is to be less than 1 point
     */
    public static WeeklyScores of(Scorecard scorecard, LocalDate from, int most) {
        requireNonNull(from, "from");
        checkArgument(most >= 1, "Weekly scores: most must be at least 1: %s", most);
        Scorer scorer = Scorer.of(scorecard.policy());
        LocalDate asOf = scorecard.asOf();
        ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
        Rhythm.weeksOf(scorecard.program().program()).lastUpTo(asOf.minusDays(1), most - 1).stream()
                .map(DateRange::last)
                .filter(day -> !day.isBefore(from))
                .map(day -> scorer.score(scorecard.program(), day))
                .forEach(cards::add);
        return new WeeklyScores(cards.add(scorecard).build());
    }

    /** {@return the scores, the earliest first; the last are those of the day of the question} */
    public ImmutableList<Scorecard> cards() {
        return cards;
    }

    /** {@return the days of the scores: the last days of weeks, and the day of the question} */
    public ImmutableList<LocalDate> days() {
        return cards.stream().map(Scorecard::asOf).collect(toImmutableList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof WeeklyScores other && cards.equals(other.cards);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(cards);
    }

    /** {@return the days} */
    @Override
    public String toString() {
        return "WeeklyScores" + days();
    }
}
