package org.okr4j.adoption;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Dates;
import org.okr4j.organization.UnitId;
import org.okr4j.scoring.Scorecard;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * How confident people are on a day, over all key results that somebody is to work on, and where that is going.
 *
 * <p>Of each key result the latest confidence counts that somebody has stated. A team, which is any unit, has the mean of its
 * key results, rounded toward negative infinity to 9 decimals; the average is the mean of these, so that a team counts the same
 * however many key results it has. Beside it stands the mean over all key results. Who has said nothing is in neither.
 *
 * <p>The trend is the change since a week before, and the slope over the last two weeks: the straight line through three
 * averages a week apart, by least squares, rises each week by half the way from the first to the last.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ConfidenceAverage {

    private static final int DAYS_OF_WEEK = 7;
    private static final Ratio TWO = Ratio.of(2, 1);

    private final LocalDate asOf;
    private final ImmutableMap<UnitId, Progress> teams;
    private final int keyResults;
    private final @Nullable Ratio ofKeyResults;
    private final @Nullable Ratio weekBefore;
    private final @Nullable Ratio twoWeeksBefore;

    private ConfidenceAverage(
            LocalDate asOf, ConfidenceSums sums, @Nullable Ratio weekBefore, @Nullable Ratio twoWeeksBefore) {
        this.asOf = asOf;
        this.teams = sums.means();
        this.keyResults = sums.keyResults();
        this.ofKeyResults = sums.ofKeyResults().orElse(null);
        this.weekBefore = weekBefore;
        this.twoWeeksBefore = twoWeeksBefore;
    }

    /**
     * Returns the average on the day of a scorecard.
     *
     * @param scorecard the scores of the program on the day
     * @return the average; of nobody where no confidence was stated
     */
    public static ConfidenceAverage of(Scorecard scorecard) {
        Day day = new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf()));
        return of(day, ConfidenceSums.on(day));
    }

    /** The average of what was stated on a day. */
    static ConfidenceAverage of(Day day, ConfidenceSums sums) {
        return new ConfidenceAverage(day.date(), sums, before(day, 1), before(day, 2));
    }

    private static @Nullable Ratio before(Day day, int weeks) {
        if (!Dates.isWithinYears(day.date())) {
            return null;
        }
        Day earlier = new Day(day.date().minusDays((long) weeks * DAYS_OF_WEEK), day.background());
        return ConfidenceSums.mean(ConfidenceSums.on(earlier).means()).orElse(null);
    }

    /** {@return the day} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the mean of each team of which somebody has stated a confidence, in the order of their objectives} */
    public ImmutableMap<UnitId, Progress> teams() {
        return teams;
    }

    /** {@return the mean of the means of the teams, exact; absent where nobody has said anything} */
    public Optional<Ratio> ofTeams() {
        return ConfidenceSums.mean(teams);
    }

    /** {@return of how many key results somebody has stated a confidence} */
    public int keyResults() {
        return keyResults;
    }

    /** {@return the mean over all key results, exact; absent where nobody has said anything} */
    public Optional<Ratio> ofKeyResults() {
        return Optional.ofNullable(ofKeyResults);
    }

    /** {@return what the average was a week before; absent where there was none} */
    public Optional<Ratio> weekBefore() {
        return Optional.ofNullable(weekBefore);
    }

    /** {@return the average less that of a week before, from -1 to 1, exact; absent where one of them is} */
    public Optional<Ratio> change() {
        return ofTeams().flatMap(now -> weekBefore().map(now::minus));
    }

    /** {@return how much the average rises a week by the last three, exact; absent where one of them is} */
    public Optional<Ratio> slopePerWeek() {
        Ratio first = twoWeeksBefore;
        return weekBefore == null || first == null
                ? Optional.empty()
                : ofTeams().map(now -> now.minus(first).dividedBy(TWO));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ConfidenceAverage other
                && asOf.equals(other.asOf)
                && teams.equals(other.teams)
                && keyResults == other.keyResults
                && ofKeyResults().equals(other.ofKeyResults())
                && weekBefore().equals(other.weekBefore())
                && slopePerWeek().equals(other.slopePerWeek());
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + teams.hashCode();
    }

    /** {@return the day, the average and the number of teams} */
    @Override
    public String toString() {
        return "ConfidenceAverage(" + asOf + ", "
                + ofTeams().map(Ratio::toString).orElse("none") + " of " + teams.size() + " teams)";
    }
}
