package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

/** What rules say by the focus test: where an objective belongs, and which of too many come first. */
class FocusRulesTest {

    private static final RuleTester CHANGES =
            RuleTester.of(OkrRules.OBJECTIVE_CHANGES_SOMETHING_NOW).asOf(Sample.AS_OF);

    @Test
    void oneKeyResultThatChangesSomethingIsEnough() {
        CHANGES.rejects(
                        p1(kept("a"), kept("b")),
                        "keyResults",
                        "All key results of objective “Neighbors care for their park” keep a figure where it is. Watch these"
                                + " as indicators, and keep objectives for what is to change in 2026 Q4.")
                .accepts(p1(kept("a"), Sample.keyResults("b", 1).get(0)))
                .accepts(p1())
                .accepts(program());
    }

    @Test
    void workThatGoesOnIsNoChange() {
        CHANGES.rejects(
                p1(text("a", "Visit 40 schools a week"), kept("b")),
                "keyResults",
                "No key result of objective “Neighbors care for their park” changes anything: they count work that is done"
                        + " again and again, or keep figures. Leave that to daily operations, and keep objectives for what is"
                        + " to change in 2026 Q4.");
    }

    @Test
    void aLaterTimeIsNotThisOne() {
        KeyResult later = text("a", "Raise the share of paths with light from 40 to 60 percent by 2028");

        CHANGES.rejects(
                        p1(later),
                        "keyResults",
                        "All key results of objective “Neighbors care for their park” are about a time after 2026 Q4, which"
                                + " ends on 2026-12-31. Say what is to be reached until then, or leave it to a later cycle.")
                .accepts(p1(later, Sample.keyResults("b", 1).get(0)));
    }

    @Test
    void itDoesNotRepeatWhatOtherRulesSay() {
        KeyResult benches = kept("a")
                .withText("Keep the share of benches in good repair at or above 60 percent")
                .withUnit(MetricUnit.PERCENT);
        OkrProgram healthy = withKpi(p1(benches));

        CHANGES.accepts(healthy).rejects(withKpi(p1(benches, kept("b"))), "keyResults");
        RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_A_KPI).asOf(Sample.AS_OF).rejects(healthy, "keyResults");

        CHANGES.accepts(titled(p1(text("a", "Visit 40 schools a week")), "Daily operations run as people expect"))
                .rejects(titled(p1(kept("a")), "Daily operations run as people expect"), "keyResults")
                .accepts(p1(text("a", "Raise the share of paths with light from 40 to 60 percent")
                        .withDue(LocalDate.of(2027, 3, 31))));
    }

    @Test
    void whatIsHistoryIsLeftAlone() {
        assertThat(CHANGES.asOf(LocalDate.of(2027, 1, 1)).report(p1(kept("a"))).findings())
                .isEmpty();
    }

    @Test
    void whereThereAreTooManyItTellsWhichComeFirst() {
        Finding finding = only(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY, more("parks", 3));

        assertThat(finding.evidence())
                .isEqualTo(ImmutableMap.of(
                        "cycle", "2026-q4", "count", "6", "most", "5", "first", "[p1, p2, p3, q1, q2]"));
        assertThat(finding.message().key()).isEqualTo("catalog.unit-objectives-are-not-too-many");
    }

    @Test
    void whereSomeAreNoneItNamesThem() {
        OkrProgram program = Sample.objective(
                Sample.objective(
                        Sample.objective(more("parks", 4), "p2", objective -> objective.withKeyResults(kept("a"))),
                        "q1",
                        objective -> objective.withKeyResults(text("b", "Visit 40 schools a week"))),
                "q2",
                objective -> objective.withKeyResults(text("c", "Raise sales from 4 to 6 percent by 2028")));
        Finding finding = only(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY, program);

        assertThat(finding.evidence())
                .containsEntry("first", "[p1, p3, q3, q4]")
                .containsEntry("kpis", "[p2]")
                .containsEntry("operations", "[q1]")
                .containsEntry("later", "[q2]");
        assertThat(finding.message())
                .hasToString(
                        "Parks Department has 7 objectives in 2026 Q4; at most 5 are expected. By their key results"
                                + " these change nothing: “Everybody lives close to a green place”, “Children find shade on their way to"
                                + " school”. Turn them into indicators to monitor or into operations, and of the others keep at most 5.");
        assertThat(Phrasebook.spanish().render(finding.message()))
                .isEqualTo(
                        "Parks Department tiene 7 objetivos en 2026 Q4; se esperan 5 como máximo. Por sus resultados clave"
                                + " estos no cambian nada: «Everybody lives close to a green place», «Children find shade on their way to"
                                + " school». Conviértalos en indicadores de seguimiento o en operaciones, y de los demás conserve 5 como"
                                + " máximo.");
    }

    @Test
    void aLanguageThatNobodyReadsTellsByItsMeasures() {
        OkrProgram program = Sample.objective(
                more("parks", 3),
                "p2",
                objective -> objective
                        .withLanguage(Language.of("fr"))
                        .withKeyResults(kept("a").withText("Garder la part")));

        assertThat(only(OkrRules.UNIT_OBJECTIVES_ARE_NOT_TOO_MANY, program).evidence())
                .containsEntry("kpis", "[p2]");
    }

    @Test
    void anOverEngineeredUnitIsToldThree() {
        assertThat(only(OkrRules.UNIT_IS_NOT_OVER_ENGINEERED, more("parks", 12)).evidence())
                .containsEntry("first", "[p1, p2, p3]");
    }

    @Test
    void anOrganizationIsToldAsManyAsItMayHave() {
        assertThat(only(OkrRules.ORGANIZATION_OBJECTIVES_ARE_NOT_TOO_MANY, more("city", 5))
                        .evidence())
                .containsEntry("first", "[c1, c2, c3, q1, q2, q3, q4]");
    }

    private static Finding only(Rule<?> rule, OkrProgram program) {
        RuleReport report = Profile.builder("one", ScoringPolicies.STANDARD)
                .rule(rule)
                .build()
                .check(program.resolve(), Sample.AS_OF);
        return Iterables.getOnlyElement(report.findings());
    }

    private static OkrProgram more(String unit, int count) {
        return Sample.plus(program(), Sample.objectives("q", unit, count));
    }

    private static OkrProgram p1(KeyResult... keyResults) {
        return Sample.objective(program(), "p1", objective -> objective.withKeyResults(Arrays.asList(keyResults)));
    }

    private static OkrProgram titled(OkrProgram program, String title) {
        return Sample.objective(program, "p1", objective -> objective.withTitle(title));
    }

    private static KeyResult kept(String id) {
        return text(id, "Keep the share of visitors who are satisfied at or above 60 percent")
                .withMeasure(Measure.atLeast("60"));
    }

    private static KeyResult text(String id, String text) {
        return KeyResult.builder().id(KeyResultId.of(id)).text(text).build();
    }

    private static OkrProgram withKpi(OkrProgram program) {
        return program.toBuilder()
                .addKpi(Kpi.builder()
                        .id(KpiId.of("benches"))
                        .name("share of benches in good repair")
                        .healthy(HealthBand.builder()
                                .atLeast(new BigDecimal("50"))
                                .build())
                        .addHistory(new Reading(LocalDate.of(2026, 11, 1), Measurement.number("55")))
                        .build())
                .build();
    }
}
