package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;

/** What rules look at beside the program, its units, objectives and key results: dependencies and KPIs. */
class SubjectsTest {

    private static final Dependency LAMPS = Sample.SHADE
            .withId(DependencyId.of("lamps"))
            .withConsumer(KeyResultId.of("p2-3"))
            .withProvider(ObjectiveId.of("c2"));
    private static final OkrProgram PROGRAM = Sample.depending(Sample.SHADE, LAMPS);
    private static final Kpi WAIT = Kpi.builder()
            .id(KpiId.of("wait"))
            .name("Days until a bench is repaired")
            .build();

    @Test
    void aDependencyBelongsWhereTheKeyResultDoesThatHasIt() {
        RuleTester.of(rule(Dependency.class)
                        .where(dependency -> dependency.equals(Sample.SHADE))
                        .reach(Reach.CASCADE)
                        .check((dependency, context) -> {
                            assertThat(context.subject()).isSameAs(dependency);
                            assertThat(context.consumer().id()).isEqualTo(KeyResultId.of("p1-1"));
                            assertThat(context.objective().id()).isEqualTo(ObjectiveId.of("p1"));
                            assertThat(context.objectiveScore().id()).isEqualTo(ObjectiveId.of("p1"));
                            assertThat(context.cycle()).isEqualTo(Sample.QUARTER);
                            assertThat(context.unit().id()).isEqualTo(UnitId.of("parks"));
                            assertThat(context.provider()).map(Objective::id).contains(ObjectiveId.of("c2"));
                        }))
                .asOf(Sample.AS_OF)
                .accepts(PROGRAM);
    }

    @Test
    void findingsAreAboutTheDependency() {
        RuleReport report = RuleTester.of(rule(Dependency.class)
                        .check((dependency, context) -> context.finding()
                                .message("Late.")
                                .at("neededBy")
                                .report()))
                .asOf(Sample.AS_OF)
                .report(PROGRAM);

        assertThat(report.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("dependency 'lamps' neededBy", "dependency 'shade' neededBy");
    }

    @Test
    void aDependencyIsLookedAtAsItsKeyResultIs() {
        Transition end = Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(Sample.AS_OF)
                .build();

        assertThat(seen(PROGRAM)).containsExactly("lamps", "shade");
        assertThat(seen(Sample.keyResult(PROGRAM, "p1-1", keyResult -> keyResult.withTransitions(end))))
                .containsExactly("lamps");
        assertThat(seen(Sample.objective(PROGRAM, "p2", objective -> objective.withTransitions(end))))
                .containsExactly("shade");
    }

    private static List<String> seen(OkrProgram program) {
        return RuleTester.of(rule(Dependency.class).check((dependency, context) -> context.report("Seen.")))
                .asOf(Sample.AS_OF)
                .report(program)
                .findings()
                .stream()
                .map(finding -> finding.location().subject().orElseThrow().toString())
                .toList();
    }

    @Test
    void anOutsidePartyIsNoObjective() {
        RuleTester.of(rule(Dependency.class)
                        .reach(Reach.CASCADE)
                        .check((dependency, context) ->
                                assertThat(context.provider()).isEmpty()))
                .asOf(Sample.AS_OF)
                .accepts(Sample.depending(Sample.GRANT));
    }

    static Stream<Arguments> neighbors() {
        return Stream.of(
                needs(Reach.OBJECTIVE, "the key result that has a dependency", RuleContext::consumer),
                needs(Reach.OBJECTIVE, "the objective that has a dependency", RuleContext::objective),
                needs(Reach.UNIT, "its unit", RuleContext::unit),
                needs(Reach.CASCADE, "what a dependency relies on", RuleContext::provider));
    }

    private static Arguments needs(Reach reach, String what, Function<RuleContext<Dependency>, Object> look) {
        return Arguments.of(reach, what, look);
    }

    @ParameterizedTest
    @MethodSource("neighbors")
    void nothingIsGivenBeyondTheDeclaredReach(
            Reach needed, String what, Function<RuleContext<Dependency>, Object> look) {
        for (Reach declared : Reach.values()) {
            RuleReport report = RuleTester.of(rule(Dependency.class)
                            .reach(declared)
                            .check((dependency, context) ->
                                    assertThat(look.apply(context)).isNotNull()))
                    .asOf(Sample.AS_OF)
                    .report(PROGRAM);

            if (declared.compareTo(needed) >= 0) {
                assertThat(report.findings())
                        .as("%s with reach %s", what, declared)
                        .isEmpty();
            } else {
                assertThat(report.findings())
                        .hasSize(2)
                        .allSatisfy(finding -> assertThat(finding.evidence().get("exception"))
                                .endsWith("Rule 'acme-rule': reach must be at least " + needed + " to see " + what
                                        + ": " + declared));
            }
        }
    }

    @Test
    void thingsTellWhatTheyDependOnAndWhatDependsOnThem() {
        Rule<OrgUnit> unit = rule(OrgUnit.class)
                .reach(Reach.CASCADE)
                .check((subject, context) -> tell(
                        subject.id() + " " + ids(context.dependencies()) + " " + ids(context.dependents()), context));
        Rule<Objective> objective = rule(Objective.class)
                .reach(Reach.CASCADE)
                .check((subject, context) -> tell(
                        subject.id() + " " + ids(context.dependencies()) + " " + ids(context.dependents()), context));
        Rule<KeyResult> keyResult = rule(KeyResult.class)
                .reach(Reach.CASCADE)
                .check((subject, context) -> tell(
                        subject.id() + " " + ids(context.dependencies()) + " " + ids(context.dependents()), context));

        assertThat(told(unit)).containsExactly("city [] [lamps, shade]", "parks [shade, lamps] []");
        assertThat(told(objective)).containsExactly("c2 [] [lamps, shade]", "p1 [shade] []", "p2 [lamps] []");
        assertThat(told(keyResult)).containsExactly("c2-1 [] [shade]", "p1-1 [shade] []", "p2-3 [lamps] []");
    }

    private static void tell(String text, RuleContext<?> context) {
        if (!text.endsWith(" [] []")) {
            context.report("{0}", text);
        }
    }

    private static List<String> told(Rule<?> rule) {
        return RuleTester.of(rule).asOf(Sample.AS_OF).report(PROGRAM).findings().stream()
                .map(finding -> finding.message().toString())
                .sorted()
                .toList();
    }

    private static List<String> ids(List<Dependency> dependencies) {
        return dependencies.stream()
                .map(dependency -> dependency.id().toString())
                .toList();
    }

    @Test
    void otherThingsDependOnNothing() {
        assertFails(
                rule(Dependency.class).reach(Reach.CASCADE).check((dependency, context) -> context.dependencies()),
                "Rule 'acme-rule': subject must be a unit, an objective or a key result");
        assertFails(
                rule(KeyResult.class).reach(Reach.CASCADE).check((keyResult, context) -> context.consumer()),
                "Rule 'acme-rule': subject must be a dependency");
    }

    private static void assertFails(Rule<?> rule, String message) {
        assertThat(RuleTester.of(rule).asOf(Sample.AS_OF).report(PROGRAM).findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.evidence().get("exception")).endsWith(message));
    }

    @Test
    void aKpiBelongsToItsUnitOrToTheOrganization() {
        OkrProgram program = Sample.program().toBuilder()
                .addKpi(WAIT)
                .addKpi(WAIT.withId(KpiId.of("wait-in-parks")).withUnit(UnitId.of("parks")))
                .build();
        List<String> units = new ArrayList<>();
        Rule<Kpi> rule = rule(Kpi.class).reach(Reach.UNIT).check((kpi, context) -> {
            units.add(kpi.id() + " " + context.unit().id());
            context.report("Seen.");
        });
        Profile profile = Profile.builder("acme", ScoringPolicies.STANDARD)
                .rule(rule)
                .forUnit(UnitId.of("parks"), parks -> parks.severity("acme-rule", Severity.INFO))
                .build();

        assertThat(profile.check(program.resolve(), Sample.AS_OF).findings())
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly("WARNING kpi 'wait'", "INFO kpi 'wait-in-parks'");
        assertThat(units).containsExactly("wait city", "wait-in-parks parks");
    }

    @Test
    void anObjectiveOfAProgramBringsItsOwnDependencies() {
        Profile profile = Profile.builder("acme", ScoringPolicies.STANDARD)
                .rule(rule(Dependency.class).check((dependency, context) -> context.report("Seen.")))
                .build();
        ResolvedProgram program = PROGRAM.resolve();
        Scorecard scorecard = Scorer.of(ScoringPolicies.STANDARD).score(program, Sample.AS_OF);

        assertThat(profile.check(program, scorecard, ObjectiveId.of("p1")).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("dependency 'shade'");
        assertThat(profile.check(program, scorecard, ObjectiveId.of("c2")).findings())
                .isEmpty();
    }

    @Test
    void aDraftHasNeither() {
        RuleReport report = RuleTester.of(rule(Dependency.class).check((dependency, context) -> {}))
                .report(Sample.objective("p1", "parks"));

        assertThat(report.notEvaluated())
                .singleElement()
                .hasToString("acme-rule: It needs a whole program, and only a draft was checked.");
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects) {
        return Rule.forEach(subjects).id("acme-rule").because("we say so");
    }
}
