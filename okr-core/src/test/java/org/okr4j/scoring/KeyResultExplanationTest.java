package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.ExplainedPrograms.explain;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Confidence;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** What an explanation of a key result says, line by line. The quarter has 91 steps, and by 2026-08-15 45 are gone. */
class KeyResultExplanationTest {

    private static final String DAY = "2026-08-15";

    private static final KeyResult PERMITS = keyResult(
                    "permits", Measure.decrease("45", "30"), value("2026-08-14", "36"))
            .withText("Days to a permit from 45 to 30")
            .withUnit(MetricUnit.time("days"));

    private static void assertRenders(Explanation explanation, String lines) {
        Recomputation.check(explanation);
        assertThat(explanation.render(Phrasebook.english())).isEqualTo(lines);
    }

    @Test
    void startsWithTheNumberAndEndsWithThePolicy() {
        CheckIn reported =
                value("2026-08-14", "36").withBy(ExplainedPrograms.ADA).withConfidence(Confidence.ofTenths(8));

        assertRenders(explain(PERMITS.withCheckIns(reported), DAY), """
                “Days to a permit from 45 to 30” (permits): 60% on 2026-08-15
                  60% of the way: (45 − 36) ÷ (45 − 30)
                    Baseline: 45 days
                    Target: 30 days
                    Latest: 36 days on 2026-08-14, reported by Ada Okafor
                  Measure: from 45 days down to 30 days
                  Confidence 80% (high), given on 2026-08-14 by Ada Okafor
                  Grade amber: 60%; amber runs from 40% to below 70%
                  Pace green: 60% reached where 49.4% was expected by 2026-08-15
                    Ahead by 10.5 points: reached more than expected
                      49.4% expected: 45 of 91 days from 2026-07-01 to 2026-09-30
                        45 days over
                        91 days in all
                      Reached: 60%
                    Green up to 10 points behind, amber up to 25
                  Status green, as the pace is
                  Counts for “Permits without waiting” (o) with weight 1
                  By the policy “standard”
                """);
    }

    @Test
    void speaksSpanish() {
        assertThat(explain(PERMITS, DAY).render(Phrasebook.spanish())).isEqualTo("""
                «Days to a permit from 45 to 30» (permits): 60 % el 2026-08-15
                  60 % del camino: (45 − 36) ÷ (45 − 30)
                    Punto de partida: 45 days
                    Meta: 30 days
                    Último dato: 36 days el 2026-08-14
                  Medida: bajar de 45 days a 30 days
                  Calificación en ámbar: 60 %; el ámbar va del 40 % hasta menos del 70 %
                  Ritmo verde: se ha alcanzado el 60 % y al 2026-08-15 se esperaba el 49,4 %
                    10,5 puntos por delante: se ha alcanzado más de lo esperado
                      Se espera el 49,4 %: 45 de 91 días, del 2026-07-01 al 2026-09-30
                        45 días transcurridos
                        91 días en total
                      Alcanzado: 60 %
                    Verde hasta 10 puntos por detrás, ámbar hasta 25
                  Estado verde, como el ritmo
                  Cuenta para «Permits without waiting» (o) con peso 1
                  Según la política «standard»
                """);
    }

    @Test
    void namesWhereAValueIsFrom() {
        assertThat(latest(PERMITS)).isEqualTo("Latest: 36 days on 2026-08-14");
        assertThat(latest(PERMITS.withCheckIns(value("2026-08-14", "36").withFeed("permit-office"))))
                .isEqualTo("Latest: 36 days on 2026-08-14, from the feed “permit-office”");
        assertThat(latest(PERMITS.withCheckIns(
                        value("2026-08-14", "40"), value("2026-08-14", "36").withRevision(1))))
                .isEqualTo("Latest: 36 days on 2026-08-14, corrected once");
        assertThat(latest(PERMITS.withUnit(MetricUnit.PERCENT))).isEqualTo("Latest: 36% on 2026-08-14");
    }

    private static String latest(KeyResult keyResult) {
        Explanation way = explain(keyResult, DAY).parts().get(0);
        return way.parts().get(2).text().toString();
    }

    @Test
    void tellsSinceWhenTheTargetIsWhatItIsAndWhy() {
        Amendment moved = Amendment.builder()
                .date(day("2026-08-03"))
                .by(ExplainedPrograms.ADA)
                .reason("two counters closed")
                .measure(Measure.decrease("45", "35"))
                .due(day("2026-09-15"))
                .build();
        Amendment lighter =
                Amendment.builder().date(day("2026-08-10")).weight(Weight.of(2)).build();
        Amendment unseen = lighter.withDate(day("2026-08-20"));
        Amendment owner = Amendment.builder()
                .date(day("2026-08-11"))
                .owner(ExplainedPrograms.ADA)
                .build();

        Explanation explanation = explain(PERMITS.withAmendments(moved, lighter, owner, unseen), DAY);

        Recomputation.check(explanation);
        assertThat(explanation.toString())
                .contains("""
                          90% of the way: (45 − 36) ÷ (45 − 35)
                        """, """
                          Measure: from 45 days down to 35 days
                            2026-08-03, by Ada Okafor: now from 45 days down to 35 days; due on 2026-09-15: “two counters closed”
                            2026-08-10: weight 2
                          Grade green\
                        """, "of 76 days from 2026-07-01 to 2026-09-15\n", "with weight 2\n");
    }

    @Test
    void saysWhatIsCapped() {
        assertThat(number(Measure.increase("40", "60"), "70")).isEqualTo("""
                “Text of kr” (kr): 100% on 2026-08-15
                  100%: what goes beyond the target (150%) does not count more
                    150% of the way: (70 − 40) ÷ (60 − 40)
                      Baseline: 40
                      Target: 60
                      Latest: 70 on 2026-08-14
                """);
        assertThat(number(Measure.increase("40", "60"), "35")).isEqualTo("""
                “Text of kr” (kr): 0% on 2026-08-15
                  0%: worse than at the start (-25%) counts as nothing
                    -25% of the way: (35 − 40) ÷ (60 − 40)
                      Baseline: 40
                      Target: 60
                      Latest: 35 on 2026-08-14
                """);
    }

    @Test
    void saysWhatIsRounded() {
        assertThat(number(Measure.reach("3"), "2")).isEqualTo("""
                “Text of kr” (kr): 66.6% on 2026-08-15
                  66.6% of the target: 2 ÷ 3
                    Latest: 2 on 2026-08-14
                    Target: 3
                  Rounded down once, to nine decimals: 0.666666666
                """);
    }

    @Test
    void followsCheckpointsAndZones() {
        Measure checkpoints = Measure.checkpoints("0", "100", List.of(Checkpoint.of("50", "0.2")));

        assertThat(number(checkpoints, "75")).isEqualTo("""
                “Text of kr” (kr): 60% on 2026-08-15
                  60%: 50% of the way from 20% to 100%
                    At 50: 20%
                    At 100: 100%
                    50% of the way: (75 − 50) ÷ (100 − 50)
                      From: 50
                      To: 100
                      Latest: 75 on 2026-08-14
                """);
        // at a point, the segment that begins there: no way gone
        assertThat(number(checkpoints, "50")).contains("20%: 0% of the way from 20% to 100%");
        // the outer segments go on: 20% of 2 more halves of the way
        assertThat(number(checkpoints, "-50")).contains("-20%: -100% of the way from 0% to 20%");
        KeyResult closed = ended(
                keyResult("kr", Measure.zones("0", "10", "50", "200"), value("2026-08-10", "80")),
                LifecycleState.CLOSED,
                "2026-08-12");
        assertThat(number(explain(closed, DAY))).isEqualTo("""
                “Text of kr” (kr): closed with 76%
                  76% as a score: 20% of the way from 70% to 100%
                    At 50: 70%
                    At 200: 100%
                    20% of the way: (80 − 50) ÷ (200 − 50)
                      From: 50
                      To: 200
                      Latest: 80 on 2026-08-10
                  Progress 100%, which is not the score
                    100%: what goes beyond the target (160%) does not count more
                      160% of the way: (80 − 0) ÷ (50 − 0)
                        Baseline: 0
                        Target: 50
                        Latest: 80 on 2026-08-10
                """);
    }

    @Test
    void countsPeriodsAndNamesThoseNotMet() {
        KeyResult uptime = keyResult(
                        "kr",
                        Measure.atLeast("99.5"),
                        value("2026-07-02", "99.5"),
                        value("2026-07-08", "99.9"),
                        value("2026-07-09", "98"),
                        value("2026-07-23", "99.6"))
                .withUnit(MetricUnit.PERCENT);

        assertThat(number(explain(uptime, "2026-07-24"))).isEqualTo("""
                “Text of kr” (kr): 50% on 2026-07-24
                  50%: 2 of 4 periods of one week met
                    2 periods met: at least 99.5%
                    4 periods up to the latest report, of 2026-07-23
                    Not met: 98% on 2026-07-09
                    One period without a report: not met
                """);
    }

    @Test
    void namesNoMoreThanTheLastFivePeriodsNotMet() {
        CheckIn[] reports = new CheckIn[6];
        for (int week = 0; week < reports.length; week++) {
            reports[week] = value(day("2026-07-01").plusWeeks(week).toString(), "1" + week);
        }

        assertThat(number(explain(keyResult("kr", Measure.within("1", "2"), reports), DAY)))
                .isEqualTo("""
                        “Text of kr” (kr): 0% on 2026-08-15
                          0%: 0 of 6 periods of one week met
                            0 periods met: between 1 and 2
                            6 periods up to the latest report, of 2026-08-05
                            Not met: 15 on 2026-08-05
                            Not met: 14 on 2026-07-29
                            Not met: 13 on 2026-07-22
                            Not met: 12 on 2026-07-15
                            Not met: 11 on 2026-07-08
                            And 1 more not met
                        """);
    }

    @Test
    void saysHowAThresholdIsKept() {
        Maintain measure = Measure.atLeast("99.5").withRisk("99");

        assertThat(number(measure, "99.5")).contains("100%: kept, at least 99.5\n    Latest: 99.5 on 2026-08-14\n");
        assertThat(number(measure, "99"))
                .contains("50%: at risk, because it is not at least 99.5 but has not passed 99\n");
        assertThat(number(measure, "98")).contains("0%: not kept, not at least 99.5\n");
        assertThat(number(measure.withBoundary(Boundary.EXCLUSIVE), "99.5"))
                .contains("50%: at risk, because it is not more than 99.5 but has not passed 99\n");
    }

    @Test
    void saysWhatIsLeftOutsideABand() {
        Measure band = Measure.within("95", "105", "5");

        assertThat(number(band, "95")).contains("100%: kept, between 95 and 105\n");
        assertThat(number(band, "108")).isEqualTo("""
                “Text of kr” (kr): 40% on 2026-08-15
                  40% left, outside of what was asked for: between 95 and 105
                    100% within the band
                    60% lost: 3 ÷ 5
                      3 outside: 108 − 105
                        Latest: 108 on 2026-08-14
                        Upper end: 105
                      Tolerance: 5
                """);
        assertThat(number(band, "85")).isEqualTo("""
                “Text of kr” (kr): 0% on 2026-08-15
                  0%: farther off than the tolerance allows
                    -100% left, outside of what was asked for: between 95 and 105
                      100% within the band
                      200% lost: 10 ÷ 5
                        10 outside: 95 − 85
                          Lower end: 95
                          Latest: 85 on 2026-08-14
                        Tolerance: 5
                """);
    }

    @Test
    void listsStages() {
        Measure stages = Measure.milestones(
                Stage.of("pilot", Weight.of(1)).withDue(day("2026-08-01")),
                Stage.of("rollout", Weight.of(3)).withDue(day("2026-08-31")));
        CheckIn reported = checkIn("2026-08-14", Measurement.stages(List.of("rollout")));

        assertRenders(explain(keyResult("kr", stages, reported), DAY), """
                “Text of kr” (kr): 75% on 2026-08-15
                  75% by weight: 1 of 2 stages done
                    Open: “pilot”, due on 2026-08-01, weight 1
                    Done: “rollout”, due on 2026-08-31, weight 3
                    Latest: one stage done on 2026-08-14
                  Measure: 2 stages
                  Grade green: 75%; green starts at 70%
                  Pace green: 75% reached where 25% was expected by 2026-08-15
                    Ahead by 50 points: reached more than expected
                      25% expected: 1 of 2 stages due
                        Due on 2026-08-01: “pilot” (weight 1)
                        Not due before 2026-08-31: “rollout” (weight 3)
                      Reached: 75%
                    Green up to 10 points behind, amber up to 25
                  Status green, as the pace is
                  Counts for “Permits without waiting” (o) with weight 1
                  By the policy “standard”
                """);
        Measure even = Measure.milestones(Stage.of("pilot"), Stage.of("rollout"));
        assertThat(number(explain(keyResult("kr", even, reported), DAY)))
                .contains("  50%: 1 of 2 stages done\n    Open: “pilot”\n    Done: “rollout”\n");
    }

    @Test
    void saysWhatIsDoneAndWhatIsNot() {
        Measure answer = Measure.binary(day("2026-08-15"));
        KeyResult yes = keyResult("kr", answer, checkIn("2026-08-14", Measurement.answer(true)));
        KeyResult no = keyResult("kr", answer, checkIn("2026-08-14", Measurement.answer(false)));

        assertThat(number(explain(yes, DAY))).isEqualTo("""
                “Text of kr” (kr): 100% on 2026-08-15
                  100%: done
                    Latest: done on 2026-08-14
                """);
        assertThat(explain(no, DAY).toString())
                .contains(
                        "  0%: not done\n    Latest: not done on 2026-08-14\n",
                        "    Behind by 100 points: expected less reached\n      100% expected: due on 2026-08-15\n");
        assertThat(explain(no, "2026-08-14").toString())
                .contains("    Neither ahead nor behind: reached as expected\n      0% expected: due on 2026-08-15\n");
    }

    @Test
    void saysWhetherABaselineWasFound() {
        KeyResult open = keyResult("kr", Measure.findBaseline(), checkIn("2026-08-10", Measurement.found("12.5")));

        assertRenders(explain(open, DAY), """
                “Text of kr” (kr): counts once it is closed
                  Measure: find a baseline
                  Grade: not graded: nothing counts yet
                  Status not scorable: counts once it is closed
                  Does not count for “Permits without waiting” (o): counts once it is closed
                  By the policy “standard”
                """);
        assertThat(number(explain(ended(open, LifecycleState.CLOSED, "2026-08-12"), DAY)))
                .isEqualTo("""
                “Text of kr” (kr): closed with 100%
                  100%: a baseline was found
                    Latest: baseline 12.5 on 2026-08-10
                """);
        assertThat(number(explain(ended(open.withCheckIns(), LifecycleState.CLOSED, "2026-08-12"), DAY)))
                .contains("  0%: closed without a baseline\n");
    }

    @Test
    void saysThatNobodyHasReported() {
        assertRenders(explain(Samples.silent("kr"), DAY), """
                “Text of kr” (kr): 0% on 2026-08-15
                  0%: no value has been reported yet
                  Measure: from 0 up to 1
                  Grade: not graded: no value has been reported yet
                  Status no data: no value has been reported yet
                  Counts for “Permits without waiting” (o) with weight 1
                  By the policy “standard”
                """);
    }

    @Test
    void saysWhyThereIsNoNumber() {
        KeyResult draft =
                KeyResult.builder().id(PERMITS.id()).text("Somehow faster").build();

        assertRenders(explain(draft, DAY), """
                “Somehow faster” (permits): cannot be scored: there is no measure
                  Grade: not graded: there is no measure
                  Status not scorable: cannot be scored: there is no measure
                  Does not count for “Permits without waiting” (o): cannot be scored: there is no measure
                  By the policy “standard”
                """);
    }

    @Test
    void saysThatAKeyResultWasGivenUpAndWhereItStood() {
        assertRenders(explain(ended(PERMITS, LifecycleState.CANCELLED, "2026-08-15"), DAY), """
                “Days to a permit from 45 to 30” (permits): cancelled on 2026-08-15; by what was reported it is at 60%
                  60% of the way: (45 − 36) ÷ (45 − 30)
                    Baseline: 45 days
                    Target: 30 days
                    Latest: 36 days on 2026-08-14
                  Measure: from 45 days down to 30 days
                  Grade: not graded: cancelled on 2026-08-15
                  Status cancelled: cancelled on 2026-08-15
                  Does not count for “Permits without waiting” (o): cancelled on 2026-08-15
                  By the policy “standard”
                """);
    }

    @Test
    void showsTheComputedScoreBesideTheOneThatPeopleSet() {
        ScoreOverride override = ScoreOverride.builder()
                .score(Score.of("0.8"))
                .date(day("2026-08-14"))
                .by(ExplainedPrograms.ADA)
                .reason("a storm closed the counter")
                .build();
        KeyResult closed = ended(PERMITS, LifecycleState.CLOSED, "2026-08-14").withScoreOverride(override);

        assertRenders(explain(closed, DAY), """
                “Days to a permit from 45 to 30” (permits): closed with 80%
                  80%, set by Ada Okafor on 2026-08-14 in place of the computed score: “a storm closed the counter”
                  Computed: 60%
                    60% of the way: (45 − 36) ÷ (45 − 30)
                      Baseline: 45 days
                      Target: 30 days
                      Latest: 36 days on 2026-08-14
                  Measure: from 45 days down to 30 days
                  What came after 2026-08-14, the day of its closing, does not count
                  Grade green: 80%; green starts at 70%
                  Status done: closed with a score of 80% instead of the computed 60%: a storm closed the counter
                  Counts for “Permits without waiting” (o) with weight 1
                  By the policy “standard”
                """);
        assertThat(number(explain(closed, "2026-08-14"))).contains("set by Ada Okafor");
        assertThat(number(explain(closed.withScoreOverride(override.withDate(day("2026-08-16"))), DAY)))
                .doesNotContain("Ada");
        assertThat(number(explain(PERMITS.withScoreOverride(override), DAY))).doesNotContain("Ada");
        assertThat(number(explain(
                        closed.withScoreOverride(ScoreOverride.builder()
                                .score(Score.of("0.8"))
                                .date(day("2026-08-14"))
                                .reason("storm")
                                .build()),
                        DAY)))
                .contains("  80%, set on 2026-08-14 in place of the computed score: “storm”\n");
    }

    private static String number(Measure measure, String value) {
        return number(explain(keyResult("kr", measure, value("2026-08-14", value)), DAY));
    }

    /** The lines about the number, without those about what it means. */
    private static String number(Explanation explanation) {
        Recomputation.check(explanation);
        String all = explanation.toString();
        return all.substring(0, all.indexOf("  Measure: "));
    }
}
