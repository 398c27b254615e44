package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/**
 * One table for each policy. A row is an objective on a day:
 *
 * <ul>
 *   <li>{@code time}: how much of the cycle is over, in percent, as the product counts;
 *   <li>{@code values}: what its key results have reached of 100, reported on that day or, with {@code @}, when so much
 *       of the time was over; {@code x} is the weight, {@code -} is silence;
 *   <li>{@code expected}, {@code progress}: of the objective, in percent;
 *   <li>{@code pace}: the light of its own pace; {@code status}, {@code says}: its status and what the product calls it;
 *   <li>{@code grade}: the light for the progress, whatever the day.
 * </ul>
 */
class ScoringPoliciesTest {

    /** So many days that each is one percent of the time, with the days before the day of the question counted. */
    private static final DateRange HUNDRED_AND_ONE_DAYS = DateRange.parse("2026-01-01..2026-04-11");

    /** So many days that each is one percent of the time, with the day of the question counted. */
    private static final DateRange HUNDRED_DAYS = DateRange.parse("2026-01-01..2026-04-10");

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says    | grade
        ten points behind are green       | 50   | 40          | 50       | 40           | GREEN | GREEN   | green   | AMBER
        a trifle more is amber            | 50   | 39.99999    | 50       | 39.99999     | AMBER | AMBER   | amber   | RED
        25 points behind are amber        | 50   | 25          | 50       | 25           | AMBER | AMBER   | amber   | RED
        a trifle more is red              | 50   | 24.99999    | 50       | 24.99999     | RED   | RED     | red     | RED
        nothing is expected on day one    | 0    | 0           | 0        | 0            | GREEN | GREEN   | green   | RED
        all is expected on the last day   | 100  | 75          | 100      | 75           | AMBER | AMBER   | amber   | GREEN
        and after it                      | 150  | 74          | 100      | 74           | RED   | RED     | red     | GREEN
        beyond the target counts as all   | 50   | 180         | 50       | 100          | GREEN | GREEN   | green   | GREEN
        worse than at the start           | 5    | -10         | 5        | 0            | AMBER | AMBER   | amber   | RED
        silence is never green            | 0    | -           |          | 0            |       | NO_DATA | no data | none
        old news is stale                 | 50   | 60@39       | 50       | 60           | GREEN | STALE   | stale   | AMBER
        just within weekly and grace      | 50   | 60@40       | 50       | 60           | GREEN | GREEN   | green   | AMBER
        red stays red                     | 50   | 10@20       | 50       | 10           | RED   | RED     | red     | RED
        the worst decides                 | 50   | 100 0       | 50       | 50           | GREEN | RED     | red     | AMBER
        silence pulls down                | 30   | 70 70 -     | 30       | 46.6666666   | GREEN | NO_DATA | no data | AMBER
        """)
    void standard(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.STANDARD, row);
    }

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says        | grade
        an example of its documentation   | 52   | 47          | 52       | 47           | AMBER | AMBER   | behind      | AMBER
        26 points, by its rule            | 82   | 56          | 82       | 56           | RED   | RED     | at risk     | AMBER
        as expected                       | 50   | 50          | 50       | 50           | GREEN | GREEN   | on track    | AMBER
        a trifle less                     | 50   | 49.99999    | 50       | 49.99999     | AMBER | AMBER   | behind      | AMBER
        25 points are behind              | 50   | 25          | 50       | 25           | AMBER | AMBER   | behind      | RED
        a trifle more is at risk          | 50   | 24.99999    | 50       | 24.99999     | RED   | RED     | at risk     | RED
        0% is expected on day one         | 0    | 0           | 0        | 0            | GREEN | GREEN   | on track    | RED
        a day later nothing is too little | 1    | 0           | 1        | 0            | AMBER | AMBER   | behind      | RED
        100% is expected on the last day  | 100  | 99          | 100      | 99           | AMBER | AMBER   | behind      | GREEN
        and after it                      | 150  | 74          | 100      | 74           | RED   | RED     | at risk     | GREEN
        beyond the target counts as all   | 50   | 180         | 50       | 100          | GREEN | GREEN   | on track    | GREEN
        worse than at the start (ours)    | 0    | -10         | 0        | 0            | AMBER | AMBER   | behind      | RED
        nobody has reported               | 0    | -           |          | 0            |       | NO_DATA | not started | none
        old news is stale (ours)          | 50   | 60@39       | 50       | 60           | GREEN | STALE   | stale       | AMBER
        red stays red (ours)              | 50   | 10@20       | 50       | 10           | RED   | RED     | at risk     | RED
        a mean hides a failure            | 50   | 100 0       | 50       | 50           | GREEN | GREEN   | on track    | AMBER
        children contribute by weight     | 61   | 80x3 0      | 61       | 60           | AMBER | AMBER   | behind      | AMBER
        """)
    void vivaGoals(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.VIVA_GOALS, row);
    }

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says     | grade
        16.5 points behind are on track   | 50   | 33.5        | 50       | 33.5         | GREEN | GREEN   | on track | RED
        a trifle more is behind           | 50   | 33.49999    | 50       | 33.49999     | AMBER | AMBER   | behind   | RED
        33 points are behind              | 50   | 17          | 50       | 17           | AMBER | AMBER   | behind   | RED
        a trifle more is at risk          | 50   | 16.99999    | 50       | 16.99999     | RED   | RED     | at risk  | RED
        the first day is a hundredth      | 1    | 0           | 1        | 0            | GREEN | GREEN   | on track | RED
        before it nothing is expected     | 0    | 0           | 0        | 0            | GREEN | GREEN   | on track | RED
        the last day                      | 100  | 83.5        | 100      | 83.5         | GREEN | GREEN   | on track | GREEN
        after it (it keeps the last word) | 130  | 67          | 100      | 67           | AMBER | AMBER   | behind   | AMBER
        all reached ("achieved" there)    | 130  | 100         | 100      | 100          | GREEN | GREEN   | on track | GREEN
        beyond the target counts as all   | 40   | 150         | 40       | 100          | GREEN | GREEN   | on track | GREEN
        worse than at the start (ours)    | 10   | -20         | 10       | 0            | AMBER | AMBER   | behind   | RED
        nobody has reported (ours)        | 10   | -           |          | 0            |       | NO_DATA | no data  | none
        old news is stale (ours)          | 50   | 60@39       | 50       | 60           | GREEN | STALE   | stale    | AMBER
        a mean hides a failure            | 60   | 100 0       | 60       | 50           | GREEN | GREEN   | on track | AMBER
        not where it is too low itself    | 70   | 100 0 0     | 70       | 33.3333333   | RED   | RED     | at risk  | RED
        """)
    void engagedly(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.ENGAGEDLY, row);
    }

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says          | grade
        0.95 of ideal progress            | 40   | 38          | 40       | 38           | GREEN | GREEN   | on track      | RED
        a trifle less                     | 40   | 37.99999    | 40       | 37.99999     | AMBER | AMBER   | lagging       | RED
        0.75 of ideal progress (ours)     | 40   | 30          | 40       | 30           | AMBER | AMBER   | lagging       | RED
        a trifle less is at risk          | 40   | 29.99999    | 40       | 29.99999     | RED   | RED     | at risk       | RED
        nothing is due on day one         | 0    | 0           | 0        | 0            | GREEN | GREEN   | on track      | RED
        a day later nothing is at risk    | 1    | 0           | 1        | 0            | RED   | RED     | at risk       | RED
        the last day                      | 100  | 95          | 100      | 95           | GREEN | GREEN   | on track      | GREEN
        and after it                      | 130  | 75          | 100      | 75           | AMBER | AMBER   | lagging       | GREEN
        beyond the target counts as all   | 40   | 150         | 40       | 100          | GREEN | GREEN   | on track      | GREEN
        worse than at the start (ours)    | 0    | -5          | 0        | 0            | AMBER | AMBER   | lagging       | RED
        nobody has updated                | 10   | -           |          | 0            |       | NO_DATA | not available | none
        old news is stale (ours)          | 50   | 60@39       | 50       | 60           | GREEN | STALE   | stale         | AMBER
        weightage 6 of 10 brings 60%      | 60   | 100x6 0x4   | 60       | 60           | GREEN | GREEN   | on track      | AMBER
        60 of 64 are 0.9375               | 64   | 100x6 0x4   | 64       | 60           | AMBER | AMBER   | lagging       | AMBER
        weightage 0 does not count        | 50   | 50 0x0      | 50       | 50           | GREEN | GREEN   | on track      | AMBER
        """)
    void upraise(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.UPRAISE, row);
    }

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says        | grade
        its example: half in the middle   | 50   | 50          | 50       | 50           | GREEN | GREEN   | on track    | AMBER
        its example: half at the end      | 100  | 50          | 100      | 50           | RED   | RED     | off track   | AMBER
        90% of what is expected           | 50   | 45          | 50       | 45           | GREEN | GREEN   | on track    | RED
        a trifle less                     | 50   | 44.99999    | 50       | 44.99999     | AMBER | AMBER   | progressing | RED
        70% of what is expected           | 50   | 35          | 50       | 35           | AMBER | AMBER   | progressing | RED
        a trifle less is off track        | 50   | 34.99999    | 50       | 34.99999     | RED   | RED     | off track   | RED
        nothing is due on day one (ours)  | 0    | 0           | 0        | 0            | GREEN | GREEN   | on track    | RED
        the last day                      | 100  | 90          | 100      | 90           | GREEN | GREEN   | on track    | AMBER
        and after it                      | 130  | 70          | 100      | 70           | AMBER | AMBER   | progressing | AMBER
        partially achieved from half on   | 50   | 49.99999    | 50       | 49.99999     | GREEN | GREEN   | on track    | RED
        not yet achieved                  | 100  | 99.99999    | 100      | 99.99999     | GREEN | GREEN   | on track    | AMBER
        beyond the target counts as all   | 50   | 180         | 50       | 100          | GREEN | GREEN   | on track    | GREEN
        worse than at the start (ours)    | 0    | -5          | 0        | 0            | AMBER | AMBER   | progressing | RED
        nobody has reported               | 10   | -           |          | 0            |       | NO_DATA | not started | none
        old news is stale (ours)          | 50   | 60@39       | 50       | 60           | GREEN | STALE   | stale       | AMBER
        its example: one of three done    | 37   | 100 0 0     | 37       | 33.3333333   | GREEN | GREEN   | on track    | RED
        a third is 87.7% of 38%           | 38   | 100 0 0     | 38       | 33.3333333   | AMBER | AMBER   | progressing | RED
        """)
    void mooncamp(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.MOONCAMP, row);
    }

    @ParameterizedTest(name = "{0}: {1}% of the time over, at {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what                              | time | values      | expected | progress     | pace  | status  | says    | grade
        its example: 70% at the end       | 100  | 70          | 100      | 70           | RED   | RED     | red     | GREEN
        as red on the first day           | 0    | 70          | 100      | 70           | RED   | RED     | red     | GREEN
        90% are green                     | 0    | 90          | 100      | 90           | GREEN | GREEN   | green   | GREEN
        a trifle less (ours)              | 50   | 89.99999    | 100      | 89.99999     | AMBER | AMBER   | yellow  | GREEN
        75% are yellow                    | 100  | 75          | 100      | 75           | AMBER | AMBER   | yellow  | GREEN
        a trifle less is red              | 100  | 74.99999    | 100      | 74.99999     | RED   | RED     | red     | GREEN
        a start is red                    | 0    | 0           | 100      | 0            | RED   | RED     | red     | RED
        after the end as before           | 150  | 90          | 100      | 90           | GREEN | GREEN   | green   | GREEN
        beyond the target counts as all   | 10   | 180         | 100      | 100          | GREEN | GREEN   | green   | GREEN
        worse than at the start           | 10   | -10         | 100      | 0            | RED   | RED     | red     | RED
        nobody has reported (ours)        | 10   | -           |          | 0            |       | NO_DATA | no data | none
        old news is stale (ours)          | 50   | 95@39       | 100      | 95           | GREEN | STALE   | stale   | GREEN
        its example: the worst decides    | 50   | 90 60       | 100      | 75           | AMBER | RED     | red     | GREEN
        targets may weigh more            | 50   | 100x3 92    | 100      | 98           | GREEN | GREEN   | green   | GREEN
        """)
    void serviceNow(ArgumentsAccessor row) {
        assertRow(ScoringPolicies.SERVICE_NOW, row);
    }

    private static void assertRow(ScoringPolicy policy, ArgumentsAccessor row) {
        LocalDate asOf = dayAt(policy, row.getInteger(1));
        List<String> values = Splitter.on(' ').splitToList(row.getString(2));
        KeyResult[] keyResults = new KeyResult[values.size()];
        for (int i = 0; i < keyResults.length; i++) {
            keyResults[i] = keyResultOf(policy, "k" + i, values.get(i), asOf);
        }

        ObjectiveScore score = score(policy, objective(keyResults), asOf);

        assertThat(score.pace().map(Pace::expected)).isEqualTo(cell(row, 3).map(ScoringPoliciesTest::percent));
        assertThat(score.progress()).isEqualTo(cell(row, 4).map(ScoringPoliciesTest::percent));
        assertThat(score.pace().map(Pace::light)).isEqualTo(cell(row, 5).map(Light::valueOf));
        assertThat(score.status().word()).isEqualTo(row.get(6, StatusWord.class));
        assertThat(policy.label(score.status().word())).hasToString(row.getString(7));
        assertThat(score.grade().light().map(Light::name).orElse("none")).isEqualTo(row.getString(8));
    }

    private static Optional<String> cell(ArgumentsAccessor row, int index) {
        return Optional.ofNullable(row.getString(index));
    }

    private static Progress percent(String percent) {
        return Progress.of(new BigDecimal(percent).movePointLeft(2));
    }

    private static KeyResult keyResultOf(ScoringPolicy policy, String id, String cell, LocalDate asOf) {
        List<String> weighted = Splitter.on('x').splitToList(cell);
        List<String> dated = Splitter.on('@').splitToList(weighted.get(0));
        String weight = weighted.size() == 1 ? "1" : weighted.get(1);
        LocalDate reported = dated.size() == 1 ? asOf : dayAt(policy, Integer.parseInt(dated.get(1)));
        Measure measure = Measure.increase("0", "100");
        KeyResult keyResult = cell.equals("-")
                ? keyResult(id, measure)
                : keyResult(id, measure, value(reported.toString(), dated.get(0)));
        return keyResult.withWeight(Weight.of(weight));
    }

    private static DateRange cycle(ScoringPolicy policy) {
        return policy.pace().dayCount() == DayCount.DAYS_OVER ? HUNDRED_AND_ONE_DAYS : HUNDRED_DAYS;
    }

    private static LocalDate dayAt(ScoringPolicy policy, int time) {
        int begun = policy.pace().dayCount() == DayCount.DAYS_OVER ? 0 : 1;
        return cycle(policy).first().plusDays(time - begun);
    }

    private static ObjectiveScore score(ScoringPolicy policy, Objective objective, LocalDate asOf) {
        return Scorer.of(policy).score(objective, cycle(policy), Cadences.WEEKLY, asOf);
    }

    private static Light light(ScoringPolicy policy, KeyResult keyResult) {
        return score(policy, objective(keyResult), day("2026-01-01"))
                .keyResults()
                .get(0)
                .pace()
                .orElseThrow()
                .light();
    }

    @Test
    void engagedlyExpectsHalfOnTheFifteenthOfThirtyDays() {
        assertThat(ScoringPolicies.ENGAGEDLY
                        .pace()
                        .dayCount()
                        .share(DateRange.parse("2026-04-01..2026-04-30"), day("2026-04-15")))
                .isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void serviceNowKnowsNoYellowMilestone() {
        assertThat(light(
                        ScoringPolicies.SERVICE_NOW,
                        keyResult("k", Measure.binary(), checkIn("2026-01-01", Measurement.answer(true)))))
                .isEqualTo(Light.GREEN);
        assertThat(light(
                        ScoringPolicies.SERVICE_NOW,
                        keyResult("k", Measure.binary(), checkIn("2026-01-01", Measurement.answer(false)))))
                .isEqualTo(Light.RED);
    }

    /** Its examples: 500 to 400 at 420 is 80%, 1 to 1.5 at 1.35 is 70%. */
    @Test
    void serviceNowMeasuresFromTheStartValue() {
        assertThat(light(
                        ScoringPolicies.SERVICE_NOW,
                        keyResult("k", Measure.decrease("500", "400"), value("2026-01-01", "420"))))
                .isEqualTo(Light.AMBER);
        assertThat(light(
                        ScoringPolicies.SERVICE_NOW,
                        keyResult("k", Measure.increase("1", "1.5"), value("2026-01-01", "1.35"))))
                .isEqualTo(Light.RED);
    }

    /** Its example of cumulative quarters: 220 of 250, 480 of 500, 710 of 750, 968 of 1000. */
    @ParameterizedTest
    @CsvSource({"25, 220, AMBER", "50, 480, GREEN", "75, 710, GREEN", "100, 968, GREEN"})
    void serviceNowsBreakdownsAreStepsOfAShare(int time, String actual, Light light) {
        ScoringPolicy breakdowns = ScoringPolicies.SERVICE_NOW.withPace(PaceRule.ratio("0.9", "0.75")
                .withShape(PaceShape.stepped(
                        PacePoint.of("0.25", "0.25"), PacePoint.of("0.5", "0.5"), PacePoint.of("0.75", "0.75"))));
        LocalDate asOf = dayAt(breakdowns, time);

        assertThat(score(
                                breakdowns,
                                objective(
                                        keyResult("k", Measure.increase("0", "1000"), value(asOf.toString(), actual))),
                                asOf)
                        .pace()
                        .map(Pace::light))
                .contains(light);
    }

    @Test
    void mooncampGradesWhatIsCommittedAsAllElse() {
        Objective half = Samples.committed(keyResult("k", Measure.increase("0", "100"), value("2026-01-01", "50")));

        assertThat(score(ScoringPolicies.MOONCAMP, half, day("2026-01-01"))
                        .grade()
                        .light())
                .contains(Light.AMBER);
        assertThat(score(ScoringPolicies.STANDARD, half, day("2026-01-01"))
                        .grade()
                        .light())
                .contains(Light.RED);
        assertThat(half.ambition()).isEqualTo(Ambition.COMMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "standard, done, cancelled",
        "viva-goals, closed, postponed",
        "engagedly, done, cancelled",
        "upraise, closed, abandoned",
        "mooncamp, done, cancelled",
        "servicenow, done, cancelled"
    })
    void namesWhatHasEnded(String name, String done, String cancelled) {
        ScoringPolicy policy = ScoringPolicies.named(name).orElseThrow();
        Objective reached = objective(keyResult("k", Measure.increase("0", "100"), value("2026-01-01", "50")));
        LocalDate end = day("2026-08-02");

        ObjectiveScore closed = score(policy, Samples.ended(reached, LifecycleState.CLOSED, "2026-08-01"), end);
        ObjectiveScore givenUp = score(policy, Samples.ended(reached, LifecycleState.DEPRIORITIZED, "2026-08-01"), end);

        assertThat(policy.label(closed.status().word())).hasToString(done);
        assertThat(policy.label(givenUp.status().word())).hasToString(cancelled);
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.scoring.ScoringPolicies#all")
    void speaksBothLanguagesAndNeverCallsTwoWordsTheSame(ScoringPolicy policy) {
        for (Phrasebook book : ImmutableList.of(Phrasebook.english(), Phrasebook.spanish())) {
            assertThat(StatusWord.values())
                    .extracting(word -> book.render(policy.label(word)))
                    .doesNotHaveDuplicates()
                    .allMatch(label -> label.equals(label.toLowerCase(Locale.ROOT)))
                    .noneMatch(label -> label.contains("scoring.label"));
        }
    }

    @Test
    void holdsAllByName() {
        assertThat(ScoringPolicies.all())
                .extracting(ScoringPolicy::name)
                .containsExactly("standard", "viva-goals", "engagedly", "upraise", "mooncamp", "servicenow");
        assertThat(ScoringPolicies.all())
                .allMatch(policy -> ScoringPolicies.named(policy.name())
                        .filter(policy::equals)
                        .isPresent());
        assertThat(ScoringPolicies.named("Viva Goals")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> ScoringPolicies.named(null))
                .withMessage("name");
    }

    @Test
    void areMildEarlyOnlyInTheStandard() {
        assertThat(ScoringPolicies.all())
                .filteredOn(policy -> policy.pace().isMildEarly())
                .containsExactly(ScoringPolicies.STANDARD);
    }
}
