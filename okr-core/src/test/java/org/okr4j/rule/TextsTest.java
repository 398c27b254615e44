package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;

class TextsTest {

    private static final Language FRENCH = Language.of("fr");

    private static final Rule<KeyResult> VERB = Rule.forEach(KeyResult.class)
            .id("own-verb")
            .because("it shows the verb")
            .readsText()
            .check((keyResult, context) -> context.statement()
                    .verb()
                    .ifPresent(verb -> context.finding()
                            .at("text")
                            .span(verb.span())
                            .message("{0}", verb.text())
                            .report()));

    private static final Rule<KeyResult> DEADLINE = Rule.forEach(KeyResult.class)
            .id("own-deadline")
            .because("it shows the deadline")
            .readsText()
            .check((keyResult, context) -> context.statement()
                    .deadline()
                    .flatMap(deadline -> deadline.date())
                    .ifPresent(date -> context.report("{0}", date)));

    @Test
    void readsInEnglishUnlessTold() {
        Objective draft = Sample.objective("p1", "parks")
                .withKeyResults(keyResult("Raise the share of lit paths from 40 to 60 percent"));

        RuleReport report = profile(VERB).check(draft);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().toString()).isEqualTo("raise");
            assertThat(finding.span().orElseThrow()).hasToString("0..5");
        });
    }

    @Test
    void readsInTheLanguageOfTheObjectiveUnitOrProgram() {
        KeyResult spanish = keyResult("Reducir la espera de 45 a 30 días");

        assertThat(profile(VERB)
                        .check(Sample.objective("p1", "parks")
                                .withLanguage(Language.SPANISH)
                                .withKeyResults(spanish))
                        .findings())
                .singleElement()
                .hasToString("WARNING own-verb at key result 'k' text: reducir");
        OkrProgram program = Sample.objective(Sample.program(), "p1", objective -> objective.withKeyResults(spanish));
        assertThat(check(VERB, program.toBuilder().language(Language.SPANISH).build())
                        .findingsOn(spanish.id()))
                .hasSize(1);
        assertThat(check(VERB, speaking(program, "city", Language.SPANISH)).findingsOn(spanish.id()))
                .hasSize(1);
    }

    @Test
    void worksDatesOutFromTheCycle() {
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult.withText("Raise visits from 40 to 60 by the end of the quarter"));

        assertThat(check(DEADLINE, program).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().arguments()).containsExactly(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void listsATextThatNobodyCanReadOnceForAllRules() {
        Objective draft = Sample.objective("p1", "parks")
                .withLanguage(FRENCH)
                .withKeyResults(keyResult("Réduire l'attente de 45 à 30 jours"));

        RuleReport report = profile(VERB, DEADLINE).check(draft);

        assertThat(report.findings()).isEmpty();
        assertThat(report.notEvaluated())
                .extracting(entry -> entry.rule() + " "
                        + entry.subject().map(Object::toString).orElse("-"))
                .containsExactly("language-unknown k", "own-deadline -", "own-verb -");
        assertThat(Phrasebook.english().render(report.notEvaluated().get(0).reason()))
                .isEqualTo("No built-in reader knows the language of this text, “fr”, so its wording was not judged."
                        + " Not shown to the rules own-deadline, own-verb.");
    }

    @Test
    void aRuleThatSawOtherTextsIsNotListedItself() {
        OkrProgram program = speaking(Sample.program(), "parks", FRENCH);

        RuleReport report = check(VERB, program);

        assertThat(report.notEvaluated())
                .hasSize(9)
                .allSatisfy(entry -> assertThat(entry.rule()).isEqualTo(NotEvaluated.LANGUAGE_UNKNOWN));
    }

    @Test
    void aRuleHasToSayThatItReads() {
        Rule<KeyResult> silent = Rule.forEach(KeyResult.class)
                .id("own-silent")
                .because("it forgets to say so")
                .check((keyResult, context) -> context.statement());

        assertThat(profile(silent).check(keyResult("Reduce the wait")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().get("exception"))
                        .contains("Rule 'own-silent': readsText() must be declared"));
    }

    @Test
    void seesTheTextsOfTheSameObjective() {
        Rule<Objective> verbs = Rule.forEach(Objective.class)
                .id("own-verbs")
                .because("it shows the title and all verbs")
                .readsText()
                .check((objective, context) -> {
                    context.report("{0}", context.objectiveStatement().text());
                    objective
                            .keyResults()
                            .forEach(each -> context.statementOf(each)
                                    .verb()
                                    .ifPresent(verb -> context.report("{0}", verb.text())));
                });

        assertThat(profile(verbs)
                        .check(Sample.objective("p1", "parks")
                                .withTitle("Parks are places to stay")
                                .withKeyResults(keyResult("Raise visits from 40 to 60")))
                        .findings())
                .extracting(finding -> finding.message().toString())
                .containsExactly("Parks are places to stay", "raise");
    }

    private static RuleReport check(Rule<?> rule, OkrProgram program) {
        return profile(rule).check(program.resolve(), Sample.AS_OF);
    }

    private static Profile profile(Rule<?>... rules) {
        ProfileBuilder profile = Profile.builder("own", ScoringPolicies.STANDARD);
        for (Rule<?> rule : rules) {
            profile.rule(rule);
        }
        return profile.build();
    }

    private static KeyResult keyResult(String text) {
        return Sample.keyResults("k", 1).get(0).withId(KeyResultId.of("k")).withText(text);
    }

    private static OkrProgram speaking(OkrProgram program, String unit, Language language) {
        UnaryOperator<OrgUnit> spoken =
                each -> each.id().equals(UnitId.of(unit)) ? each.withLanguage(Optional.of(language)) : each;
        return program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(spoken)
                                .toList()))
                .build();
    }
}
