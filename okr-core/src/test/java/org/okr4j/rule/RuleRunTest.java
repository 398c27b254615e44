package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/** How rules run side by side. */
class RuleRunTest {

    private static final Objective DRAFT = Sample.objective("p1", "parks");

    private static final Rule<Objective> SOUND =
            rule(Objective.class, "acme-sound").check((objective, context) -> context.report("Sound."));

    private static final Rule<Objective> BROKEN = rule(Objective.class, "acme-broken")
            .check((objective, context) -> {
                throw new UnsupportedOperationException("no idea");
            });

    private static final Rule<Objective> BROKEN_SELECTION = rule(Objective.class, "acme-choosy")
            .where(objective -> objective.title().charAt(1000) == 'x')
            .check((objective, context) -> {});

    @Test
    void aRuleThatThrowsBecomesAFindingAndTheOthersStillRun() {
        RuleReport report = profile(BROKEN, SOUND, BROKEN_SELECTION).check(DRAFT);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("rule-failed", "rule-failed", "acme-sound");
        Finding failure = report.findings().get(0);
        assertThat(failure.severity()).isEqualTo(Severity.ERROR);
        assertThat(failure.location()).hasToString("objective 'p1'");
        assertThat(failure.message())
                .hasToString("Rule “acme-broken” broke down on “p1”: java.lang.UnsupportedOperationException: no idea."
                        + " Nothing was judged there; all other rules ran. Tell whoever wrote the rule.");
        assertThat(failure.evidence())
                .containsEntry("rule", "acme-broken")
                .containsEntry("exception", "java.lang.UnsupportedOperationException: no idea");
        assertThat(Phrasebook.spanish().render(failure.message())).startsWith("La regla «acme-broken» ha fallado");
        assertThat(report.notEvaluated()).isEmpty();
    }

    @Test
    void aRuleThatOverflowsTheStackStopsNoOther() {
        Rule<Objective> endless = rule(Objective.class, "acme-endless")
                .check((objective, context) -> deeper(objective.keyResults().size()));

        assertThat(profile(endless, SOUND).check(DRAFT).findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("rule-failed", "acme-sound");
    }

    /** Would end only where integers do. */
    private static int deeper(int depth) {
        return depth < 0 ? 0 : 1 + deeper(depth + 1);
    }

    @Test
    void aRuleThatBreaksDownOnTheProgramNamesTheOrganization() {
        Rule<OkrProgram> broken = rule(OkrProgram.class, "acme-broken").check((program, context) -> {
            throw new UnsupportedOperationException("no idea");
        });

        assertThat(profile(broken)
                        .check(Sample.program().resolve(), Sample.AS_OF)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString())
                        .startsWith("Rule “acme-broken” broke down on “City of Riverton”: "));
    }

    @Test
    void whatLooksFurtherThanADraftIsListedAsNotEvaluated() {
        Profile profile = profile(
                SOUND,
                rule(OrgUnit.class, "acme-unit").check((unit, context) -> {}),
                rule(OkrProgram.class, "acme-program").check((program, context) -> {}),
                rule(KeyResult.class, "acme-cycle").needsProgram().check((keyResult, context) -> {}),
                rule(KeyResult.class, "acme-sibling").reach(Reach.OBJECTIVE).check((keyResult, context) -> {}),
                rule(KeyResult.class, "acme-alone").check((keyResult, context) -> {}));
        String needsProgram = ": It needs a whole program, and only a draft was checked.";
        String needsObjective = ": It needs the objective, and only a key result was checked.";

        assertThat(notEvaluated(profile.check(DRAFT)))
                .containsExactly(
                        "acme-cycle" + needsProgram, "acme-program" + needsProgram, "acme-unit" + needsProgram);
        assertThat(notEvaluated(profile.check(DRAFT.keyResults().get(0))))
                .containsExactly(
                        "acme-cycle" + needsProgram,
                        "acme-program" + needsProgram,
                        "acme-sibling" + needsObjective,
                        "acme-sound" + needsObjective,
                        "acme-unit" + needsProgram);
        assertThat(notEvaluated(profile.check(Sample.program().resolve(), Sample.AS_OF)))
                .isEmpty();
    }

    @Test
    void whatFindsNothingToLookAtIsListedAsNotEvaluated() {
        RuleReport report = profile(rule(KeyResult.class, "acme-alone").check((keyResult, context) -> {}))
                .check(DRAFT.withKeyResults());

        assertThat(notEvaluated(report)).containsExactly("acme-alone: There was nothing for it to look at.");
    }

    @Test
    void whatTheProgramLacksIsListedOnce() {
        Rule<Objective> rule = rule(Objective.class, "acme-people")
                .needs(program -> !program.program().organization().people().isEmpty(), "Nobody works here.")
                .needs(program -> program.program().roadmap().isPresent(), "There is no roadmap.")
                .check((objective, context) -> {});

        assertThat(notEvaluated(RuleTester.of(rule).asOf(Sample.AS_OF).report(Sample.program())))
                .containsExactly("acme-people: There is no roadmap.");
        assertThat(notEvaluated(RuleTester.of(rule).report(DRAFT)))
                .containsExactly("acme-people: It needs a whole program, and only a draft was checked.");
    }

    @Test
    void whatIsSaidOfAllSubjectsAlikeIsListedOnce() {
        Rule<Objective> blind = rule(Objective.class, "acme-blind")
                .check((objective, context) -> context.notEvaluated(Message.of("Nobody has said.")));
        Rule<Objective> squinting = rule(Objective.class, "acme-squinting").check((objective, context) -> {
            if (objective.unit().equals(UnitId.of("parks"))) {
                context.notEvaluated(Message.of("Nobody has said."));
            }
        });
        Rule<Objective> fickle = rule(Objective.class, "acme-fickle")
                .where(objective -> objective.unit().equals(UnitId.of("parks")))
                .check((objective, context) -> context.notEvaluated(Message.of("{0} is odd.", objective.id())));

        assertThat(notEvaluated(
                        profile(blind, squinting, fickle).check(Sample.program().resolve(), Sample.AS_OF)))
                .containsExactly(
                        "acme-blind: Nobody has said.",
                        "acme-fickle on 'p1': p1 is odd.",
                        "acme-fickle on 'p2': p2 is odd.",
                        "acme-fickle on 'p3': p3 is odd.",
                        "acme-squinting on 'p1': Nobody has said.",
                        "acme-squinting on 'p2': Nobody has said.",
                        "acme-squinting on 'p3': Nobody has said.");
        assertThat(notEvaluated(profile(blind).check(DRAFT))).containsExactly("acme-blind on 'p1': Nobody has said.");
    }

    @Test
    void aDraftIsSeenAsOfTheEndOfTime() {
        RuleTester.of(rule(Objective.class, "acme-date")
                        .check((objective, context) ->
                                assertThat(context.asOf()).isEqualTo(LocalDate.MAX)))
                .accepts(DRAFT);
    }

    private static List<String> notEvaluated(RuleReport report) {
        return report.notEvaluated().stream().map(NotEvaluated::toString).toList();
    }

    private static Profile profile(Rule<?>... rules) {
        ProfileBuilder builder = Profile.builder("test", ScoringPolicies.STANDARD);
        RuleSet.of(rules).forEach(builder::rule);
        return builder.build();
    }

    private static <T> RuleBuilder<T> rule(Class<T> subjects, String id) {
        return Rule.forEach(subjects).id(id).because("We say so.");
    }
}
