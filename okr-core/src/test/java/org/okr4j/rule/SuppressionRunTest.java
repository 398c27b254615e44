package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

class SuppressionRunTest {

    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final ObjectiveId P1 = ObjectiveId.of("p1");
    private static final ObjectiveId NOWHERE = ObjectiveId.of("nowhere");

    private static final Rule<Objective> ON_OBJECTIVES = always(Objective.class, "acme-on-objectives");
    private static final Rule<KeyResult> ON_KEY_RESULTS = always(KeyResult.class, "acme-on-key-results");
    private static final Rule<Dependency> ON_DEPENDENCIES = always(Dependency.class, "acme-on-dependencies");
    private static final Rule<Kpi> ON_KPIS = always(Kpi.class, "acme-on-kpis");
    private static final Rule<OrgUnit> ON_UNITS = always(OrgUnit.class, "acme-on-units");
    private static final Rule<OkrProgram> ON_PROGRAM = always(OkrProgram.class, "acme-on-program");

    /** Says of every suppression how many findings it silenced, and whether its rule could judge. */
    private static final Rule<SuppressionUse> USES = Rule.forEach(SuppressionUse.class)
            .id("acme-uses")
            .because("We say so.")
            .check((use, context) ->
                    context.report("{0} {1}", use.silenced().size(), use.evaluated() ? "judged" : "open"));

    private static final Profile BASE = Profile.builder("base", ScoringPolicies.STANDARD)
            .rule(ON_OBJECTIVES)
            .rule(ON_KEY_RESULTS)
            .rule(ON_DEPENDENCIES)
            .rule(ON_KPIS)
            .rule(ON_UNITS)
            .rule(ON_PROGRAM)
            .rule(USES)
            .build();

    /** Six objectives of three key results, two dependencies of p1-1, a KPI of the city and one of the department. */
    private static final ResolvedProgram PROGRAM = Sample.depending(Sample.SHADE, Sample.GRANT).toBuilder()
            .addAllKpis(List.of(kpi("calls", Optional.empty()), kpi("visits", Optional.of(PARKS))))
            .build()
            .resolve();

    private static final Scorecard SCORES = Scorer.of(ScoringPolicies.STANDARD).score(PROGRAM, Sample.AS_OF);

    @Test
    void takesAFindingOutAndKeepsItWithItsReason() {
        Suppression known = on(ON_OBJECTIVES, P1);
        Profile profile = BASE.extend("quiet")
                .blocksPublishing("acme-on-objectives", true)
                .suppress(known)
                .build();
        RuleReport report = profile.check(PROGRAM, SCORES, P1);

        assertThat(report.findings(ON_OBJECTIVES.id())).isEmpty();
        assertThat(report.blocksPublishing()).isFalse();
        assertThat(report.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.suppression()).isEqualTo(known);
            assertThat(suppressed.finding().rule()).isEqualTo(ON_OBJECTIVES.id());
            assertThat(suppressed.finding().blocksPublishing()).isTrue();
        });
        assertThat(report).isNotEqualTo(RuleReport.of(report.findings(), report.notEvaluated()));
        assertThat(report.toString()).contains("suppressed=[").contains("we are still learning");
    }

    @Test
    void coversWhatLiesInItsSubject() {
        assertThat(silenced(on(ON_KEY_RESULTS, KeyResultId.of("p1-2")))).containsExactly("p1-2");
        assertThat(silenced(on(ON_KEY_RESULTS, P1))).containsExactly("p1-1", "p1-2", "p1-3");
        assertThat(silenced(on(ON_KEY_RESULTS, PARKS))).hasSize(9).allMatch(id -> id.startsWith("p"));
        assertThat(silenced(on(ON_KEY_RESULTS, CITY))).hasSize(18);
        assertThat(silenced(on(ON_DEPENDENCIES, Sample.SHADE.id()))).containsExactly("shade");
        assertThat(silenced(on(ON_DEPENDENCIES, KeyResultId.of("p1-1")))).containsExactly("grant", "shade");
        assertThat(silenced(on(ON_DEPENDENCIES, KeyResultId.of("p1-2")))).isEmpty();
        assertThat(silenced(on(ON_DEPENDENCIES, PARKS))).containsExactly("grant", "shade");
        assertThat(silenced(on(ON_KPIS, PARKS))).containsExactly("visits");
        assertThat(silenced(on(ON_KPIS, CITY))).containsExactly("calls", "visits");
        assertThat(silenced(on(ON_UNITS, PARKS))).containsExactly("ada", "parks", "trails");
        assertThat(silenced(on(ON_OBJECTIVES, KeyResultId.of("p1-1")))).isEmpty();
    }

    @Test
    void coversTheProgramOnlyWithoutASubject() {
        assertThat(silenced(on(ON_PROGRAM, CITY))).isEmpty();
        assertThat(silenced(everywhere(ON_PROGRAM))).containsExactly("program");
        assertThat(silenced(everywhere(ON_OBJECTIVES))).hasSize(6);
    }

    @Test
    void coversItsRuleAlone() {
        RuleReport report = check(everywhere(ON_OBJECTIVES));

        assertThat(report.findings(ON_KEY_RESULTS.id())).hasSize(18);
        assertThat(report.suppressed()).hasSize(6);
    }

    @Test
    void holdsUpToItsLastDay() {
        assertThat(silenced(on(ON_OBJECTIVES, P1).withUntil(Sample.AS_OF))).containsExactly("p1");
        assertThat(silenced(on(ON_OBJECTIVES, P1).withUntil(Sample.AS_OF.minusDays(1))))
                .isEmpty();
    }

    @Test
    void tellsRulesOnSuppressionsWhatEachCameTo() {
        assertThat(said(check(on(ON_OBJECTIVES, PARKS)))).containsExactly("unit 'parks': 3 judged");
        assertThat(said(check(everywhere(ON_OBJECTIVES)))).containsExactly("program: 6 judged");
        assertThat(said(check(on(ON_OBJECTIVES, NOWHERE)))).containsExactly("objective 'nowhere': 0 judged");
        assertThat(said(check(on(ON_OBJECTIVES, PARKS).withUntil(Sample.AS_OF.minusDays(1)))))
                .containsExactly("unit 'parks': 0 judged");
    }

    @Test
    void creditsEachThatCoversAndNamesTheFirst() {
        Suppression ofAll = everywhere(ON_OBJECTIVES);
        Suppression ofOne = on(ON_OBJECTIVES, P1);
        Profile child = BASE.extend("parent")
                .suppress(ofAll)
                .build()
                .extend("child")
                .suppress(ofOne)
                .build();
        RuleReport report = child.check(PROGRAM, SCORES);

        assertThat(child.ownSuppressions()).containsExactly(ofOne);
        assertThat(child.suppressions()).containsExactly(ofOne, ofAll);
        assertThat(report.suppressed())
                .hasSize(6)
                .filteredOn(found -> found.suppression().equals(ofOne))
                .hasSize(1);
        assertThat(said(report)).containsExactly("program: 6 judged", "objective 'p1': 1 judged");
    }

    @Test
    void saysNothingTwice() {
        Suppression twice = on(ON_OBJECTIVES, P1);
        Profile parent = BASE.extend("parent").suppress(twice).suppress(twice).build();

        assertThat(parent.suppressions()).containsExactly(twice);
        assertThat(parent.extend("child").suppress(twice).build().suppressions())
                .containsExactly(twice);
    }

    @Test
    void tellsWhatCouldNotBeJudged() {
        Rule<Objective> choosy = Rule.forEach(Objective.class)
                .id("acme-choosy")
                .because("We say so.")
                .check((objective, context) -> {
                    if (objective.id().equals(P1)) {
                        context.notEvaluated(Message.of("Cannot."));
                    }
                });
        Profile profile = BASE.extend("open").rule(choosy).build();

        assertThat(said(profile, on(choosy, P1))).containsExactly("objective 'p1': 0 open");
        assertThat(said(profile, on(choosy, PARKS))).containsExactly("unit 'parks': 0 open");
        assertThat(said(profile, everywhere(choosy))).containsExactly("program: 0 open");
        assertThat(said(profile, on(choosy, ObjectiveId.of("p2")))).containsExactly("objective 'p2': 0 judged");
        assertThat(said(profile, on(choosy, NOWHERE))).containsExactly("objective 'nowhere': 0 judged");
    }

    @Test
    void takesAnUnreadTextForOpen() {
        Rule<Objective> reader = Rule.forEach(Objective.class)
                .id("acme-reader")
                .because("We say so.")
                .readsText()
                .check((objective, context) -> {});
        ResolvedProgram program = Sample.objective(
                        Sample.program(), "p1", objective -> objective.withLanguage(Language.of("nl")))
                .resolve();
        Profile profile = BASE.extend("reads").rule(reader).build();

        assertThat(said(profile.extend("a").suppress(on(reader, P1)).build().check(program, Sample.AS_OF)))
                .containsExactly("objective 'p1': 0 open");
        assertThat(said(profile.extend("b")
                        .suppress(on(reader, ObjectiveId.of("p2")))
                        .build()
                        .check(program, Sample.AS_OF)))
                .containsExactly("objective 'p2': 0 judged");
        assertThat(said(profile.extend("c")
                        .suppress(on(ON_OBJECTIVES, P1))
                        .build()
                        .check(program, Sample.AS_OF)))
                .containsExactly("objective 'p1': 1 judged");
    }

    @Test
    void takesARuleThatIsOffForOpen() {
        Profile off = BASE.extend("off").off("acme-on-objectives").build();
        Profile offInParks = BASE.extend("off")
                .forUnit(PARKS, parks -> parks.off("acme-on-objectives"))
                .build();

        assertThat(said(off, on(ON_OBJECTIVES, P1))).containsExactly("objective 'p1': 0 open");
        assertThat(said(offInParks, on(ON_OBJECTIVES, P1))).containsExactly("objective 'p1': 0 open");
        assertThat(said(offInParks, on(ON_OBJECTIVES, CITY))).containsExactly("unit 'city': 3 judged");
    }

    @Test
    void looksInAPartAtWhatLiesInItWhole() {
        Profile profile = BASE.extend("part")
                .suppress(on(ON_KEY_RESULTS, KeyResultId.of("p1-1")))
                .suppress(on(ON_DEPENDENCIES, Sample.SHADE.id()))
                .suppress(on(ON_OBJECTIVES, ObjectiveId.of("p2")))
                .suppress(on(ON_OBJECTIVES, PARKS))
                .suppress(everywhere(ON_OBJECTIVES))
                .build();
        RuleReport report = profile.check(PROGRAM, SCORES, P1);

        assertThat(said(report)).containsExactly("key result 'p1-1': 1 judged", "dependency 'shade': 1 judged");
        assertThat(report.suppressed()).hasSize(3);
    }

    @Test
    void gradesRulesOnSuppressionsByUnit() {
        Profile profile = BASE.extend("graded")
                .forUnit(PARKS, parks -> parks.severity("acme-uses", Severity.ERROR))
                .forUnit(CITY, city -> city.severity("acme-uses", Severity.INFO))
                .suppress(on(ON_OBJECTIVES, P1))
                .suppress(on(ON_OBJECTIVES, ObjectiveId.of("c1")))
                .suppress(everywhere(ON_OBJECTIVES))
                .build();

        assertThat(profile.check(PROGRAM, SCORES).findings(USES.id()))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("ERROR objective 'p1'", "WARNING program", "INFO objective 'c1'");
    }

    @Test
    void listsRulesOnSuppressionsThatHadNothingToLookAt() {
        assertThat(notEvaluated(BASE.check(PROGRAM, SCORES))).containsExactly("There was nothing for it to look at.");
        assertThat(notEvaluated(BASE.check(Sample.objective("p1", "parks"))))
                .containsExactly("It needs a whole program, and only a draft was checked.");
        assertThat(notEvaluated(BASE.extend("off").off("acme-uses").build().check(PROGRAM, SCORES)))
                .isEmpty();
        assertThat(notEvaluated(BASE.extend("off").off("acme-uses").build().check(Sample.objective("p1", "parks"))))
                .isEmpty();
    }

    @Test
    void suppressesNothingInADraft() {
        Profile profile = BASE.extend("quiet")
                .suppress(everywhere(ON_OBJECTIVES).withUntil(LocalDate.of(9999, 12, 31)))
                .build();
        RuleReport report = profile.check(Sample.objective("p1", "parks"));

        assertThat(report.findings(ON_OBJECTIVES.id())).hasSize(1);
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void letsOneRuleOnSuppressionsBreakDownAlone() {
        Rule<SuppressionUse> broken = Rule.forEach(SuppressionUse.class)
                .id("acme-broken")
                .because("We say so.")
                .check((use, context) -> {
                    throw new IllegalStateException("Oh.");
                });
        RuleReport report = BASE.extend("broken")
                .rule(broken)
                .suppress(everywhere(ON_OBJECTIVES))
                .build()
                .check(PROGRAM, SCORES);

        assertThat(report.findings(Finding.RULE_FAILED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString())
                        .contains("acme-broken")
                        .contains("acme-on-objectives until 2026-12-31 by Ada Moss"));
        assertThat(said(report)).containsExactly("program: 6 judged");
    }

    @Test
    void refusesWhatCannotBeSuppressed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.extend("meta").suppress(everywhere(USES)).build())
                .withMessage("Profile 'meta': suppression must not be of a rule on suppressions: acme-uses");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.extend("meta")
                        .suppress(everywhere(always(Objective.class, "acme-unknown")))
                        .build())
                .withMessage("Profile 'meta': rule must be one of its rules: acme-unknown");
    }

    private static RuleReport check(Suppression suppression) {
        return BASE.extend("quiet").suppress(suppression).build().check(PROGRAM, SCORES);
    }

    private static List<String> silenced(Suppression suppression) {
        return check(suppression).suppressed().stream()
                .map(found ->
                        found.finding().location().subject().map(Id::toString).orElse("program"))
                .toList();
    }

    private static List<String> said(Profile profile, Suppression suppression) {
        return said(profile.extend("quiet").suppress(suppression).build().check(PROGRAM, SCORES));
    }

    private static List<String> said(RuleReport report) {
        return report.findings(USES.id()).stream()
                .map(finding -> finding.location() + ": " + finding.message())
                .toList();
    }

    private static List<String> notEvaluated(RuleReport report) {
        return report.notEvaluated().stream()
                .filter(entry -> entry.rule().equals(USES.id()))
                .map(entry -> entry.reason().toString())
                .toList();
    }

    private static Suppression on(Rule<?> rule, Id subject) {
        return everywhere(rule).withSubject(subject);
    }

    private static Suppression everywhere(Rule<?> rule) {
        return Suppression.builder()
                .rule(rule.id())
                .reason("we are still learning")
                .by("Ada Moss")
                .until(LocalDate.of(2026, 12, 31))
                .build();
    }

    private static <T> Rule<T> always(Class<T> subjects, String id) {
        return Rule.forEach(subjects)
                .id(id)
                .because("We say so.")
                .check((subject, context) -> context.report("Always."));
    }

    private static Kpi kpi(String id, Optional<UnitId> unit) {
        return Kpi.builder().id(KpiId.of(id)).name(id).unit(unit).build();
    }
}
