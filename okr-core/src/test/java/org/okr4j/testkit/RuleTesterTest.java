package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Severity;

class RuleTesterTest {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 99, 8);

    private static final Rule<Objective> SHORT = Rule.forEach(Objective.class)
            .id("acme-short")
            .because("We say so.")
            .parameters(MOST)
            .where(objective -> !objective.title().equals("Skipped"))
            .check((objective, context) -> {
                if (objective.title().equals("Broken")) {
                    throw new IllegalStateException("no idea");
                }
                if (objective.title().length() > context.get(MOST)) {
                    context.finding().message("Too long.").at("title").report();
                }
            });

    private static final RuleTester TESTER = RuleTester.of(SHORT);
    private static final Objective GOOD = Sample.objective("p1", "parks").withTitle("Short");
    private static final Objective BAD = GOOD.withTitle("Far too long");

    @Test
    void passesWhereTheRuleSaysWhatIsExpected() {
        TESTER.accepts(GOOD)
                .rejects(BAD, "title")
                .rejects(BAD, "title", "Too long.")
                .with("most", "20")
                .accepts(BAD);
    }

    @Test
    void failsWhereTheRuleSaysSomethingElse() {
        assertFails(() -> TESTER.accepts(BAD), "must accept");
        assertFails(() -> TESTER.rejects(GOOD, "title"), "must find one thing");
        assertFails(() -> TESTER.rejects(BAD, "owner"), "must point at 'owner', and pointed at: objective 'p1' title");
        assertFails(() -> TESTER.rejects(BAD, "title", "Too short."), "must say: Too short.\nand said: Too long.");
    }

    @Test
    void failsWhereTheRuleBreaksDownOrDoesNotLook() {
        assertFails(() -> TESTER.rejects(GOOD.withTitle("Broken"), ""), "must not break down");
        assertFails(() -> TESTER.accepts(GOOD.withTitle("Skipped")), "must look at");
        assertFails(() -> TESTER.rejects(GOOD.withTitle("Skipped"), ""), "must find one thing");
    }

    @Test
    void runsRulesThatAreOffAndTakesEverySubject() {
        RuleTester.of(Rule.forEach(OrgUnit.class)
                        .id("acme-off")
                        .because("We say so.")
                        .severity(Severity.OFF)
                        .where(unit -> unit.parent().isEmpty())
                        .check((unit, context) -> context.report("Found as of {0}.", context.asOf())))
                .asOf(Sample.AS_OF)
                .rejects(Sample.program(), "", "Found as of 2026-11-20.");
        RuleTester.of(Rule.forEach(KeyResult.class)
                        .id("acme-off")
                        .because("We say so.")
                        .check((keyResult, context) -> context.report("Found.")))
                .rejects(GOOD.keyResults().get(0), "", "Found.");
        assertThat(TESTER.report(BAD).findings()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TESTER.report("a text"))
                .withMessage("RuleTester: subject must be a program, objective or key result: a text");
    }

    private static void assertFails(ThrowingCallable call, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(call)
                .withMessageStartingWith("Rule 'acme-short' ")
                .withMessageContaining(message);
    }
}
