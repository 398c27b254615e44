package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.testkit.RuleTester;

/** Own rules, as the application that embeds the library writes them. */
class RuleTest {

    private static final Objective DRAFT = Sample.objective("p1", "parks");

    @Test
    void isWrittenInAFewLines() {
        Rule<Objective> concise = Rule.forEach(Objective.class)
                .id("acme-objective-title-is-short")
                .severity(Severity.WARNING)
                .because("long titles are not remembered")
                .check((objective, context) -> {
                    int length = objective.title().length();
                    if (length > 40) {
                        context.report("The title has {0} characters; say it in 40.", length);
                    }
                });

        RuleTester.of(concise)
                .accepts(DRAFT.withTitle("A short title"))
                .rejects(DRAFT.withTitle("A".repeat(41)), "", "The title has 41 characters; say it in 40.");
    }

    @Test
    void saysWhatItIs() {
        Parameter<Integer> most = Parameter.integer("most", 1, 9, 3);
        Rule<KeyResult> rule = Rule.forEach(KeyResult.class)
                .id("acme-rule")
                .family(RuleFamily.WORDING)
                .severity(Severity.INFO)
                .blocksPublishing()
                .because("we say so")
                .source(RuleSource.PRACTICE, RuleSource.OURS)
                .reach(Reach.OBJECTIVE)
                .parameters(most)
                .appliesTo(LifecycleState.DRAFT, LifecycleState.PROPOSED)
                .check((keyResult, context) -> {});

        assertThat(rule).hasToString("acme-rule");
        assertThat(rule.subjects()).isEqualTo(KeyResult.class);
        assertThat(rule.family()).isEqualTo(RuleFamily.WORDING);
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.blocksPublishing()).isTrue();
        assertThat(rule.rationale()).hasToString("we say so");
        assertThat(rule.sources()).containsExactly(RuleSource.PRACTICE, RuleSource.OURS);
        assertThat(rule.reach()).isEqualTo(Reach.OBJECTIVE);
        assertThat(rule.needsProgram()).isFalse();
        assertThat(rule.parameters()).containsExactly(most);
        assertThat(rule.parameter("most")).contains(most);
        assertThat(rule.parameter("least")).isEmpty();
        assertThat(rule.states()).containsExactly(LifecycleState.DRAFT, LifecycleState.PROPOSED);
    }

    @Test
    void hasDefaults() {
        Rule<Objective> rule = Rule.forEach(Objective.class)
                .id("acme-rule")
                .because("we say so")
                .check((objective, context) -> {});

        assertThat(rule.family()).isEqualTo(RuleFamily.CUSTOM);
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.blocksPublishing()).isFalse();
        assertThat(rule.sources()).containsExactly(RuleSource.OURS);
        assertThat(rule.reach()).isEqualTo(Reach.SELF);
        assertThat(rule.needsProgram()).isFalse();
        assertThat(rule.parameters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reach.class,
            names = {"UNIT", "CASCADE", "PROGRAM"})
    void needsAProgramFromTheReachOfAUnitOn(Reach reach) {
        assertThat(rule(Objective.class).reach(reach).check((objective, context) -> {}))
                .matches(Rule::needsProgram);
        assertThat(rule(OrgUnit.class).check((unit, context) -> {})).matches(Rule::needsProgram);
        assertThat(rule(OkrProgram.class).check((program, context) -> {})).matches(Rule::needsProgram);
        assertThat(rule(Objective.class).needsProgram().check((objective, context) -> {}))
                .matches(Rule::needsProgram);
    }

    @Test
    void looksOnlyAtWhatItSelects() {
        Rule<Objective> rule = rule(Objective.class)
                .where(objective -> objective.title().startsWith("A"))
                .check((objective, context) -> context.report("Found."));

        RuleTester.of(rule).rejects(DRAFT.withTitle("A title"), "", "Found.");
        assertThat(RuleTester.of(rule).report(DRAFT.withTitle("B title")).notEvaluated())
                .singleElement()
                .hasToString("acme-rule: There was nothing for it to look at.");
    }

    @Test
    void doesNotLookAtWhatWasGivenUpUnlessToldTo() {
        Rule<KeyResult> rule = rule(KeyResult.class).check((keyResult, context) -> context.report("Found."));
        Transition end = Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(LocalDate.of(2026, 11, 1))
                .build();
        Objective cancelled = DRAFT.withTransitions(end);
        KeyResult keyResult = DRAFT.keyResults().get(0);
        Objective oneLeft =
                DRAFT.withKeyResults(keyResult, Sample.keyResults("x", 1).get(0).withTransitions(end));

        assertThat(RuleTester.of(rule).report(DRAFT).findings()).hasSize(3);
        assertThat(RuleTester.of(rule).report(cancelled).findings()).isEmpty();
        assertThat(RuleTester.of(rule).report(oneLeft).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().subject()).contains(keyResult.id()));
        assertThat(RuleTester.of(rule(KeyResult.class)
                                .appliesTo(LifecycleState.CANCELLED)
                                .check((given, context) -> context.report("Found.")))
                        .report(oneLeft)
                        .findings())
                .hasSize(1);
    }

    @Test
    void runsInTheStatesThatAreNotGivenUpByDefault() {
        assertThat(rule(Objective.class).check((objective, context) -> {}).states())
                .doesNotContain(LifecycleState.DEPRIORITIZED, LifecycleState.CANCELLED)
                .hasSize(LifecycleState.values().length - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Title", "title_is_short", "title--short", "-title", "1-title", "título"})
    void refusesAnIdThatIsNoStatement(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forEach(Objective.class).id(id))
                .withMessage("RuleId must be lower-case words joined by hyphens: '" + id + "'");
    }

    @Test
    void refusesToBeWithoutIdReasonOrKnownSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Rule.forEach(Objective.class).because("we say so").check((objective, context) -> {}))
                .withMessage("Rule: id must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forEach(Objective.class).id("acme-rule").check((objective, context) -> {}))
                .withMessage("Rule 'acme-rule': reason must be set by because(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forEach(String.class))
                .withMessage("Rule: subjects must be OkrProgram, OrgUnit, Objective, KeyResult, Dependency,"
                        + " Kpi or SuppressionUse: String");
    }

    @Test
    void refusesAParameterTwice() {
        Parameter<Integer> most = Parameter.integer("most", 1, 9, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(Objective.class).parameters(most, Parameter.integer("most", 1, 5, 2)))
                .withMessage("Rule: parameter must be declared once: most");
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects) {
        return Rule.forEach(subjects).id("acme-rule").because("we say so");
    }
}
