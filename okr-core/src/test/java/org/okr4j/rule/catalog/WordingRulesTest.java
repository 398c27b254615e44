package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Span;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Weight;

/** What rules about the wording of key results say where their examples do not show it. */
class WordingRulesTest {

    private static final KeyResult DRAFT =
            KeyResult.builder().id(KeyResultId.of("k1")).text("to be set").build();

    private final RuleTester task = RuleTester.of(OkrRules.KEY_RESULT_IS_NOT_A_TASK);
    private final RuleTester binary = RuleTester.of(OkrRules.KEY_RESULT_IS_NOT_BINARY);
    private final RuleTester number = RuleTester.of(OkrRules.KEY_RESULT_HAS_A_NUMBER);
    private final RuleTester relative = RuleTester.of(OkrRules.RELATIVE_CHANGE_HAS_A_BASELINE);
    private final RuleTester formula = RuleTester.of(OkrRules.FORMULA_IS_COMPLETE);
    private final RuleTester deadline = RuleTester.of(OkrRules.KEY_RESULT_HAS_A_DEADLINE);
    private final RuleTester agreement = RuleTester.of(OkrRules.TEXT_AGREES_WITH_MEASURE);
    private final RuleTester verb = RuleTester.of(OkrRules.VERB_AGREES_WITH_DIRECTION);
    private final RuleTester threshold = RuleTester.of(OkrRules.THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE);
    private final RuleTester vanity = RuleTester.of(OkrRules.VANITY_METRIC_IS_NOT_ALONE);

    @Test
    void pointsAtTheWords() {
        Finding finding =
                task.report(draft("Launch the new trail app")).findings().get(0);

        assertThat(finding.location().property()).isEqualTo("text");
        assertThat(finding.span()).contains(new Span(0, 6));
        assertThat(finding.evidence()).containsEntry("words", "Launch").containsEntry("clue", "WORK_WITHOUT_NUMBER");
    }

    @Test
    void findingABaselineIsNoTask() {
        task.accepts(draft("Measure the satisfaction of visitors").withMeasure(Measure.findBaseline()));
    }

    @Test
    void whatIsClosedIsNotRewordedAnymore() {
        Transition published = Transition.builder()
                .date(LocalDate.of(2026, 10, 1))
                .to(LifecycleState.PUBLISHED)
                .build();
        Transition closed = Transition.builder()
                .date(LocalDate.of(2026, 11, 19))
                .to(LifecycleState.CLOSED)
                .build();
        OkrProgram program = Sample.objective(
                Sample.program(),
                "p1",
                objective -> objective.withTitle("Launch the trail app").withTransitions(published, closed));
        RuleTester deliverable = RuleTester.of(OkrRules.OBJECTIVE_IS_NOT_A_DELIVERABLE);

        deliverable.asOf(closed.date().minusDays(1)).rejects(program, "title");
        deliverable.asOf(closed.date()).accepts(program);
    }

    @Test
    void anEffortIsOneFindingAndNotTwo() {
        KeyResult effort = draft("Support the trail team");

        task.accepts(effort);
        RuleTester.of(OkrRules.KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB).rejects(effort, "text");
    }

    @Test
    void readsSpanish() {
        Objective spanish = Sample.objective("p1", "parks")
                .withLanguage(Language.SPANISH)
                .withKeyResults(draft("Lanzar la nueva aplicación"));

        Finding finding = task.report(spanish).findings().get(0);

        assertThat(finding.span()).contains(new Span(0, 6));
        assertThat(Phrasebook.spanish().render(finding.message()))
                .startsWith("El resultado clave «Lanzar la nueva aplicación» cuenta lo que se va a hacer («Lanzar»)");
    }

    @Test
    void doesNotJudgeALanguageThatItCannotRead() {
        Objective french = Sample.objective("p1", "parks")
                .withLanguage(Language.of("fr"))
                .withKeyResults(draft("Lancer la nouvelle application"));

        RuleReport report = Profiles.RECOMMENDED.check(french);

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(Profiles.RECOMMENDED
                                .rules()
                                .rule(finding.rule())
                                .orElseThrow()
                                .family())
                        .isNotEqualTo(RuleFamily.WORDING));
        assertThat(report.notEvaluated())
                .filteredOn(entry -> entry.rule().equals(NotEvaluated.LANGUAGE_UNKNOWN)
                        && entry.subject().equals(Optional.of(DRAFT.id())))
                .hasSize(1);
        assertThat(report.notEvaluated())
                .extracting(NotEvaluated::rule)
                .contains(OkrRules.KEY_RESULT_IS_NOT_A_TASK.id(), OkrRules.TEXT_AGREES_WITH_MEASURE.id());
    }

    @Test
    void aStateMayHaveStagesOrANumber() {
        KeyResult state = draft("All playgrounds are safe");

        binary.rejects(state, "text");
        binary.rejects(state.withMeasure(Measure.binary()), "text");
        binary.accepts(state.withMeasure(Measure.milestones(Stage.of("inspected"), Stage.of("repaired"))));
        binary.accepts(state.withMeasure(Measure.increase("40", "60")));
    }

    @Test
    void aNumberMayStandInTheMeasure() {
        KeyResult wish = draft("Improve the satisfaction of visitors");

        number.rejects(
                wish,
                "text",
                "Key result “Improve the satisfaction of visitors” names no number by which it is reached. Write it in"
                        + " full: “will improve the satisfaction of visitors from [baseline] to [target] by [date]”.");
        number.accepts(wish.withMeasure(Measure.increase("40", "60")));
        number.accepts(wish.withMeasure(Measure.findBaseline()));
        number.accepts(wish.withMeasure(Measure.milestones(Stage.of("asked"), Stage.of("told"))));
        number.accepts(draft("Improve the satisfaction of visitors to 60 percent"));
    }

    @Test
    void aSentenceIsProposedOnlyWhereItIsBetter() {
        KeyResult moreOften = draft("Improve");

        number.rejects(
                        moreOften,
                        "text",
                        "Key result “Improve” names no number by which it is reached. Say what will be counted or measured:"
                                + " how many, which share or how fast.")
                .says(
                        Language.SPANISH,
                        moreOften,
                        "El resultado clave «Improve» no da ninguna cifra con la que se alcance. Diga qué se contará o"
                                + " medirá: cuántos, qué proporción o con qué rapidez.");
    }

    @Test
    void wordsInTheWayOfANumberAreToldFirst() {
        KeyResult several = draft("Improve the satisfaction of several visitors");
        KeyResult effort = draft("Try to improve the satisfaction of visitors");

        number.accepts(several).accepts(effort);
        RuleTester.of(OkrRules.KEY_RESULT_HAS_NO_VAGUE_QUANTIFIER).rejects(several, "text");
        RuleTester.of(OkrRules.KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB).rejects(effort, "text");
    }

    @Test
    void aNumberMayComeFromObjectivesBelow() {
        OkrProgram fed = Sample.objective(
                Sample.keyResult(
                        Sample.program(),
                        "c1-1",
                        keyResult -> keyResult
                                .withText("Improve the satisfaction of visitors")
                                .withMeasure(Optional.empty())),
                "p1",
                objective -> objective.withParents(Contribution.contributes(KeyResultId.of("c1-1"), Weight.ONE)));

        number.asOf(Sample.AS_OF).accepts(fed);
        formula.asOf(Sample.AS_OF).accepts(fed);
    }

    @Test
    void aBaselineMayStandInTheMeasure() {
        KeyResult change = draft("Raise visits by 20 percent");

        relative.rejects(change, "text");
        relative.rejects(change.withMeasure(Measure.reach("20")), "text");
        relative.accepts(change.withMeasure(Measure.increase("40", "48")));
        relative.accepts(draft("Raise visits from 40 by 20 percent"));
        relative.accepts(draft("Raise visits by 500"));
    }

    @Test
    void onlyADraftWithoutObjectiveNeedsADateOfItsOwn() {
        KeyResult timeless = draft("Raise visits from 40 to 60");

        deadline.rejects(timeless, "text");
        deadline.accepts(timeless.withDue(LocalDate.of(2026, 12, 18)));
        deadline.accepts(draft("Raise visits from 40 to 60 by the end of the quarter"));
        deadline.accepts(Sample.objective("p1", "parks").withKeyResults(timeless));
    }

    @Test
    void countsPartsThatTheTextDoesNotSay() {
        KeyResult short2 = draft("Improve the satisfaction of visitors");

        assertThat(formula.report(short2).findings().get(0).evidence())
                .containsEntry("completeness", "2")
                .containsEntry("missing", "[BASELINE, TARGET, DEADLINE]");
        formula.accepts(short2.withDue(LocalDate.of(2026, 12, 18)));
        formula.with("least", "4").accepts(short2.withMeasure(Measure.increase("40", "60")));
        formula.with("least", "5").rejects(short2.withMeasure(Measure.increase("40", "60")), "text");
        formula.with("least", "4").accepts(short2.withMeasure(Measure.binary()));
        formula.with("least", "5")
                .accepts(Sample.objective("p1", "parks")
                        .withKeyResults(short2.withMeasure(Measure.increase("40", "60"))));
        formula.accepts(draft("Launch the new trail app"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Raise visits from 40 to 60                   | 40 | 70 | 60
            Raise visits from 30 to 60                   | 40 | 60 | 30
            Raise visits by 20 percent                   | 40 | 48 | -
            Raise visits by 30 percent                   | 40 | 60 | 30
            Raise visits by 50 percent                   | 40 | 60 | -
            Raise visits by 20                           | 40 | 60 | -
            Raise visits by 30                           | 40 | 60 | 30
            Raise visits from 40 to 60                   | 40 | 60 | -
            Raise visits to 60 thousand                  | 40 | 60 | -
            Raise the share of visitors from 40% to 60%  | 0.4 | 0.6 | -
            Raise visits to 50                           | 40 | 60 | 50
            """)
    void comparesTheNumbersOfATextWithThoseOfItsMeasure(String text, String from, String to, String words) {
        KeyResult keyResult = draft(text).withMeasure(Measure.increase(from, to));

        if ("-".equals(words)) {
            agreement.accepts(keyResult);
        } else {
            assertThat(agreement.report(keyResult).findings())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.span().orElseThrow().of(text)).contains(words));
        }
    }

    @Test
    void comparesWithEveryKindOfMeasure() {
        agreement.accepts(draft("Keep engines ready at 95 percent or more").withMeasure(Measure.atLeast("95")));
        agreement.rejects(draft("Keep engines ready at 95 percent or more").withMeasure(Measure.atLeast("90")), "text");
        agreement.accepts(draft("Keep months of cash between 14 and 20").withMeasure(Measure.within("14", "20")));
        agreement.rejects(
                draft("Keep months of cash between 14 and 20").withMeasure(Measure.within("14", "22")), "text");
        agreement.accepts(draft("Raise visits from 0 to 50").withMeasure(Measure.zones("0", "10", "50", "200")));
        agreement.accepts(draft("Raise visits from 0 to 50")
                .withMeasure(Measure.checkpoints("0", "50", List.of(Checkpoint.of("20", "0.5")))));
        agreement.accepts(draft("Raise visits from 0 to 50").withMeasure(Measure.binary()));
    }

    @Test
    void namesBothNumbers() {
        agreement.rejects(
                draft("Raise visits from 40 to 70").withMeasure(Measure.increase("40", "60")),
                "text",
                "Key result “Raise visits from 40 to 70” is to get to “70” by its text, and to 60 by its measure. Correct"
                        + " whichever is wrong, for people read the one and scores follow the other.");
    }

    @Test
    void comparesDates() {
        KeyResult dated = draft("Raise visits from 40 to 60 by 30 November 2026");

        agreement.accepts(dated);
        agreement.accepts(dated.withDue(LocalDate.of(2026, 11, 30)));
        agreement.rejects(
                dated.withDue(LocalDate.of(2026, 12, 18)),
                "text",
                "Key result “Raise visits from 40 to 60 by 30 November 2026” is due “by 30 November 2026” by its text,"
                        + " which is 2026-11-30, but its due date is 2026-12-18. Correct whichever is wrong.");
        OkrProgram due = Sample.keyResult(
                program("Raise visits from 40 to 60 by 31 December 2026"),
                "p1-1",
                keyResult -> keyResult.withDue(LocalDate.of(2027, 1, 31)));
        agreement.asOf(Sample.AS_OF).accepts(due);
        RuleTester.of(OkrRules.DATES_ARE_NESTED).asOf(Sample.AS_OF).rejects(due, "due");
        agreement
                .asOf(Sample.AS_OF)
                .rejects(
                        Sample.keyResult(due, "p1-1", keyResult -> keyResult.withDue(LocalDate.of(2026, 12, 18))),
                        "text");
        agreement.asOf(Sample.AS_OF).accepts(program("Raise visits from 40 to 60 by 30 November 2026"));
        agreement.asOf(Sample.AS_OF).rejects(program("Raise visits from 40 to 60 by 31 March 2027"), "text");
    }

    @Test
    void aVerbAgreesWithItsOwnNumbers() {
        verb.rejects(
                draft("Reduce the wait for a permit from 30 to 45 days"),
                "text",
                "Key result “Reduce the wait for a permit from 30 to 45 days” says “Reduce”, but goes from 30 to 45, the"
                        + " other way. Exchange the numbers, or choose another verb.");
        verb.accepts(draft("Improve the wait for a permit from 45 to 30 days"));
    }

    @Test
    void aMeasureThatContradictsItselfAsItsTextDoesIsToldOnce() {
        KeyResult bids = draft("Raise bids per tender from 3.4 to 2.5");
        Measure faulty = MeasureParts.builder()
                .kind(MeasureKind.INCREASE)
                .baseline(new BigDecimal("3.4"))
                .target(new BigDecimal("2.5"))
                .build()
                .toMeasureLeniently();

        verb.rejects(bids, "text").accepts(bids.withMeasure(faulty));
    }

    @Test
    void aVerbAgreesWithTheMeasure() {
        KeyResult down = draft("Reduce the wait for a permit");

        verb.accepts(down.withMeasure(Measure.decrease("45", "30")));
        verb.accepts(down.withMeasure(Measure.atMost("30")));
        verb.rejects(down.withMeasure(Measure.increase("30", "45")), "text");
        verb.rejects(down.withMeasure(Measure.reach("30")), "text");
        verb.rejects(draft("Raise visits").withMeasure(Measure.decrease("45", "30")), "text");
        agreement.accepts(draft("Reduce the wait from 45 to 30 days").withMeasure(Measure.increase("30", "45")));
    }

    @Test
    void turnsAMeasureRoundOnlyWhereItsNumbersAreExchanged() {
        assertThat(fix("Reduce the wait from 45 to 30 days", Measure.increase("30", "45")))
                .contains(Change.revise(program("Reduce the wait from 45 to 30 days")
                        .resolve()
                        .keyResult(KeyResultId.of("p1-1"))
                        .withMeasure(Measure.decrease("45", "30"))));
        assertThat(fix("Reduce the wait from 45 to 20 days", Measure.increase("30", "45")))
                .isEmpty();
        assertThat(fix("Reduce the wait by 10 days", Measure.increase("30", "45")))
                .isEmpty();
        assertThat(fix("Reduce the wait to 30 days", Measure.reach("30"))).isEmpty();
    }

    @Test
    void whatIsKeptIsNotReached() {
        KeyResult kept = draft("Keep the share of open paths at 60 percent or more");

        threshold.accepts(kept);
        threshold.accepts(kept.withMeasure(Measure.atLeast("60")));
        threshold.accepts(draft("Raise the share of open paths to 60 percent").withMeasure(Measure.reach("60")));
        threshold.rejects(
                kept.withMeasure(Measure.reach("60")),
                "text",
                "Key result “Keep the share of open paths at 60 percent or more” keeps a level, “60 percent or more”, but"
                        + " is measured as “reach”, which asks for a way to go. Use a measure that keeps a threshold or"
                        + " stays within a band.");
        agreement.accepts(kept.withMeasure(Measure.reach("70")));
    }

    @Test
    void vanityIsToldOncePerObjectiveAndNotBesideAnotherMetric() {
        KeyResult followers = draft("Raise followers from 40 to 60");
        KeyResult likes = draft("Raise likes from 40 to 60").withId(KeyResultId.of("k2"));
        KeyResult task2 = draft("Launch the new trail app").withId(KeyResultId.of("k3"));
        Objective objective = Sample.objective("p1", "parks");

        assertThat(vanity.report(objective.withKeyResults(followers, likes, task2))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString()).contains("followers, likes"));
        vanity.accepts(objective.withKeyResults(
                followers, draft("Raise visits from 40 to 60").withId(task2.id())));
        assertThat(vanity.report(followers).notEvaluated()).hasSize(1);
    }

    @Test
    void strictRaisesWhatRecommendedOnlySays() {
        for (String id : List.of("key-result-is-not-a-task", "key-result-has-a-number", "text-agrees-with-measure")) {
            assertThat(Profiles.RECOMMENDED.severity(RuleId.of(id))).isEqualTo(Severity.WARNING);
            assertThat(Profiles.STRICT.severity(RuleId.of(id))).isEqualTo(Severity.ERROR);
        }
        assertThat(Profiles.RECOMMENDED.check(draft("Launch the new trail app")).findings())
                .filteredOn(finding -> finding.span().isPresent())
                .hasSize(1);
    }

    private List<Change> fix(String text, Measure measure) {
        OkrProgram program = Sample.keyResult(program(text), "p1-1", keyResult -> keyResult.withMeasure(measure));
        return verb.asOf(Sample.AS_OF).report(program).findings().get(0).fix();
    }

    private static OkrProgram program(String text) {
        return Sample.keyResult(Sample.program(), "p1-1", keyResult -> keyResult.withText(text));
    }

    private static KeyResult draft(String text) {
        return DRAFT.withText(text);
    }
}
