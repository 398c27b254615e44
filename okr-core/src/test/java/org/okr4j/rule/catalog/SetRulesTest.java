package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Weight;

/** How far rules on the key results of an objective together reach. */
class SetRulesTest {

    private static final RuleTester LEADING = RuleTester.of(OkrRules.SET_HAS_A_LEADING_INDICATOR);
    private static final RuleTester ONCE = RuleTester.of(OkrRules.METRIC_IS_MEASURED_ONCE);
    private static final RuleTester BINARY = RuleTester.of(OkrRules.KEY_RESULTS_ARE_NOT_ALL_BINARY);
    private static final RuleTester PAIRED =
            RuleTester.of(OkrRules.QUANTITY_IS_PAIRED_WITH_QUALITY).asOf(Sample.AS_OF);

    @ParameterizedTest
    @CsvSource({
        // roles, verdict: L leads, l lags, - is not declared
        "lll, found",
        "ll, found",
        "Lll, accepted",
        "Ll-, accepted",
        "ll-, undeclared",
        "l--, undeclared",
        "---, not looked at",
        "l, single",
    })
    void oneOfTheDeclaredLeads(String roles, String verdict) {
        Objective objective = objective(roles.chars()
                .mapToObj(role -> keyResult("Raise figure " + (char) role)
                        .withIndicator(
                                role == 'L'
                                        ? Optional.of(IndicatorRole.LEADING)
                                        : Optional.of(IndicatorRole.LAGGING).filter(lags -> role == 'l')))
                .toList());
        RuleReport report = LEADING.report(objective);

        switch (verdict) {
            case "found" ->
                LEADING.rejects(
                        objective,
                        "keyResults",
                        (roles.length() == 2 ? "Both" : "All " + roles.length())
                                + " key results of objective “Calm” tell in the end how it went, and "
                                + (roles.length() == 2 ? "neither" : "none")
                                + " while there is still time to act. Add one on what has to happen first.");
            case "undeclared" ->
                assertThat(report.notEvaluated())
                        .map(NotEvaluated::reason)
                        .map(Object::toString)
                        .containsExactly("Some key results do not say whether they lead or lag.");
            case "not looked at" -> assertThat(report.notEvaluated()).hasSize(1);
            default -> LEADING.accepts(objective);
        }
        assertThat(report.findings()).hasSize(verdict.equals("found") ? 1 : 0);
    }

    @Test
    void whatWasGivenUpLeadsNowhere() {
        Objective objective = objective(List.of(
                keyResult("Raise one figure").withIndicator(IndicatorRole.LAGGING),
                keyResult("Raise another figure").withIndicator(IndicatorRole.LAGGING),
                cancelled(keyResult("Raise trials").withIndicator(IndicatorRole.LEADING))));

        LEADING.rejects(objective, "keyResults");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the metric and text of two key results, and whether they measure the same
                "content visitors | Raise it from 4 to 5 | Content  visitors | Lower it to 3 | true",
                "content visitors | Raise it from 4 to 5 | quick repairs     | Raise it from 4 to 5 | false",
                "content visitors | Raise it from 4 to 5 |                   | Raise content visitors | false",
                "HR costs         | Cut costs by 5%      | IT costs          | Cut costs by 5%        | false",
                "                 | Raise NPS from 40 to 50 |                | Raise NPS from 50 to 62.5 | true",
                "                 | Raise the share of lit paths in the north |  | Raise the share of lit paths in the south | false",
                "                 | Raise the share of lit paths to 40% by May |  | Raise the share of lit paths to 60% by June | false",
            })
    void sameNamesOrTextsMeasureTheSame(String metric, String text, String other, String otherText, boolean same) {
        Objective objective = objective(List.of(
                keyResult(text).withMetric(Optional.ofNullable(metric)),
                keyResult("Lower the time for a repair"),
                keyResult(otherText).withMetric(Optional.ofNullable(other))));

        if (same) {
            ONCE.rejects(objective, "keyResults[2]");
        } else {
            ONCE.accepts(objective);
        }
    }

    @Test
    void unitsTellMetricsApartAndEachRepetitionIsFoundOnce() {
        KeyResult visits = keyResult("Raise visits from 4 to 5").withMetric("visits");

        ONCE.accepts(objective(List.of(
                visits.withUnit(MetricUnit.PERCENT),
                visits.withUnit(MetricUnit.count("visits")),
                visits.withUnit(Optional.empty()))));
        ONCE.accepts(objective(List.of(visits, cancelled(visits))));
        assertThat(ONCE.report(objective(List.of(visits, visits, visits))).findings())
                .map(Finding::message)
                .map(Object::toString)
                .containsExactly(
                        "Key result “Raise visits from 4 to 5” is about the same metric as “Raise visits from 4 to 5”."
                                + " Keep one of them, with steps on the way if these matter, and see what the objective"
                                + " leaves unmeasured.",
                        "Key result “Raise visits from 4 to 5” is about the same metric as “Raise visits from 4 to 5”."
                                + " Keep one of them, with steps on the way if these matter, and see what the objective"
                                + " leaves unmeasured.");
    }

    @Test
    void ofAnObjectiveThatIsBinaryAltogetherOneRuleSpeaks() {
        KeyResult safe = keyResult("All playgrounds are safe").withMeasure(Measure.binary());
        KeyResult free = keyResult("All paths are free of ice").withMeasure(Measure.binary());
        KeyResult counted = keyResult("Raise the share of lit paths from 40 to 60 percent");
        Profile both = Profile.builder("both", ScoringPolicies.STANDARD)
                .rule(OkrRules.KEY_RESULTS_ARE_NOT_ALL_BINARY)
                .rule(OkrRules.KEY_RESULT_IS_NOT_BINARY)
                .build();

        BINARY.rejects(
                objective(List.of(safe, free)),
                "keyResults",
                "Both key results of objective “Calm” are true or false in the end, so that nobody sees it coming closer."
                        + " Turn at least one into a figure: how many, which share or how fast.");
        BINARY.rejects(objective(List.of(safe)), "keyResults");
        BINARY.rejects(objective(List.of(safe, cancelled(counted))), "keyResults");
        BINARY.accepts(objective(List.of(safe, free, counted)));
        BINARY.accepts(objective(List.of()));
        assertThat(rules(both.check(objective(List.of(safe, free))))).containsExactly("key-results-are-not-all-binary");
        assertThat(rules(both.check(objective(List.of(safe, counted))))).containsExactly("key-result-is-not-binary");
        assertThat(rules(both.check(safe))).containsExactly("key-result-is-not-binary");
    }

    @Test
    void whatObjectivesFeedIsNotBinary() {
        OkrProgram fed = Sample.program().toBuilder()
                .objectives(Sample.program().objectives().stream()
                        .map(objective -> switch (objective.id().toString()) {
                            case "c1" ->
                                objective.withKeyResults(objective
                                        .keyResults()
                                        .get(0)
                                        .withText("All playgrounds are safe")
                                        .withMeasure(Optional.empty()));
                            case "p1" ->
                                objective.withParents(Contribution.contributes(KeyResultId.of("c1-1"), Weight.ONE));
                            default -> objective;
                        })
                        .toList())
                .build();

        BINARY.asOf(Sample.AS_OF).accepts(fed);
        BINARY.asOf(Sample.AS_OF)
                .rejects(
                        Sample.objective(fed, "p1", objective -> objective.withParents(Sample.supports("c2"))),
                        "keyResults");
    }

    @ParameterizedTest
    @CsvSource({
        // units of p1-1 to p1-3, by what p1-1 and p1-2 are paired with, and what is left alone
        "ccc, -,    -,    123",
        "ccc, p1-2, -,    3",
        "ccc, p1-2, p1-3, ''",
        "cc%, -,    -,    ''",
        "%%%, -,    -,    ''",
    })
    void allCountsWithoutAPairAreNamed(String units, String first, String second, String alone) {
        OkrProgram program = Sample.program();
        for (int i = 0; i < 3; i++) {
            MetricUnit unit = units.charAt(i) == 'c' ? MetricUnit.count("guests") : MetricUnit.PERCENT;
            String text = "Raise figure " + (i + 1);
            program = Sample.keyResult(
                    program,
                    "p1-" + (i + 1),
                    keyResult -> keyResult.withUnit(unit).withText(text));
        }
        program = pair(pair(pair(program, "p2-1", "p2-2"), "p1-1", first), "p1-2", second);

        if (alone.isEmpty()) {
            PAIRED.accepts(program);
        } else {
            PAIRED.rejects(
                    program,
                    "keyResults",
                    "Objective “" + title(program)
                            + "” is told by how many alone, and nothing keeps an eye on how good: "
                            + alone.chars()
                                    .mapToObj(number -> "“Raise figure " + (char) number + "”")
                                    .collect(Collectors.joining(", "))
                            + ". Add a key result on quality and pair it with the count that would tempt people to cut"
                            + " corners.");
        }
    }

    @Test
    void whereNobodyPairsNothingIsEvaluated() {
        assertThat(PAIRED.report(Sample.program()).notEvaluated())
                .map(NotEvaluated::reason)
                .map(Object::toString)
                .containsExactly("Nobody has declared which key results keep each other honest.");
    }

    @Test
    void whatGoesDownOrStaysIsNoQuantity() {
        OkrProgram program = pair(Sample.program(), "p2-1", "p2-2");
        for (String id : List.of("p1-1", "p1-2", "p1-3")) {
            program = Sample.keyResult(program, id, keyResult -> keyResult.withUnit(MetricUnit.count("guests")));
        }
        PAIRED.rejects(program, "keyResults");
        PAIRED.accepts(
                Sample.keyResult(program, "p1-2", keyResult -> keyResult.withMeasure(Measure.decrease("60", "40"))));
        PAIRED.accepts(Sample.keyResult(program, "p1-2", keyResult -> keyResult.withMeasure(Measure.atMost("60"))));
        PAIRED.accepts(Sample.keyResult(program, "p1-2", keyResult -> keyResult.withMeasure(Optional.empty())));
    }

    private static OkrProgram pair(OkrProgram program, String id, String other) {
        return other.equals("-")
                ? program
                : Sample.keyResult(program, id, keyResult -> keyResult.withPairedWith(KeyResultId.of(other)));
    }

    private static String title(OkrProgram program) {
        return program.objective(ObjectiveId.of("p1")).orElseThrow().title();
    }

    private static List<String> rules(RuleReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static KeyResult cancelled(KeyResult keyResult) {
        return keyResult.withTransitions(Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(Sample.AS_OF)
                .build());
    }

    private static KeyResult keyResult(String text) {
        return Sample.keyResults("d", 1).get(0).withText(text);
    }

    /** A draft of key results with ids of their own. */
    private static Objective objective(List<KeyResult> keyResults) {
        List<KeyResult> own = new ArrayList<>();
        for (KeyResult keyResult : keyResults) {
            own.add(keyResult.withId(KeyResultId.of("d-" + own.size())));
        }
        return Sample.objective("d", "parks").withTitle("Calm").withKeyResults(own);
    }
}
