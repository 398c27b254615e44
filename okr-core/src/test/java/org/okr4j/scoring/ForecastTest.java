package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.QUARTER;
import static org.okr4j.scoring.Samples.day;

import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/** The quarter ends on 30 September: 13 weeks after 1 July, 10 after 22 July. */
class ForecastTest {

    private static final Measure TO_100 = Measure.increase("0", "100");

    /** Ten more each week. */
    private static final List<Reading> STEADY = readings("2026-07-08", "10", "2026-07-15", "20", "2026-07-22", "30");

    /** Dates and values by turns. */
    private static List<Reading> readings(String... datesAndValues) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < datesAndValues.length; i += 2) {
            readings.add(new Reading(day(datesAndValues[i]), Measurement.number(datesAndValues[i + 1])));
        }
        return readings;
    }

    private static final String FAR_70 =
            ". It looks 70 days ahead on the strength of 14 days: take it as a direction, not as a figure";
    private static final String FAR_77 =
            ". It looks 77 days ahead on the strength of 14 days: take it as a direction, not as a figure";
    private static final String FAR_77_IN_SPANISH =
            ". Mira 77 días adelante a partir de 14 días: indica una dirección, no una cifra";

    private static Forecast of(Measure measure, List<Reading> readings, String asOf) {
        return Forecast.of(measure, readings, QUARTER, day(asOf));
    }

    @Test
    void followsALineAndIsNotCapped() {
        Forecast forecast = of(TO_100, STEADY, "2026-07-22");

        assertThat(forecast.isMade()).isTrue();
        assertThat(forecast.date()).isEqualTo(day("2026-09-30"));
        assertThat(forecast.readings()).isEqualTo(STEADY);
        assertThat(forecast.exactValue()).contains(Ratio.of(130, 1));
        assertThat(forecast.exactRaw()).contains(Ratio.of(13, 10));
        assertThat(forecast.raw()).contains(new BigDecimal("1.3"));
        assertThat(forecast.slopePerWeek()).contains(Ratio.of(10, 1));
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(7, 1));
        assertThat(forecast.reachesTarget()).isTrue();
        assertThat(forecast.reason())
                .hasToString("At this rate it will be at 130 on 2026-09-30 and have reached its target of 100;"
                        + " the target takes 7 a week from now on, against 10 so far" + FAR_70);
    }

    /**
     * Of weeks 0, 1 and 2 with 45, 44 and 44: mean 133/3 in week 1, slope −1/2, and so 133/3 − 6 = 115/3 in week 13. Of
     * the 15 from 45 to 30 that is 20/3. From 44 to 30 there are 14 left, in 11 weeks.
     */
    @Test
    void followsAFallingMetric() {
        Forecast forecast = of(
                Measure.decrease("45", "30"),
                readings("2026-07-01", "45", "2026-07-08", "44", "2026-07-15", "44"),
                "2026-07-15");

        assertThat(forecast.exactValue()).contains(Ratio.of(115, 3));
        assertThat(forecast.value()).contains(new BigDecimal("38.333333333"));
        assertThat(forecast.exactRaw()).contains(Ratio.of(4, 9));
        assertThat(forecast.raw()).contains(new BigDecimal("0.444444444"));
        assertThat(forecast.slopePerWeek()).contains(Ratio.of(-1, 2));
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(-14, 11));
        assertThat(forecast.reachesTarget()).isFalse();
        assertThat(forecast.reason())
                .hasToString("At this rate it will be at 38.4 on 2026-09-30, 44.4% of the way to its target of 30;"
                        + " the target takes -1.3 a week from now on, against -0.5 so far" + FAR_77);
        assertThat(Phrasebook.spanish().render(forecast.reason()))
                .isEqualTo("A este ritmo estará en 38,4 el 2026-09-30, al 44,4 % del camino hacia su meta de 30;"
                        + " la meta exige -1,3 por semana de aquí en adelante, frente a -0,5 hasta ahora"
                        + FAR_77_IN_SPANISH);
    }

    /** Ten days known: forty ahead are no more than four times as far, one more is. */
    @Test
    void ownsUpToLookingFarAhead() {
        List<Reading> values = readings("2026-08-11", "10", "2026-08-12", "20", "2026-08-21", "30");

        Forecast near = of(TO_100, values, "2026-08-21");
        Forecast far = Forecast.of(TO_100, values, DateRange.of(QUARTER.first(), day("2026-10-01")), day("2026-08-21"));

        assertThat(near.isFarAhead()).isFalse();
        assertThat(near.reason().toString()).doesNotContain("direction");
        assertThat(far.isFarAhead()).isTrue();
        assertThat(far.reason().toString())
                .endsWith(
                        ". It looks 41 days ahead on the strength of 10 days: take it as a direction, not as a figure");
        assertThat(of(TO_100, readings("2026-08-11", "10"), "2026-08-21").isFarAhead())
                .isFalse();
    }

    @Test
    void reachesTheTargetExactlyOrNot() {
        Forecast exactly = of(Measure.increase("0", "130"), STEADY, "2026-07-22");
        Forecast missed = of(Measure.increase("0", "130.000000001"), STEADY, "2026-07-22");

        assertThat(exactly.reachesTarget()).isTrue();
        assertThat(exactly.exactRaw()).contains(Ratio.ONE);
        assertThat(exactly.reason().toString())
                .startsWith("At this rate it will be at 130 on 2026-09-30 and have reached its target of 130;");
        assertThat(missed.reachesTarget()).isFalse();
        assertThat(missed.reason().toString())
                .startsWith("At this rate it will be at 130 on 2026-09-30, 99.9% of the way");
    }

    /** One less each week: 36 on the last day, 14 behind the baseline, of the 50 to the target. From 46 there are 54. */
    @Test
    void saysThatItGetsWorse() {
        Forecast forecast = of(
                Measure.increase("50", "100"),
                readings("2026-07-08", "48", "2026-07-15", "47", "2026-07-22", "46"),
                "2026-07-22");

        assertThat(forecast.exactValue()).contains(Ratio.of(36, 1));
        assertThat(forecast.exactRaw()).contains(Ratio.of(-7, 25));
        assertThat(forecast.reason())
                .hasToString("At this rate it will be at 36 on 2026-09-30, worse than the 50 it started from,"
                        + " with a target of 100; the target takes 5.4 a week from now on, against -1 so far" + FAR_70);
    }

    @Test
    void isNoWorseWhereItStaysAtTheBaseline() {
        Forecast forecast = of(
                Measure.increase("10", "100"),
                readings("2026-07-08", "10", "2026-07-15", "10", "2026-07-22", "10"),
                "2026-07-22");

        assertThat(forecast.exactRaw()).contains(Ratio.ZERO);
        assertThat(forecast.reason())
                .hasToString("At this rate it will be at 10 on 2026-09-30, 0% of the way to its target of 100;"
                        + " the target takes 9 a week from now on, against 0 so far" + FAR_70);
    }

    @Test
    void asksForNothingWhereTheTargetIsReached() {
        Forecast forecast = of(Measure.increase("0", "30"), STEADY, "2026-07-22");

        assertThat(forecast.neededPerWeek()).contains(Ratio.ZERO);
        assertThat(forecast.reason())
                .hasToString("At this rate it will be at 130 on 2026-09-30 and have reached its target of 30;"
                        + " by now the target is reached" + FAR_70);
        assertThat(of(Measure.increase("0", "20"), STEADY, "2026-07-22").neededPerWeek())
                .contains(Ratio.of(-1, 1));
    }

    @Test
    void saysHowThinTheDataIs() {
        Forecast two = of(TO_100, STEADY.subList(0, 2), "2026-07-22");
        Forecast one = of(TO_100, STEADY.subList(0, 1), "2026-07-22");
        Forecast none = of(Measure.decrease("45", "30"), List.of(), "2026-07-22");

        assertThat(two.isMade()).isFalse();
        assertThat(two.exactValue()).isEmpty();
        assertThat(two.slopePerWeek()).isEmpty();
        assertThat(two.reachesTarget()).isFalse();
        assertThat(two.readings()).hasSize(2);
        assertThat(two.neededPerWeek()).contains(Ratio.of(8, 1));
        assertThat(two.reason())
                .hasToString("Too little data for a forecast: it takes values of 3 days, and there are 2;"
                        + " the target takes 8 a week from now on");
        assertThat(one.reason().toString()).contains("and there is one; the target takes 9 a week");
        assertThat(none.neededPerWeek()).contains(Ratio.of(-3, 2));
        assertThat(Phrasebook.spanish().render(none.reason()))
                .isEqualTo("Muy pocos datos para un pronóstico: hacen falta valores de 3 días y hay 0;"
                        + " la meta exige -1,5 por semana de aquí en adelante");
    }

    @Test
    void followsOnlyWhatIsWithinThePeriodAndKnown() {
        List<Reading> readings = new ArrayList<>(readings("2026-06-30", "99", "2026-07-23", "99"));
        readings.addAll(STEADY);

        Forecast forecast = of(TO_100, readings, "2026-07-22");

        assertThat(forecast).isEqualTo(of(TO_100, STEADY, "2026-07-22"));
        assertThat(of(TO_100, readings("2026-06-30", "40", "2026-07-01", "50"), "2026-07-01")
                        .readings())
                .hasSize(1);
    }

    @Test
    void standsWhereTheLatestValueWasEvenBeforeThePeriod() {
        Forecast forecast = of(TO_100, readings("2026-06-29", "20", "2026-06-30", "35"), "2026-07-01");

        assertThat(forecast.readings()).isEmpty();
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(5, 1));
    }

    @Test
    void countsTheLastOfADay() {
        List<Reading> readings = new ArrayList<>(readings("2026-07-15", "99"));
        readings.addAll(STEADY);

        assertThat(of(TO_100, readings, "2026-07-22")).isEqualTo(of(TO_100, STEADY, "2026-07-22"));
    }

    @Test
    void needsNothingOnTheLastDayAndForecastsNothingAfterIt() {
        Forecast lastDay = of(TO_100, STEADY, "2026-09-30");
        Forecast after = of(TO_100, STEADY, "2026-10-01");

        assertThat(lastDay.exactValue()).contains(Ratio.of(130, 1));
        assertThat(lastDay.neededPerWeek()).isEmpty();
        assertThat(lastDay.reason())
                .hasToString(
                        "At this rate it will be at 130 on 2026-09-30 and have reached its target of 100" + FAR_70);
        assertThat(of(TO_100, STEADY, "2026-09-29").neededPerWeek()).contains(Ratio.of(490, 1));
        assertThat(after.isMade()).isFalse();
        assertThat(after.neededPerWeek()).isEmpty();
        assertThat(after.reason()).hasToString("No forecast: its time ended on 2026-09-30");
    }

    @Test
    void countsTheWeeksOfThePeriodBeforeItStarts() {
        Measure measure = Measure.increase("0", "26");

        assertThat(of(measure, List.of(), "2026-06-01").neededPerWeek()).contains(Ratio.of(2, 1));
        assertThat(of(measure, List.of(), "2026-07-01").neededPerWeek()).contains(Ratio.of(2, 1));
        DateRange oneDay = DateRange.of(QUARTER.first(), QUARTER.first());
        assertThat(Forecast.of(measure, List.of(), oneDay, day("2026-06-01")).neededPerWeek())
                .isEmpty();
    }

    /** 2 and 4 of 10, then 5: mean 11/30 in week 1, slope 3/20, and so 11/30 + 12 · 3/20 = 13/6 of it in week 13. */
    @Test
    void followsTheShareOfStages() {
        Measure measure = Measure.milestones(stage("a", 2), stage("b", 2), stage("c", 1), stage("d", 5));
        List<Reading> readings =
                List.of(stages("2026-07-01", "a"), stages("2026-07-08", "a", "b"), stages("2026-07-15", "a", "b", "c"));

        Forecast forecast = of(measure, readings, "2026-07-15");

        assertThat(forecast.exactRaw()).contains(Ratio.of(13, 6));
        assertThat(forecast.exactValue()).isEmpty();
        assertThat(forecast.value()).isEmpty();
        assertThat(forecast.slopePerWeek()).contains(Ratio.of(3, 20));
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(1, 22));
        assertThat(forecast.reason())
                .hasToString("At this rate all of it will be done by 2026-09-30;"
                        + " finishing takes 4.6% a week from now on, against 15% so far" + FAR_77);
    }

    /** Nothing, a tenth and a tenth: mean 1/15 in week 1, slope 1/20, and so 1/15 + 12/20 = 2/3. */
    @Test
    void saysWhichShareOfStagesWillBeDone() {
        Measure measure = Measure.milestones(stage("a", 1), stage("b", 9));
        List<Reading> readings = List.of(stages("2026-07-01"), stages("2026-07-08", "a"), stages("2026-07-15", "a"));

        assertThat(of(measure, readings, "2026-07-15").exactRaw()).contains(Ratio.of(2, 3));
        assertThat(of(measure, readings, "2026-07-15").reason())
                .hasToString("At this rate 66.6% of it will be done by 2026-09-30;"
                        + " finishing takes 8.2% a week from now on, against 5% so far" + FAR_77);
        assertThat(of(measure, readings, "2026-07-08").reason())
                .hasToString("Too little data for a forecast: it takes values of 3 days, and there are 2;"
                        + " finishing takes 7.5% a week from now on");
    }

    /** 2 of 3, then 1, then none: a third less each week. Nobody does less than nothing, however the line goes on. */
    @Test
    void saysOfStagesThatAreUndoneThatNothingWillBeDone() {
        Measure measure = Measure.milestones(stage("a", 1), stage("b", 1), stage("c", 1));
        List<Reading> readings =
                List.of(stages("2026-07-01", "a", "b"), stages("2026-07-08", "a"), stages("2026-07-15"));

        Forecast forecast = of(measure, readings, "2026-07-15");

        assertThat(forecast.exactRaw()).contains(Ratio.of(-11, 3));
        assertThat(forecast.reason().toString()).startsWith("At this rate 0% of it will be done by 2026-09-30; ");
    }

    /** A thirteenth more each week, which is just enough: both rates are told as 7.7%. */
    @Test
    void finishesTheStagesExactly() {
        Measure measure = Measure.milestones(stage("a", 1), stage("b", 1), stage("c", 11));
        List<Reading> readings =
                List.of(stages("2026-07-01"), stages("2026-07-08", "a"), stages("2026-07-15", "a", "b"));

        Forecast forecast = of(measure, readings, "2026-07-15");

        assertThat(forecast.exactRaw()).contains(Ratio.ONE);
        assertThat(forecast.neededPerWeek()).isEqualTo(forecast.slopePerWeek()).contains(Ratio.of(1, 13));
        assertThat(forecast.reason())
                .hasToString("At this rate all of it will be done by 2026-09-30;"
                        + " finishing takes 7.7% a week from now on, against 7.7% so far" + FAR_77);
    }

    private static Stage stage(String name, int weight) {
        return Stage.builder().name(name).weight(Weight.of(weight)).build();
    }

    private static Reading stages(String date, String... done) {
        return new Reading(day(date), Measurement.stages(List.of(done)));
    }

    /** The line is at 130 on the last day: 30 beyond the target along the last segment, of 0.5 in 80. */
    @Test
    void goesOnAlongTheOuterCheckpoints() {
        Measure measure = Measure.checkpoints("0", "100", List.of(Checkpoint.of("20", "0.5")));

        assertThat(of(measure, STEADY, "2026-07-22").exactRaw()).contains(Ratio.of(19, 16));
    }

    @Test
    void measuresZonesTowardTheirTarget() {
        Measure measure = Measure.zones("0", "100", "200", "300");

        Forecast forecast = of(measure, STEADY, "2026-07-22");

        assertThat(forecast.exactRaw()).contains(Ratio.of(13, 20));
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(17, 1));
    }

    @Test
    void hasNoForecastForWhatHasNoRate() {
        assertNone(Measure.atLeast("3"), "what is kept rather than reached has no rate");
        assertNone(Measure.atMost("3"), "what is kept rather than reached has no rate");
        assertNone(Measure.within("3", "4", "1"), "what is kept rather than reached has no rate");
        assertNone(Measure.binary(), "what is done or not has no rate");
        assertNone(Measure.findBaseline(), "a baseline is found or not, at no rate");
        assertNone(
                MeasureParts.builder()
                        .kind(MeasureKind.REACH)
                        .target(BigDecimal.ZERO)
                        .build()
                        .toMeasureLeniently(),
                "the target is not above zero");
        assertNone(Measure.milestones(stage("a", 1)), "what was measured does not fit the measure");
    }

    private static void assertNone(Measure measure, String why) {
        Forecast forecast = of(measure, STEADY, "2026-07-22");

        assertThat(forecast.isMade()).isFalse();
        assertThat(forecast.reachesTarget()).isFalse();
        assertThat(forecast.readings()).isEmpty();
        assertThat(forecast.neededPerWeek()).isEmpty();
        assertThat(forecast.reason()).hasToString("No forecast: " + why);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstandInBetween() {
        List<Reading> readings = new ArrayList<>(STEADY);
        readings.add(1, new Reading(day("2026-07-10"), Measurement.answer(true)));

        assertThat(of(TO_100, readings, "2026-07-22")).isEqualTo(of(TO_100, STEADY, "2026-07-22"));
    }

    @Test
    void standsFiguresOfAThousandDigits() {
        String huge = "9".repeat(1000);
        Forecast forecast = of(
                Measure.increase("0", huge),
                readings("2026-07-01", "0", "2026-07-08", "-" + huge, "2026-07-09", huge),
                "2026-07-09");

        assertThat(forecast.isMade()).isTrue();
        assertThat(forecast.reason().toString()).startsWith("At this rate it will be at ");
    }

    @Test
    void showsNumbersThatNeverPromiseMoreThanTheExactOnes() {
        // week 1 of 0.5, 0.25, 0.5 has the mean 5/12 and no slope
        Forecast up = of(
                Measure.increase("0", "1"),
                readings("2026-07-01", "0.5", "2026-07-08", "0.25", "2026-07-15", "0.5"),
                "2026-07-15");
        assertThat(up.reason())
                .hasToString("At this rate it will be at 0.416 on 2026-09-30, 41.6% of the way to its target of 1;"
                        + " the target takes 0.046 a week from now on, against 0 so far" + FAR_77);
        Forecast down = of(
                Measure.decrease("1", "0"),
                readings("2026-07-01", "0.5", "2026-07-08", "0.25", "2026-07-15", "0.5"),
                "2026-07-15");
        assertThat(down.reason())
                .hasToString("At this rate it will be at 0.417 on 2026-09-30, 58.3% of the way to its target of 0;"
                        + " the target takes -0.046 a week from now on, against 0 so far" + FAR_77);
    }

    @Test
    void refusesNull() {
        new NullPointerTester()
                .setDefault(Measure.class, TO_100)
                .setDefault(DateRange.class, QUARTER)
                .setDefault(LocalDate.class, day("2026-07-22"))
                .testAllPublicStaticMethods(Forecast.class);
    }
}
