package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;

import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResult;

/** What an explanation says about pace by other rules than the standard one. By 2026-08-15, 45 of 91 days are over. */
class PaceExplanationTest {

    private static String explain(PaceRule rule, String asOf) {
        return explain(rule, at("kr", "0.3"), asOf);
    }

    private static String explain(PaceRule rule, KeyResult keyResult, String asOf) {
        Scorecard scorecard =
                ExplainedPrograms.score(ScoringPolicies.STANDARD.withPace(rule), asOf, published(objective(keyResult)));
        Explanation explanation = scorecard.explain(keyResult.id());
        Recomputation.check(explanation);
        String all = explanation.toString();
        return all.substring(all.indexOf("  Pace "), all.indexOf("  Status "));
    }

    @Test
    void comparesSharesOfWhatIsExpected() {
        PaceRule rule = PaceRule.ratio("0.9", "0.5").withDayCount(DayCount.DAYS_BEGUN);

        // 46 of 92 days begun: one half is expected, of which 0.3 is 0.6
        assertThat(explain(rule, "2026-08-15")).isEqualTo("""
                  Pace amber: 30% reached where 50% was expected by 2026-08-15: 60% of that
                    Behind by 20 points: expected less reached
                      50% expected: 46 of 92 days from 2026-07-01 to 2026-09-30
                        46 days begun, today included
                        92 days in all
                      Reached: 30%
                    60% of what is expected is reached
                      Reached: 30%
                      50% expected: 46 of 92 days from 2026-07-01 to 2026-09-30
                    Green from 90% of what is expected on, amber from 50% on
                """);
        assertThat(explain(PaceRule.ratio("0.9", "0.5"), "2026-07-01"))
                .contains("      0% expected: 0 of 91 days")
                .doesNotContain("of what is expected is reached");
    }

    @Test
    void looksAtTheTargetAlone() {
        assertThat(explain(PaceRule.progress("0.9", "0.25"), "2026-08-15")).isEqualTo("""
                  Pace amber: 30% of the target reached; green starts at 90%, amber at 25%
                    Behind by 70 points: expected less reached
                      100% expected: the policy looks at the whole target, whatever the day
                      Reached: 30%
                    Green from 90% of the target on, amber from 25% on
                """);
    }

    @Test
    void followsAShape() {
        PaceShape bent = PaceShape.custom(PacePoint.of("0.4", "0.1"), PacePoint.of("0.6", "0.7"));

        // 45/91 lies 43/91 of the way from 0.4 to 0.6
        assertThat(explain(PaceRule.gap("0", "0.25").withShape(bent), "2026-08-15"))
                .contains("""
                38.3% expected, between 40% and 60% of the time
                  10% expected at 40% of the time
                  70% expected at 60% of the time
                  47.2% of the way from 40% to 60% of the time
                    From 40% of the time
                    To 60% of the time
                    49.4% of the time is over: 45 of 91 days from 2026-07-01 to 2026-09-30
                      45 days over
                      91 days in all
                """.indent(6));
        assertThat(explain(PaceRule.gap("0", "0.25").withShape(bent), "2026-07-01"))
                .contains("0% expected from 0% of the time on");
        assertThat(explain(PaceRule.gap("0", "0.25").withShape(bent), "2026-09-30"))
                .contains("100% expected from 100% of the time on");
    }

    @Test
    void followsSteps() {
        PaceShape stepped = PaceShape.stepped(PacePoint.of("0.25", "0.2"), PacePoint.of("0.75", "0.6"));

        assertThat(explain(PaceRule.gap("0", "0.25").withShape(stepped), "2026-08-15"))
                .contains(
                        "      20% expected from 25% of the time on\n        49.4% of the time is over: 45 of 91 days");
        assertThat(explain(PaceRule.gap("0", "0.25").withShape(stepped), "2026-07-10"))
                .contains("      0% expected from 0% of the time on\n");
    }

    @Test
    void hasOneDayForAllThatIsDueOnItsFirst() {
        DateRange day = DateRange.parse("2026-08-14..2026-08-14");
        KeyResult shortest = at("kr", "0.3").withStart(day.first()).withDue(day.last());

        assertThat(explain(PaceRule.gap("0", "0.25"), shortest, "2026-08-15"))
                .contains("      100% expected: there is only one day, 2026-08-14\n");
        PaceShape bent = PaceShape.custom(PacePoint.of("0.4", "0.1"));
        assertThat(explain(PaceRule.gap("0", "0.25").withShape(bent), shortest, "2026-08-15"))
                .contains("        100% of the time: there is only one day, 2026-08-14\n");
    }
}
