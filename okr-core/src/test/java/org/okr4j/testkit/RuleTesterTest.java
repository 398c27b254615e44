package org.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.SuppressionUse;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

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

    @Test
    void takesTheSettingsOfAProfileAndOfWhatItExtends() {
        Profile profile = Profiles.STRICT
                .extend("base")
                .rule(SHORT)
                .parameter("acme-short", "most", "20")
                .build()
                .extend("acme")
                .severity("acme-short", Severity.ERROR)
                .forUnit(UnitId.of("parks"), parks -> parks.parameter("acme-short", "most", "12"))
                .build();

        TESTER.in(profile)
                .accepts(BAD)
                .rejects(BAD.withTitle("Far, far too long"), "title")
                .with("most", "5")
                .accepts(BAD);
        assertThat(TESTER.in(profile).report(BAD.withTitle("Far, far too long")).worst())
                .contains(Severity.ERROR);
        assertFails(
                () -> TESTER.in(Profiles.STRICT
                                .extend("off")
                                .rule(SHORT)
                                .off("acme-short")
                                .build())
                        .accepts(GOOD),
                "must not be off in profile 'off'");
    }

    @Test
    void listsAllThatIsFound() {
        Rule<Objective> all = Rule.forEach(Objective.class)
                .id("acme-short")
                .because("We say so.")
                .check((objective, context) -> context.finding()
                        .message("{0}.", objective.id())
                        .at("title")
                        .report());

        RuleTester.of(all)
                .asOf(Sample.AS_OF)
                .finds(
                        Sample.with(Sample.objectives("c", "city", 2).stream()
                                .map(objective -> objective.withParents())
                                .toArray(Objective[]::new)),
                        "objective 'c1' title: c1.",
                        "objective 'c2' title: c2.");
        TESTER.finds(GOOD).finds(BAD, "objective 'p1' title: Too long.");
        assertFails(() -> TESTER.finds(BAD), "must find:\n\nand found:\nobjective 'p1' title: Too long.");
    }

    @Test
    void looksAtOneThingOfAProgram() {
        Rule<OrgUnit> units = Rule.forEach(OrgUnit.class)
                .id("acme-short")
                .because("We say so.")
                .where(unit -> !unit.id().equals(UnitId.of("ada")))
                .check((unit, context) -> {
                    if (!unit.id().equals(UnitId.of("city"))) {
                        context.finding()
                                .message("{0}.", unit.name())
                                .at("name")
                                .report();
                    }
                });
        Rule<Dependency> dependencies = Rule.forEach(Dependency.class)
                .id("acme-short")
                .because("We say so.")
                .check((dependency, context) -> {
                    if (dependency.equals(Sample.GRANT)) {
                        context.report("Late.");
                    }
                });
        OkrProgram program = Sample.depending(Sample.SHADE, Sample.GRANT);

        RuleTester.of(units)
                .asOf(Sample.AS_OF)
                .on(UnitId.of("parks"))
                .rejects(program, "name", "Parks Department.")
                .on(UnitId.of("city"))
                .accepts(program)
                .on(UnitId.of("ada"))
                .ignores(program);
        RuleTester.of(dependencies)
                .asOf(Sample.AS_OF)
                .on(Sample.GRANT.id())
                .rejects(program, "", "Late.")
                .on(Sample.SHADE.id())
                .accepts(program);
        assertFails(
                () -> RuleTester.of(units)
                        .asOf(Sample.AS_OF)
                        .on(UnitId.of("city"))
                        .ignores(program),
                "must not look at");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleTester.of(units)
                        .asOf(Sample.AS_OF)
                        .on(UnitId.of("nowhere"))
                        .accepts(program));
    }

    @Test
    void hearsEveryLanguage() {
        RuleTester tester = RuleTester.of(Rule.forEach(Objective.class)
                .id("acme-short")
                .because("We say so.")
                .check((objective, context) -> context.report("rule.no-subjects")));

        tester.says(Language.ENGLISH, GOOD, "There was nothing for it to look at.")
                .says(Language.SPANISH, GOOD, "No había nada que revisar.");
        assertFails(() -> tester.says(Language.SPANISH, GOOD, "Nada."), "must say: Nada.\nand said: No había nada");
    }

    @Test
    void appliesTheFix() {
        OkrProgram program = Sample.program();
        RuleTester renaming = RuleTester.of(Rule.forEach(Objective.class)
                        .id("acme-short")
                        .because("We say so.")
                        .check((objective, context) -> {
                            if (objective.title().equals("Too long")) {
                                context.finding()
                                        .message("Too long.")
                                        .fix(Change.revise(objective.withTitle("Short")))
                                        .report();
                            }
                            if (objective.title().equals("Far too long")) {
                                context.finding()
                                        .message("Too long.")
                                        .fix(Change.revise(objective.withTitle("Too long")))
                                        .report();
                            }
                            if (objective.title().equals("Hopeless")) {
                                context.report("Too long.");
                            }
                        }))
                .asOf(Sample.AS_OF);

        renaming.mends(Sample.objective(program, "p1", objective -> objective.withTitle("Too long")));
        assertFails(
                () -> renaming.mends(Sample.objective(program, "p1", objective -> objective.withTitle("Far too long"))),
                "must find nothing after its fix");
        assertFails(
                () -> renaming.mends(Sample.objective(program, "p1", objective -> objective.withTitle("Hopeless"))),
                "must propose a fix");
    }

    @Test
    void tellsWhatARuleLeavesAloneFromWhatItCannotJudge() {
        RuleTester picky = RuleTester.of(Rule.forEach(Objective.class)
                .id("acme-short")
                .because("We say so.")
                .check((objective, context) -> context.notEvaluated(Message.of("No idea."))));

        TESTER.ignores(GOOD.withTitle("Skipped"));
        picky.cannotJudge(GOOD, "No idea.");
        assertFails(() -> TESTER.ignores(GOOD), "must not look at");
        assertFails(() -> picky.ignores(GOOD), "must not look at");
        assertFails(() -> picky.cannotJudge(GOOD, "Too hard."), "must not be evaluated for: Too hard.");
        assertFails(() -> TESTER.cannotJudge(BAD, "No idea."), "must not judge");
    }

    @Test
    void suppressesWhatItIsTold() {
        Suppression suppression = Suppression.builder()
                .rule(SHORT.id())
                .subject(ObjectiveId.of("p1"))
                .reason("we like it")
                .by("Ada")
                .until(Sample.AS_OF.plusYears(2))
                .build();
        OkrProgram program = Sample.with(new Objective[] {BAD.withParents()});
        RuleTester shortLived = RuleTester.of(Rule.forEach(SuppressionUse.class)
                        .id("acme-short-lived")
                        .because("We say so.")
                        .check((use, context) -> {
                            if (use.suppression().until().isAfter(context.asOf().plusYears(1))) {
                                context.report("Not for longer than a year.");
                            }
                        }))
                .asOf(Sample.AS_OF);

        TESTER.asOf(Sample.AS_OF)
                .rejects(program, "title")
                .suppressing(suppression, SHORT)
                .accepts(program);
        assertThat(TESTER.asOf(Sample.AS_OF)
                        .suppressing(suppression, SHORT)
                        .report(program)
                        .suppressed())
                .hasSize(1);
        shortLived.ignores(program).suppressing(suppression, SHORT).rejects(program, "", "Not for longer than a year.");
        shortLived.suppressing(suppression.withUntil(Sample.AS_OF), SHORT).accepts(program);
    }

    private static void assertFails(ThrowingCallable call, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(call)
                .withMessageStartingWith("Rule 'acme-short' ")
                .withMessageContaining(message);
    }
}
