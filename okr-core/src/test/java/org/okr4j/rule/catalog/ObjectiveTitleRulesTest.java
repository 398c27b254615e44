package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Language;

/** Rules on the titles of objectives. */
class ObjectiveTitleRulesTest {

    private static final Objective OBJECTIVE = Sample.objective("p1", "parks");
    private static final Language FRENCH = Language.of("fr");

    private static Objective titled(String title) {
        return OBJECTIVE.withTitle(title);
    }

    private static Objective spanish(String title) {
        return titled(title).withLanguage(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parks are the first choice for Sunday in Q3",
                "Become the #1 place for families",
                "Be among the top 10 park cities",
                "Write the five-year plan for our parks"
            })
    void periodsRanksAndSizesAreNoTargets(String title) {
        RuleTester.of(OkrRules.OBJECTIVE_IS_QUALITATIVE).accepts(titled(title));
    }

    @Test
    void aTargetIsShownWhereItStands() {
        Finding finding = RuleTester.of(OkrRules.OBJECTIVE_IS_QUALITATIVE)
                .report(titled("Raise park visits by 20%"))
                .findings()
                .get(0);

        assertThat(finding.location().property()).isEqualTo("title");
        assertThat(finding.span())
                .hasValueSatisfying(
                        span -> assertThat(span.of("Raise park visits by 20%")).isEqualTo("20%"));
        assertThat(finding.evidence()).containsEntry("words", "20%");
    }

    @Test
    void titlesAreReadInTheirLanguage() {
        RuleTester.of(OkrRules.OBJECTIVE_IS_QUALITATIVE)
                .accepts(spanish("Que los vecinos confíen en su policía"))
                .rejects(spanish("Aumentar las visitas un 30 %"), "title");
        RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_A_DELIVERABLE)
                .accepts(spanish("Pacientes más seguros"))
                .rejects(spanish("Lanzar la nueva sede electrónica"), "title");
        RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_VAGUE_ONLY)
                .accepts(spanish("Ser el ayuntamiento más cercano a sus vecinos"))
                .rejects(spanish("Ser los mejores"), "title");
        RuleTester.of(OkrRules.OBJECTIVE_IS_ONE_THING)
                .accepts(spanish("Una plataforma rápida y fiable"))
                .rejects(spanish("Aumentar la retención y reducir los costes"), "title");
        RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_BUSINESS_AS_USUAL)
                .accepts(spanish("Pacientes más seguros"))
                .rejects(spanish("Continuar con la operación diaria"), "title");
    }

    @Test
    void aTitleThatNobodyCanReadIsNotJudged() {
        Profile profile = Profile.builder("titles", ScoringPolicies.STANDARD)
                .rule(OkrRules.OBJECTIVE_IS_QUALITATIVE)
                .rule(OkrRules.OBJECTIVE_TITLE_IS_CONCISE)
                .build();

        RuleReport report =
                profile.check(titled("Augmenter les visites de 20 %").withLanguage(FRENCH));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notEvaluated())
                .extracting(NotEvaluated::rule)
                .contains(NotEvaluated.LANGUAGE_UNKNOWN, OkrRules.OBJECTIVE_IS_QUALITATIVE.id())
                .doesNotContain(OkrRules.OBJECTIVE_TITLE_IS_CONCISE.id());
    }

    @ParameterizedTest
    @CsvSource({
        "15, 100, true",
        "16, 100, false",
        "15, 101, false",
    })
    void aTitleHasSoManyWordsAndCharacters(int words, int characters, boolean isFine) {
        String title = "a ".repeat(words - 1) + "é".repeat(characters - 2 * (words - 1));
        RuleTester tester = RuleTester.of(OkrRules.OBJECTIVE_TITLE_IS_CONCISE);

        if (isFine) {
            tester.accepts(titled(title));
            tester.accepts(titled("  " + title + "  "));
        } else {
            tester.rejects(titled(title), "title");
            tester.with("most-words", "16").with("most-characters", "101").accepts(titled(title));
        }
    }

    @Test
    void aTitleIsMeasuredInAnyLanguage() {
        RuleTester.of(OkrRules.OBJECTIVE_TITLE_IS_CONCISE)
                .rejects(titled("mot ".repeat(16)).withLanguage(FRENCH), "title");
    }

    // titles that are alike

    private static OkrProgram parks(String... titles) {
        return Sample.with(IntStream.range(0, titles.length)
                .mapToObj(i ->
                        Sample.objective("p" + (i + 1), "parks").withParents().withTitle(titles[i]))
                .toArray(Objective[]::new));
    }

    private static RuleReport alike(OkrProgram program) {
        return alike(program, "0.8");
    }

    private static RuleReport alike(OkrProgram program, String similarity) {
        return RuleTester.of(OkrRules.OBJECTIVE_TITLES_ARE_DISTINCT)
                .with("similarity", similarity)
                .asOf(Sample.AS_OF)
                .report(program);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Customers trust our service | Our customer’s trust in the services | 1   | true",
                "Rápidos permisos            | Permiso rapido                       | 1   | true",
                "Faster city permits         | A city permit, faster                | 1   | true",
                "Be on top                   | be on TOP                            | 1   | true",
                "Win in Q3                   | Win in Q4                            | 0.8 | false",
                "Customers trust our service | Employees trust our service          | 0.5 | true",
                "Customers trust our service | Employees trust our service          | 0.51 | false",
                "Safe nights in parks        | Bright mornings at schools           | 0.5 | false",
                "!!!                         | !!!                                  | 0.5 | false",
            })
    void titlesAreComparedByTheirWords(String one, String two, String similarity, boolean isAlike) {
        assertThat(alike(parks(one, two), similarity).findings()).hasSize(isAlike ? 1 : 0);
    }

    @Test
    void saysWhichTwoAndWhy() {
        Finding finding = alike(parks("Streets are calm", "Safe parks at night", "Our parks: safe nights!"))
                .findings()
                .get(0);

        assertThat(finding.message().toString())
                .isEqualTo(
                        "Parks Department has two objectives that say nearly the same: “Safe parks at night” (p2) and"
                                + " “Our parks: safe nights!” (p3). Both use the words parks, safe, nights. Make one of them, or"
                                + " say in the titles what sets them apart.");
        assertThat(finding.evidence()).containsEntry("first", "p2").containsEntry("second", "p3");
    }

    @Test
    void onlyObjectivesOfTheSameTimeAndUnitAreCompared() {
        OkrProgram program = parks("Safe parks", "Safe parks");

        assertThat(alike(Sample.objective(program, "p2", objective -> objective.withCycle(Sample.NEXT_QUARTER.id())))
                        .findings())
                .isEmpty();
        assertThat(alike(Sample.objective(program, "p2", objective -> objective.withCycle(Sample.YEAR.id())))
                        .findings())
                .hasSize(1);
        assertThat(alike(Sample.objective(
                                program,
                                "p2",
                                objective -> Sample.objective("p2", "trails")
                                        .withParents()
                                        .withTitle("Safe parks")))
                        .findings())
                .isEmpty();
    }

    @Test
    void eachIsNamedOnceHoweverManyAreAlike() {
        assertThat(alike(parks("Safe parks", "Safe parks", "Safe parks", "Parks are safe"))
                        .findings())
                .hasSize(3);
    }

    @Test
    void thousandsInOneUnitTakeNoTimeByTheSquare() {
        String[] same =
                IntStream.range(0, 5000).mapToObj(i -> "Safe parks at night").toArray(String[]::new);
        String[] near = IntStream.range(0, 5000)
                .mapToObj(i -> "Safe parks at night in district " + i)
                .toArray(String[]::new);

        assertThat(alike(parks(same)).findings()).hasSize(4999);
        assertThat(alike(parks(near), "0.9").findings()).isEmpty();
    }

    // kinds of key results

    @Test
    void aDeclaredKindWinsOverTheOneThatIsRead() {
        Rule<KeyResult> task = Rule.forEach(KeyResult.class)
                .id("own-no-task")
                .because("it shows the kind")
                .readsText()
                .check((keyResult, context) -> {
                    if (context.kind() == KeyResultKind.OUTPUT_TASK) {
                        context.report("a task");
                    }
                });
        KeyResult launch = Sample.keyResults("p1", 1).get(0).withText("Launch the park app");

        RuleTester.of(task)
                .rejects(launch, "")
                .accepts(launch.withKind(KeyResultKind.OUTCOME_METRIC))
                .rejects(launch.withText("Raise visits from 40 to 60").withKind(KeyResultKind.OUTPUT_TASK), "");
    }
}
