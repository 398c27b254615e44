package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.StatusWord;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Message;

/** What a rule gets to see, and what it says. */
class RuleContextTest {

    private static final OkrProgram PROGRAM = Sample.program();

    static Stream<Arguments> neighbors() {
        return Stream.of(
                needs(Reach.OBJECTIVE, "the objective of a key result", RuleContext::objective),
                needs(Reach.OBJECTIVE, "the objective of a key result", RuleContext::objectiveScore),
                needs(Reach.UNIT, "its unit", RuleContext::unit),
                needs(Reach.UNIT, "its unit", RuleContext::unitPath),
                needs(Reach.UNIT, "the objectives of its unit", RuleContext::unitObjectives),
                needs(
                        Reach.UNIT,
                        "cycles of other objectives",
                        context -> context.cycleOf(Sample.objective("p1", "parks"))),
                needs(
                        Reach.UNIT,
                        "texts of other objectives",
                        context -> context.readerOf(Sample.objective("p1", "parks"))),
                needs(Reach.CASCADE, "its parents", RuleContext::parents),
                needs(Reach.CASCADE, "its children", RuleContext::children),
                needs(Reach.CASCADE, "objectives above", RuleContext::objectivesAbove),
                needs(Reach.CASCADE, "objectives above", RuleContext::possibleParents),
                needs(Reach.UNIT, "its place in the roadmap", RuleContext::isInPilot),
                needs(
                        Reach.CASCADE,
                        "units of other objectives",
                        context -> context.unitOf(Sample.objective("p1", "parks"))),
                needs(Reach.PROGRAM, "the program", RuleContext::program),
                needs(Reach.PROGRAM, "the scorecard", RuleContext::scorecard),
                needs(Reach.PROGRAM, "the figures of the rollout", RuleContext::figures));
    }

    private static Arguments needs(Reach reach, String what, Function<RuleContext<KeyResult>, Object> look) {
        return Arguments.of(reach, what, look);
    }

    @ParameterizedTest
    @MethodSource("neighbors")
    void givesNothingBeyondTheDeclaredReach(Reach needed, String what, Function<RuleContext<KeyResult>, Object> look) {
        for (Reach declared : Reach.values()) {
            Rule<KeyResult> rule = rule(KeyResult.class)
                    .needsProgram()
                    .reach(declared)
                    .check((keyResult, context) ->
                            assertThat(look.apply(context)).isNotNull());
            List<Finding> findings =
                    RuleTester.of(rule).asOf(Sample.AS_OF).report(PROGRAM).findings();

            if (declared.compareTo(needed) >= 0) {
                assertThat(findings).as("%s with reach %s", what, declared).isEmpty();
            } else {
                assertThat(findings)
                        .hasSize(18)
                        .first()
                        .satisfies(finding -> assertThat(finding.evidence().get("exception"))
                                .endsWith("Rule 'acme-rule': reach must be at least " + needed + " to see " + what
                                        + ": " + declared));
            }
        }
    }

    @Test
    void givesTheFrameToEveryRuleThatSaysItNeedsAProgram() {
        RuleTester.of(rule(KeyResult.class).needsProgram().check((keyResult, context) -> {
                    assertThat(context.cycle()).isEqualTo(Sample.QUARTER);
                    assertThat(context.roadmap()).isEmpty();
                    assertThat(context.asOf()).isEqualTo(Sample.AS_OF);
                    assertThat(context.subject()).isSameAs(keyResult);
                    assertThat(context.keyResultScore().status().word()).isEqualTo(StatusWord.NO_DATA);
                }))
                .asOf(Sample.AS_OF)
                .accepts(PROGRAM);
    }

    @Test
    void refusesTheFrameToARuleThatDoesNotSaySo() {
        assertFails(
                rule(KeyResult.class).check((keyResult, context) -> context.cycle()),
                "Rule 'acme-rule': needsProgram() must be declared to see its cycle");
        assertFails(
                rule(KeyResult.class).check((keyResult, context) -> context.roadmap()),
                "Rule 'acme-rule': needsProgram() must be declared to see the roadmap");
        assertFails(
                rule(KeyResult.class).check((keyResult, context) -> context.keyResultScore()),
                "Rule 'acme-rule': needsProgram() must be declared to see its score");
    }

    @Test
    void refusesWhatTheSubjectHasNot() {
        assertFails(
                rule(Objective.class).needsProgram().check((objective, context) -> context.keyResultScore()),
                "Rule 'acme-rule': subject must be a key result");
        assertFails(
                rule(OrgUnit.class).check((unit, context) -> context.cycle()),
                "Rule 'acme-rule': subject must belong to an objective");
        assertFails(
                rule(OkrProgram.class).reach(Reach.PROGRAM).check((program, context) -> context.unit()),
                "Rule 'acme-rule': subject must belong to a unit");
    }

    @Test
    void givesNeighborsWithinReach() {
        RuleTester.of(rule(Objective.class)
                        .where(objective -> objective.id().equals(ObjectiveId.of("p1")))
                        .reach(Reach.CASCADE)
                        .check((objective, context) -> {
                            assertThat(context.objective()).isSameAs(objective);
                            assertThat(context.objectiveScore().id()).isEqualTo(objective.id());
                            assertThat(context.unit().name()).isEqualTo("Parks Department");
                            assertThat(context.unitPath())
                                    .extracting(OrgUnit::name)
                                    .containsExactly("Parks Department", "City of Riverton");
                            assertThat(ids(context.unitObjectives())).containsExactly("p1", "p2", "p3");
                            assertThat(ids(context.parents())).containsExactly("c1");
                            assertThat(context.children()).isEmpty();
                            assertThat(context.unitOf(context.parents().get(0)).name())
                                    .isEqualTo("City of Riverton");
                            assertThat(ids(context.objectivesAbove())).containsExactly("c1", "c2", "c3");
                        }))
                .asOf(Sample.AS_OF)
                .accepts(PROGRAM);
    }

    @Test
    void looksAboveForLiveObjectivesOfTheSameTimeInTheNearestUnit() {
        OkrProgram program = Sample.with(Sample.objectives("a", "ada", 1).toArray(new Objective[0]), new Objective[] {
            Sample.objective("t1", "trails").withCycle(Sample.NEXT_QUARTER.id()),
            Sample.objective("p1", "parks")
                    .withTransitions(Transition.builder()
                            .to(LifecycleState.CANCELLED)
                            .date(Sample.AS_OF)
                            .build()),
            Sample.objective("c1", "city").withParents().withCycle(Sample.YEAR.id()),
            Sample.objective("c2", "city")
        });

        assertThat(above(program)).containsExactly("c1", "c2");
        assertThat(above(Sample.objective(program, "t1", objective -> objective.withCycle(Sample.YEAR.id()))))
                .containsExactly("t1");
        assertThat(above(Sample.with(Sample.objectives("a", "ada", 1).stream()
                        .map(objective -> objective.withParents())
                        .toArray(Objective[]::new))))
                .isEmpty();
    }

    private static List<String> above(OkrProgram program) {
        ImmutableList.Builder<String> seen = ImmutableList.builder();
        RuleTester.of(rule(Objective.class)
                        .where(objective -> objective.id().equals(ObjectiveId.of("a1")))
                        .reach(Reach.CASCADE)
                        .check((objective, context) -> seen.addAll(ids(context.objectivesAbove()))))
                .asOf(Sample.AS_OF)
                .accepts(program);
        return seen.build();
    }

    @Test
    void reportsWhereWhatWithWhichValuesAndHowToMendIt() {
        Change change = Change.link(ObjectiveId.of("p1"), Contribution.supports(ObjectiveId.of("c2")));
        Rule<Objective> rule = rule(Objective.class)
                .message("“{0}” is wrong.")
                .check((objective, context) -> context.finding(objective.title())
                        .at("keyResults[0].owner")
                        .evidence("count", 7)
                        .evidence("sum", new BigDecimal("1E+2"))
                        .evidence("date", LocalDate.of(2026, 1, 2))
                        .fix(change)
                        .report());

        Finding finding = RuleTester.of(rule)
                .report(Sample.objective("p1", "parks").withTitle("Title"))
                .findings()
                .get(0);

        assertThat(finding.location()).hasToString("objective 'p1' keyResults[0].owner");
        assertThat(finding.message()).isEqualTo(Message.of("“{0}” is wrong.", "Title"));
        assertThat(finding.evidence())
                .containsExactly(Map.entry("count", "7"), Map.entry("sum", "100"), Map.entry("date", "2026-01-02"));
        assertThat(finding.fix()).containsExactly(change);
        assertThat(finding.blocksPublishing()).isFalse();
    }

    @Test
    void needsAMessageFromSomewhere() {
        assertFails(
                rule(OrgUnit.class).check((unit, context) -> context.finding().report()),
                "Rule 'acme-rule': message must be set where a finding gives none");
    }

    @Test
    void givesOnlyDeclaredParameters() {
        Parameter<Integer> most = Parameter.integer("most", 1, 9, 3);
        Parameter<Integer> twin = Parameter.integer("most", 1, 9, 4);
        String message = "Rule 'acme-rule': parameter must be declared: most";

        assertFails(rule(OrgUnit.class).check((unit, context) -> context.get(most)), message);
        assertFails(rule(OrgUnit.class).parameters(twin).check((unit, context) -> context.get(most)), message);
        RuleTester.of(rule(Objective.class)
                        .parameters(most)
                        .check((objective, context) -> context.report("{0}", context.get(most))))
                .rejects(Sample.objective("p1", "parks"), "", "3")
                .with("most", "9")
                .rejects(Sample.objective("p1", "parks"), "", "9");
    }

    @Test
    void saysThatItCannotJudge() {
        Rule<Objective> rule = rule(Objective.class)
                .check((objective, context) -> context.notEvaluated(Message.of("Nobody reads {0} here.", "Latin")));

        assertThat(RuleTester.of(rule).report(Sample.objective("p1", "parks")).notEvaluated())
                .containsExactly(new NotEvaluated(
                        rule.id(), Optional.of(ObjectiveId.of("p1")), Message.of("Nobody reads {0} here.", "Latin")));
    }

    private static List<String> ids(List<Objective> objectives) {
        return objectives.stream().map(objective -> objective.id().toString()).toList();
    }

    private static void assertFails(Rule<?> rule, String message) {
        assertThat(RuleTester.of(rule).asOf(Sample.AS_OF).report(PROGRAM).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(Finding.RULE_FAILED))
                .allSatisfy(finding ->
                        assertThat(finding.evidence().get("exception")).endsWith(message));
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects) {
        return Rule.forEach(subjects).id("acme-rule").because("we say so");
    }
}
