package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Missing;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.scoring.ScoringPolicy;
import org.okr4j.text.Phrasebook;

class ProfileTest {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 2);

    /** Finds every objective with more key results than {@code most}: in the sample, all of them. */
    private static final Rule<Objective> FEW = Rule.forEach(Objective.class)
            .id("acme-few")
            .because("We can count to two.")
            .source(RuleSource.PRACTICE, RuleSource.OURS)
            .parameters(MOST)
            .check((objective, context) -> {
                if (objective.keyResults().size() > context.get(MOST)) {
                    context.report("More than {0}.", context.get(MOST));
                }
            });

    private static final RuleId ID = FEW.id();
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");
    private static final UnitId TRAILS = UnitId.of("trails");
    private static final Profile BASE =
            Profile.builder("base", ScoringPolicies.STANDARD).rule(FEW).build();

    /** Three objectives of the city, three of the department and one of the team. */
    private static final OkrProgram PROGRAM = Sample.plus(Sample.program(), Sample.objectives("t", "trails", 1));

    /** In the profile, in its parent, and in what they write down of themselves, nothing names the thing anymore. */
    @Test
    void forgetsWhatIsSuppressedOnSomeThings() {
        Suppression secret = suppression("secret").withSubject(ObjectiveId.of("c1"));
        Suppression known = suppression("known").withSubject(ObjectiveId.of("c2"));
        Suppression ofAll = suppression("of all");
        Profile profile = BASE.extend("up")
                .severity("acme-few", Severity.INFO)
                .suppress(secret)
                .suppress(ofAll)
                .build()
                .extend("down")
                .suppress(known)
                .suppress(secret.withReason("secret too"))
                .build();

        Profile without = profile.withoutSuppressionsOn(ImmutableSet.of(ObjectiveId.of("c1"), ObjectiveId.of("c9")));

        assertThat(without.suppressions()).containsExactly(known, ofAll);
        assertThat(without.ownSuppressions()).containsExactly(known);
        assertThat(without.parent()).hasValueSatisfying(parent -> {
            assertThat(parent.id()).isEqualTo("up");
            assertThat(parent.suppressions()).containsExactly(ofAll);
        });
        assertThat(without.id()).isEqualTo("down");
        assertThat(without.rules()).isSameAs(profile.rules());
        assertThat(without.severity(ID)).isEqualTo(Severity.INFO);
        assertThat(profile.suppressions()).hasSize(4);
        assertThat(profile.withoutSuppressionsOn(ImmutableSet.of()).suppressions())
                .isEqualTo(profile.suppressions());
    }

    private static Suppression suppression(String reason) {
        return Suppression.builder()
                .rule(ID)
                .reason(reason)
                .by("Ada Moss")
                .until(LocalDate.of(2026, 12, 31))
                .build();
    }

    @Test
    void takesWhatItDoesNotSayFromItsParent() {
        Profile child = BASE.extend("child").severity("acme-few", Severity.INFO).build();
        Profile grandchild =
                child.extend("grandchild").parameter("acme-few", "most", "4").build();

        assertThat(grandchild.id()).isEqualTo("grandchild");
        assertThat(grandchild).hasToString("grandchild");
        assertThat(grandchild.parent()).contains(child);
        assertThat(BASE.parent()).isEmpty();
        assertThat(grandchild.severity(ID)).isEqualTo(Severity.INFO);
        assertThat(grandchild.parameters(ID)).isEqualTo(ImmutableMap.of("most", 4));
        assertThat(child.parameters(ID)).isEqualTo(ImmutableMap.of("most", 2));
        assertThat(BASE.severity(ID)).isEqualTo(Severity.WARNING);
        assertThat(grandchild.rules().size()).isEqualTo(1);
        assertThat(grandchild.ownSettings())
                .containsExactly(Map.entry(
                        ID, RuleSetting.builder().putParameter("most", "4").build()));
        assertThat(grandchild.ownUnitSettings()).isEmpty();
    }

    @Test
    void gradesRunsAndBlocksAsItIsTold() {
        Profile profile = BASE.extend("strict")
                .severity("acme-few", Severity.INFO)
                .blocksPublishing("acme-few", true)
                .severity("acme-few", Severity.ERROR)
                .build();

        assertThat(findings(profile))
                .hasSize(7)
                .allMatch(finding -> finding.severity() == Severity.ERROR)
                .allMatch(Finding::blocksPublishing);
        assertThat(findings(BASE)).hasSize(7).noneMatch(Finding::blocksPublishing);
    }

    @Test
    void saysNothingOfARuleThatIsOff() {
        RuleReport report = BASE.extend("quiet").off("acme-few").build().check(PROGRAM.resolve(), Sample.AS_OF);

        assertThat(report.isClean()).isTrue();
        assertThat(report.notEvaluated()).isEmpty();
        assertThat(BASE.extend("quiet")
                        .off("acme-few")
                        .build()
                        .check(Sample.objective("p1", "parks"))
                        .notEvaluated())
                .isEmpty();
    }

    @Test
    void setsAUnitAndTheUnitsBelowItApart() {
        Profile profile = BASE.extend("units")
                .forUnit(PARKS, parks -> parks.parameter("acme-few", "most", "3"))
                .build();

        assertThat(ids(findings(profile))).containsExactly("c1", "c2", "c3");
        assertThat(profile.ownUnitSettings()).containsOnlyKeys(PARKS);
        assertThat(profile.parameters(ID)).isEqualTo(ImmutableMap.of("most", 2));
    }

    @Test
    void letsTheNearestUnitWinAndMergesTheRest() {
        Profile profile = BASE.extend("units")
                .forUnit(TRAILS, trails -> trails.severity("acme-few", Severity.ERROR))
                .forUnit(PARKS, parks -> parks.off("acme-few").parameter("acme-few", "most", "1"))
                .build();

        assertThat(findings(profile))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).hasToString("More than 1."))
                .satisfies(finding -> assertThat(finding.location()).hasToString("objective 't1'"));
        assertThat(findings(profile)).hasSize(4);
    }

    @Test
    void laysUnitSettingsOverThoseOfItsParent() {
        Profile parent = BASE.extend("parent")
                .forUnit(PARKS, parks -> parks.severity("acme-few", Severity.ERROR))
                .build();
        Profile child = parent.extend("child")
                .severity("acme-few", Severity.INFO)
                .forUnit(PARKS, parks -> parks.parameter("acme-few", "most", "1"))
                .build();

        assertThat(findings(child))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.message()).hasToString("More than 1."));
        assertThat(findings(child))
                .filteredOn(finding -> finding.severity() == Severity.INFO)
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.message()).hasToString("More than 2."));
    }

    @Test
    void runsARuleThatIsOnInOneUnitOnly() {
        Profile profile = BASE.extend("one")
                .off("acme-few")
                .forUnit(TRAILS, trails -> trails.severity("acme-few", Severity.WARNING))
                .build();

        assertThat(ids(findings(profile))).containsExactly("t1");
        assertThat(profile.check(Sample.program().resolve(), Sample.AS_OF).notEvaluated())
                .extracting(NotEvaluated::toString)
                .containsExactly("acme-few: There was nothing for it to look at.");
    }

    @Test
    void knowsTheUnitOfADraft() {
        Profile profile = BASE.extend("units")
                .forUnit(PARKS, parks -> parks.parameter("acme-few", "most", "3"))
                .build();

        assertThat(profile.check(Sample.objective("p1", "parks")).isClean()).isTrue();
        assertThat(profile.check(Sample.objective("c1", "city")).findings()).hasSize(1);
    }

    @Test
    void takesSettingsForUnitsOfEveryKindOfSubject() {
        Rule<OkrProgram> ofProgram = Rule.forEach(OkrProgram.class)
                .id("acme-program")
                .because("We say so.")
                .check((program, context) -> context.report("Program."));
        Rule<OrgUnit> ofUnits = Rule.forEach(OrgUnit.class)
                .id("acme-unit")
                .because("We say so.")
                .check((unit, context) -> context.report("Unit."));
        Profile profile = BASE.extend("units")
                .off("acme-few")
                .rule(ofProgram)
                .rule(ofUnits)
                .forUnit(PARKS, parks -> parks.off("acme-program").off("acme-unit"))
                .build();

        assertThat(findings(profile))
                .extracting(finding -> finding.location().toString())
                .containsExactly("program", "unit 'city'");
    }

    @Test
    void putsARuleInThePlaceOfTheOneWithItsId() {
        Rule<Objective> milder = Rule.forEach(Objective.class)
                .id("acme-few")
                .because("We can count to three.")
                .check((objective, context) -> {});

        assertThat(findings(BASE.extend("milder").rule(milder).build())).isEmpty();
    }

    @Test
    void scoresByItsPolicy() {
        ScoringPolicy lenient = ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT);

        assertThat(BASE.scoringPolicy()).isEqualTo(ScoringPolicies.STANDARD);
        assertThat(BASE.extend("lenient").scoringPolicy(lenient).build().scoringPolicy())
                .isEqualTo(lenient);
        assertThat(BASE.extend("lenient")
                        .scoringPolicy(lenient)
                        .build()
                        .extend("child")
                        .build()
                        .scoringPolicy())
                .isEqualTo(lenient);
    }

    @Test
    void explainsARule() {
        Profile profile = BASE.extend("explained")
                .parameter("acme-few", "most", "7")
                .rule(Rule.forEach(Objective.class)
                        .id("acme-plain")
                        .because("We say so.")
                        .check((objective, context) -> {}))
                .build();

        assertThat(profile.explain(ID))
                .hasToString(
                        "acme-few (warning): We can count to two. Source: common practice, own convention. It looks at"
                                + " each objective; reach: the subject alone. Setting: most = 7 (an integer from 1 to 50; 2 unless set"
                                + " otherwise).");
        assertThat(profile.explain(RuleId.of("acme-plain")))
                .hasToString(
                        "acme-plain (warning): We say so. Source: own convention. It looks at each objective; reach: the"
                                + " subject alone.");
        assertThat(Phrasebook.spanish().render(profile.explain(ID)))
                .isEqualTo(
                        "acme-few (advertencia): We can count to two. Fuente: la práctica habitual, convención propia. Mira"
                                + " cada objetivo; alcance: solo el propio elemento. Ajuste: most = 7 (un entero de 1 a 50; 2 si no se"
                                + " fija otra cosa).");
    }

    @Test
    void explainsAllThereIsToSayOfARule() {
        Rule<KeyResult> rule = Rule.forEach(KeyResult.class)
                .id("acme-all")
                .because("We say so.")
                .reach(Reach.UNIT)
                .readsText()
                .appliesTo(LifecycleState.PUBLISHED, LifecycleState.CLOSED)
                .parameters(MOST, Parameter.choice("from", "team", "individual"))
                .check((keyResult, context) -> {});
        Suppression suppression = Suppression.builder()
                .rule(rule.id())
                .reason("we learn")
                .by("Ada")
                .until(LocalDate.of(2026, 12, 31))
                .build();
        Profile profile = BASE.extend("explained")
                .rule(rule)
                .severity("acme-all", Severity.ERROR)
                .blocksPublishing("acme-all", true)
                .forUnit(PARKS, parks -> parks.off("acme-all"))
                .forUnit(CITY, city -> city.parameter("acme-all", "most", "9").off("acme-few"))
                .suppress(suppression)
                .suppress(suppression.withSubject(PARKS))
                .build();

        assertThat(profile.explain(rule.id()))
                .hasToString(
                        "acme-all (error): We say so. Source: own convention. It blocks publishing. Unless a profile says"
                                + " otherwise, it is graded warning. It looks at each key result; reach: the unit. Only in the states"
                                + " published, closed. It reads text, in languages that have a reader. On a draft alone it is not"
                                + " evaluated. Settings: most = 2 (an integer from 1 to 50), from = team (one of team, individual). In"
                                + " unit “city”: “acme-all”: “most” is 9 instead of 2. In unit “parks”: “acme-all” is switched off; it"
                                + " was graded error. “acme-all” is suppressed until 2026-12-31 by Ada, for the reason “we learn”."
                                + " “acme-all” is suppressed on “parks” until 2026-12-31 by Ada, for the reason “we learn”.");
    }

    @Test
    void explainsEveryKindOfSubject() {
        Stream.of(
                        OkrProgram.class,
                        OrgUnit.class,
                        Objective.class,
                        KeyResult.class,
                        Dependency.class,
                        Kpi.class,
                        SuppressionUse.class)
                .forEach(type -> {
                    Rule<?> rule = Rule.forEach(type)
                            .id("acme-any")
                            .because("We say so.")
                            .check((subject, context) -> {});
                    Profile profile = BASE.extend("any").rule(rule).build();

                    assertThat(profile.explain(rule.id()).toString())
                            .containsAnyOf("It looks at each", "It looks at the program")
                            .doesNotContain(type.getSimpleName());
                    assertThat(Phrasebook.spanish().render(profile.explain(rule.id())))
                            .containsAnyOf("Mira cada", "Mira el programa");
                });
    }

    @Test
    void refusesSettingsThatNoRuleTakes() {
        assertRefused(
                BASE.extend("wrong").off("acme-many"), "Profile 'wrong': rule must be one of its rules: acme-many");
        assertRefused(
                BASE.extend("wrong").forUnit(CITY, city -> city.off("acme-many")),
                "Profile 'wrong': rule must be one of its rules: acme-many");
        assertRefused(
                BASE.extend("wrong").parameter("acme-few", "least", "3"),
                "Rule 'acme-few': parameter must be one of [most]: least");
        assertRefused(
                BASE.extend("wrong").parameter("acme-few", "most", "51"),
                "Rule 'acme-few': parameter 'most' must be an integer from 1 to 50: 51");
        assertRefused(
                BASE.extend("wrong").forUnit(CITY, city -> city.parameter("acme-few", "most", "none")),
                "Rule 'acme-few': parameter 'most' must be an integer from 1 to 50: none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.extend(" "))
                .withMessage("Profile: id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.severity(RuleId.of("acme-many")))
                .withMessage("Profile 'base': rule must be one of its rules: acme-many");
    }

    private static void assertRefused(ProfileBuilder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    private static List<Finding> findings(Profile profile) {
        return profile.check(PROGRAM.resolve(), Sample.AS_OF).findings();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location().subject().orElseThrow().toString())
                .toList();
    }
}
