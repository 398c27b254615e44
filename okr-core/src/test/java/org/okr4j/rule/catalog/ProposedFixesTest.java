package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Weight;

/** What rules propose to mend what they found, and where they leave it to people. */
class ProposedFixesTest {

    private static final KeyResultId P11 = KeyResultId.of("p1-1");
    private static final ObjectiveId P1 = ObjectiveId.of("p1");

    // a measure that was recorded wrongly

    @Test
    void aMeasureThatWasRecordedWronglyIsCorrectedAndNotChanged() {
        OkrProgram program = p11(keyResult -> keyResult
                .withText("Keep the share of open paths at 60 percent or more")
                .withMeasure(Measure.increase("40", "60")));

        OkrProgram mended = mended(OkrRules.THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE, program);

        assertThat(mended.resolve().keyResult(P11).measure()).contains(Measure.atLeast("60"));
        assertThat(mended.resolve().keyResult(P11).amendments()).isEmpty();
    }

    @Test
    void aMeasureThatWasChangedSinceIsLeftToPeople() {
        Amendment changed = Amendment.builder()
                .date(LocalDate.of(2026, 11, 2))
                .measure(Measure.increase("40", "60"))
                .reason("the counter is new")
                .build();
        OkrProgram kept = p11(keyResult -> keyResult
                .withText("Keep the share of open paths at 60 percent or more")
                .withMeasure(Measure.increase("40", "70"))
                .withAmendments(changed));
        OkrProgram turned = p11(keyResult -> keyResult
                .withText("Reduce the wait for a permit")
                .withMeasure(Measure.increase("40", "70"))
                .withAmendments(changed));

        assertThat(found(OkrRules.THRESHOLD_KEPT_IS_A_MAINTAIN_MEASURE, kept).fix())
                .isEmpty();
        assertThat(found(OkrRules.VERB_AGREES_WITH_DIRECTION, turned).fix()).isEmpty();
    }

    // two aims

    @Test
    void aDoubleObjectiveIsDividedWithItsKeyResults() {
        OkrProgram program = Sample.objective(
                Sample.program(),
                "p1",
                objective -> objective
                        .withTitle("Safer streets and cleaner parks")
                        .withKeyResults(
                                text(objective, 0, "Raise streets with a sidewalk from 40 to 60 percent")
                                        .withPairedWith(KeyResultId.of("p1-2")),
                                text(objective, 1, "Raise parks without litter from 40 to 60 percent"),
                                text(objective, 2, "Raise streets that lead to parks from 40 to 60 percent")));

        OkrProgram divided = mended(OkrRules.OBJECTIVE_IS_ONE_THING, program);
        Objective first = divided.objective(P1).orElseThrow();
        Objective second = divided.objective(ObjectiveId.of("p1-cleaner-parks")).orElseThrow();

        assertThat(first.title()).isEqualTo("Safer streets");
        assertThat(ids(first)).containsExactly("p1-1", "p1-3");
        assertThat(first.keyResults().get(0).pairedWith()).isEmpty();
        assertThat(second)
                .isEqualTo(program.objective(P1)
                        .orElseThrow()
                        .withId(second.id())
                        .withTitle("Cleaner parks")
                        .withKeyResults(second.keyResults()));
        assertThat(ids(second)).containsExactly("p1-2");
        assertThat(divided.problems()).isEmpty();
    }

    @Test
    void anAimWithoutKeyResultsIsLeftToPeople() {
        assertThat(found(
                                OkrRules.OBJECTIVE_IS_ONE_THING,
                                Sample.objective(
                                        Sample.program(),
                                        "p1",
                                        objective -> objective
                                                .withTitle("Calles seguras y parques limpios")
                                                .withLanguage(Language.SPANISH)))
                        .fix())
                .isEmpty();
    }

    @Test
    void whatCannotBeDividedIsLeftToPeople() {
        assertThat(found(
                                OkrRules.OBJECTIVE_IS_ONE_THING,
                                Sample.objective(
                                        Sample.program(),
                                        "p1",
                                        objective -> objective.withTitle("Grow revenue while reducing churn")))
                        .fix())
                .isEmpty();
    }

    // two results

    @Test
    void aDoubleKeyResultIsDivided() {
        OkrProgram program = p11(keyResult -> keyResult
                .withText(
                        "Raise the share of quiet benches from 40 to 60 percent and cut the wait for a repair from 9 to 5"
                                + " days")
                .withWeight(Weight.of(2))
                .withDue(LocalDate.of(2026, 12, 18))
                .withCheckIns(Sample.mondays()));

        Objective divided = mended(OkrRules.KEY_RESULT_HAS_ONE_METRIC, program)
                .objective(P1)
                .orElseThrow();

        assertThat(divided.keyResults().get(0))
                .isEqualTo(program.keyResult(P11)
                        .orElseThrow()
                        .withText("Raise the share of quiet benches from 40 to 60 percent"));
        assertThat(divided.keyResults().get(3))
                .isEqualTo(KeyResult.builder()
                        .id(KeyResultId.of("p1-1-cut-the-wait-for-a-repair-from-9-to-5"))
                        .text("Cut the wait for a repair from 9 to 5 days")
                        .unit(MetricUnit.time("days"))
                        .measure(Measure.decrease("9", "5"))
                        .weight(Weight.of(2))
                        .owner(PersonId.of("ada-lopez"))
                        .start(Sample.AS_OF)
                        .due(LocalDate.of(2026, 12, 18))
                        .build());
    }

    @Test
    void aSecondResultThatCannotBeMeasuredIsLeftToPeople() {
        String text = "Raise the share of quiet benches from 40 to 60 percent and visits to 500";

        assertThat(found(OkrRules.KEY_RESULT_HAS_ONE_METRIC, p11(keyResult -> keyResult.withText(text)))
                        .fix())
                .isEmpty();
        assertThat(RuleTester.of(OkrRules.KEY_RESULT_HAS_ONE_METRIC)
                        .report(keyResult()
                                .withText("Raise shade from 40 to 60 percent and cut waits from 9 to 5 days"))
                        .findings())
                .singleElement()
                .satisfies(alone -> assertThat(alone.fix()).isEmpty());
    }

    // measures

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reduce the wait from 45 to 30 days | decrease{baseline=45, target=30}, time:days",
                "Keep answers within a day at 90% or more | at-least{threshold=90}, percent",
                "Reduce the wait to 30 days |",
                "All playgrounds are safe |",
                "Raise participants who stay eight weeks to 70% |",
                "Raise participants who stay 8 weeks to 70% |",
            })
    void aMeasureIsTakenFromTheText(String text, String measure) {
        OkrProgram program = p11(
                keyResult -> keyResult.withText(text).withUnit(Optional.empty()).withMeasure(Optional.empty()));

        if (measure == null) {
            assertThat(found(OkrRules.MEASURE_IS_COMPLETE, program).fix()).isEmpty();
        } else {
            KeyResult mended =
                    mended(OkrRules.MEASURE_IS_COMPLETE, program).keyResult(P11).orElseThrow();
            assertThat(mended.measure().orElseThrow() + ", " + mended.unit().orElseThrow())
                    .isEqualTo(measure);
        }
    }

    @Test
    void whatIsMissingIsTakenFromTheTextOrTheLastValueAndNothingIsOverruled() {
        OkrProgram toSixty = p11(keyResult -> keyResult.withMeasure(partly(null, "60")));
        Reading august = new Reading(LocalDate.of(2026, 8, 31), Measurement.number("38"));
        Reading september = new Reading(LocalDate.of(2026, 9, 30), Measurement.number("39.5"));

        assertThat(measureAfter(toSixty)).contains(Measure.increase("40", "60"));
        assertThat(measureAfter(p11(keyResult -> keyResult
                        .withText("Raise satisfaction to 60 percent")
                        .withHistory(september, august)
                        .withMeasure(partly(null, "60")))))
                .contains(Measure.increase("39.5", "60"));
        assertThat(measureAfter(p11(keyResult ->
                        keyResult.withText("Raise satisfaction to 60 percent").withMeasure(partly(null, "60")))))
                .isEmpty();
        assertThat(measureAfter(p11(keyResult -> keyResult.withMeasure(partly(null, "70")))))
                .as("the text says 60")
                .isEmpty();
        assertThat(measureAfter(p11(keyResult -> keyResult
                        .withMeasure(partly(null, "60"))
                        .withAmendments(Amendment.builder()
                                .date(LocalDate.of(2026, 10, 20))
                                .measure(partly("40", null))
                                .build()))))
                .as("it was changed in mid-cycle")
                .isEmpty();
    }

    @Test
    void aUnitIsTakenFromTheText() {
        KeyResult mended = mended(OkrRules.MEASURE_IS_COMPLETE, p11(keyResult -> keyResult.withUnit(Optional.empty())))
                .keyResult(P11)
                .orElseThrow();

        assertThat(mended).isEqualTo(keyResult());
        assertThat(RuleTester.of(OkrRules.MEASURE_IS_COMPLETE)
                        .report(keyResult().withUnit(Optional.empty()))
                        .findings()
                        .get(0)
                        .fix())
                .as("of a draft that is checked alone, too")
                .containsExactly(Change.revise(keyResult()));
    }

    private static Optional<Measure> measureAfter(OkrProgram program) {
        List<Change> fix = found(OkrRules.MEASURE_IS_COMPLETE, program).fix();
        return fix.isEmpty()
                ? Optional.empty()
                : program.apply(fix).keyResult(P11).orElseThrow().measure();
    }

    private static Measure partly(String baseline, String target) {
        return MeasureParts.builder()
                .kind(MeasureKind.INCREASE)
                .baseline(Optional.ofNullable(baseline).map(BigDecimal::new))
                .target(Optional.ofNullable(target).map(BigDecimal::new))
                .build()
                .toMeasureLeniently();
    }

    @Test
    void weightsThatDoNotCountBecomeEqual() {
        OkrProgram program = Sample.objective(
                Sample.program(),
                "p1",
                objective -> objective.withKeyResults(
                        objective.keyResults().get(0).withWeight(Weight.ZERO),
                        objective
                                .keyResults()
                                .get(1)
                                .withAmendments(Amendment.builder()
                                        .date(LocalDate.of(2026, 10, 20))
                                        .weight(Weight.ZERO)
                                        .build())));

        assertThat(mended(OkrRules.WEIGHTS_ARE_VALID, program)
                        .objective(P1)
                        .orElseThrow()
                        .keyResults())
                .map(keyResult -> keyResult.weightAt(Sample.AS_OF))
                .containsExactly(Weight.ONE, Weight.ONE);
        assertThat(RuleTester.of(OkrRules.WEIGHTS_ARE_VALID)
                        .asOf(Sample.AS_OF)
                        .with("scheme", "one")
                        .report(program)
                        .findingsOn(P1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    // dates and check-ins

    @ParameterizedTest
    @CsvSource({
        // start, due, and what they become
        "2026-09-28, , -, -",
        ", 2027-01-15, -, -",
        "2027-01-04, 2027-01-15, 2027-01-04, -",
        "2026-09-01, 2026-09-15, -, 2026-09-15",
    })
    void datesAreThoseOfTheCycle(LocalDate start, LocalDate due, String startAfter, String dueAfter) {
        OkrProgram program =
                p11(keyResult -> keyResult.withStart(Optional.ofNullable(start)).withDue(Optional.ofNullable(due)));
        OkrProgram mended = program;
        for (Finding finding : findings(OkrRules.DATES_ARE_NESTED, program)) {
            mended = mended.apply(finding.fix());
        }
        KeyResult keyResult = mended.keyResult(P11).orElseThrow();

        assertThat(keyResult.start().map(LocalDate::toString).orElse("-")).isEqualTo(startAfter);
        assertThat(keyResult.due().map(LocalDate::toString).orElse("-")).isEqualTo(dueAfter);
    }

    @Test
    void aDueDateThatWasMovedIsMovedBack() {
        OkrProgram program = p11(keyResult -> keyResult.withAmendments(Amendment.builder()
                .date(LocalDate.of(2026, 10, 20))
                .due(LocalDate.of(2027, 1, 15))
                .build()));

        assertThat(mended(OkrRules.DATES_ARE_NESTED, program)
                        .keyResult(P11)
                        .orElseThrow()
                        .dueAt(Sample.AS_OF))
                .contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void figuresFromBeforeTheCycleBecomeHistory() {
        CheckIn early = CheckIn.builder()
                .date(LocalDate.of(2026, 9, 28))
                .measurement(Measurement.number("40"))
                .build();
        CheckIn confident = early.withMeasurement(Optional.empty()).withConfidence(Confidence.HIGH);
        UnaryOperator<OkrProgram> mended = program -> mended(OkrRules.CHECK_IN_IS_INSIDE_CYCLE, program);

        KeyResult after = mended.apply(p11(keyResult ->
                        keyResult.withCheckIns(early, Sample.mondays().get(0))))
                .keyResult(P11)
                .orElseThrow();
        assertThat(after.checkIns()).containsExactly(Sample.mondays().get(0));
        assertThat(after.history()).containsExactly(new Reading(early.date(), Measurement.number("40")));
        assertThat(found(
                                OkrRules.CHECK_IN_IS_INSIDE_CYCLE,
                                p11(keyResult -> keyResult.withCheckIns(early.withNote("by hand"))))
                        .fix())
                .as("a note would be lost")
                .isEmpty();
        assertThat(findings(OkrRules.CHECK_IN_IS_INSIDE_CYCLE, p11(keyResult -> keyResult.withCheckIns(confident))))
                .as("confidence in a draft comes before the cycle")
                .isEmpty();
    }

    @Test
    void whatHasEndedIsClosedToday() {
        OkrProgram program = Sample.objective(
                Sample.program(),
                "p1",
                objective -> objective.withCycle(Sample.LAST_QUARTER.id()).withParents());

        assertThat(mended(OkrRules.ENDED_OBJECTIVE_IS_SCORED, program)
                        .objective(P1)
                        .orElseThrow()
                        .stateAt(Sample.AS_OF))
                .isEqualTo(LifecycleState.CLOSED);
    }

    // words and people

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Try to raise the share of shade from 40 to 60 percent | Raise the share of shade from 40 to 60 percent",
                "Help raise satisfaction from 40 to 60 percent | Raise satisfaction from 40 to 60 percent",
                "Work on reducing the wait from 45 to 30 days |",
            })
    void anEffortBecomesAPromise(String text, String promise) {
        List<Change> fix = found(
                        OkrRules.KEY_RESULT_HAS_NO_LOW_COMMITMENT_VERB, p11(keyResult -> keyResult.withText(text)))
                .fix();

        assertThat(fix)
                .isEqualTo(
                        promise == null
                                ? List.of()
                                : List.of(Change.revise(keyResult().withText(promise))));
    }

    @Test
    void aSentenceIsWrittenInFullWhereAllIsKnown() {
        RuleTester five =
                RuleTester.of(OkrRules.FORMULA_IS_COMPLETE).asOf(Sample.AS_OF).with("least", "5");
        OkrProgram verbless = p11(keyResult -> keyResult.withText("Satisfaction of visitors from 40 to 60 percent"));
        OkrProgram unnamed =
                p11(keyResult -> keyResult.withText("From 40 to 60 percent").withMetric("Shade"));
        OkrProgram wordless = p11(keyResult -> keyResult.withText("From 40 to 60 percent"));

        five.rejects(
                verbless,
                "text",
                "Key result “Satisfaction of visitors from 40 to 60 percent” has 4 of the five parts by which everybody"
                        + " understands the same; the verb is missing. Write it in full: “Increase satisfaction of visitors"
                        + " from 40 to 60 percent by 2026-12-31”.");
        assertThat(five.report(verbless).findings().get(0).fix())
                .containsExactly(Change.revise(
                        keyResult().withText("Increase satisfaction of visitors from 40 to 60 percent by 2026-12-31")));
        assertThat(five.report(unnamed).findings().get(0).fix())
                .containsExactly(Change.revise(keyResult()
                        .withMetric("Shade")
                        .withText("Increase Shade from 40 to 60 percent by 2026-12-31")));
        assertThat(five.report(wordless).findings().get(0).fix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raise shade from 40 to 60 percent | 40 | 55 | Raise shade from 40 to 55 percent",
                "Raise shade from 40 to 60 percent | 45 | 60 | Raise shade from 45 to 60 percent",
                "Raise shade from 40 to sixty percent | 40 | 55 |",
                "Raise shade from 40 to 70 percent | 40 | 55 |",
            })
    void aTextFollowsAMeasureThatWasChanged(String text, String baseline, String target, String renewed) {
        OkrProgram program = p11(keyResult -> keyResult
                .withText(text)
                .withAmendments(Amendment.builder()
                        .date(LocalDate.of(2026, 10, 20))
                        .measure(Measure.increase(baseline, target))
                        .reason("fewer trees than planned")
                        .build()));
        Finding finding = found(OkrRules.TEXT_AGREES_WITH_MEASURE, program);

        assertThat(program.apply(finding.fix()).keyResult(P11).orElseThrow().text())
                .isEqualTo(renewed == null ? text : renewed);
    }

    @Test
    void aTextDoesNotFollowAMeasureThatNobodyHasExplained() {
        OkrProgram program = p11(keyResult -> keyResult
                .withText("Raise the number of trees from 40 to 60")
                .withMeasure(Measure.increase("40", "60"))
                .withAmendments(Amendment.builder()
                        .date(LocalDate.of(2026, 10, 20))
                        .measure(Measure.increase("40", "50"))
                        .build()));

        assertThat(found(OkrRules.TEXT_AGREES_WITH_MEASURE, program).fix()).isEmpty();
    }

    @Test
    void whoOwnsTheObjectiveIsProposed() {
        OkrProgram program = p11(keyResult -> keyResult.withOwner(Optional.empty()));

        assertThat(mended(OkrRules.KEY_RESULT_HAS_OWNER, program).keyResult(P11))
                .contains(keyResult());
        assertThat(found(
                                OkrRules.KEY_RESULT_HAS_OWNER,
                                Sample.objective(program, "p1", objective -> objective.withOwner(Optional.empty())))
                        .fix())
                .isEmpty();
        RuleTester.of(OkrRules.KEY_RESULT_HAS_OWNER).rejects(keyResult().withOwner(Optional.empty()), "owner");
    }

    // what may not be changed

    @Test
    void whatACycleKeepsFromBeingChangedIsNotProposed() {
        OkrProgram open = p11(keyResult -> keyResult.withOwner(Optional.empty()));
        Map<CycleState, Integer> fixes = Map.of(CycleState.ACTIVE, 1, CycleState.LOCKED, 0, CycleState.CLOSED, 0);

        fixes.forEach((state, count) -> {
            OkrProgram program = open.toBuilder()
                    .addAllFacts(steps(state).stream()
                            .map(step -> CycleTransition.builder()
                                    .cycle(Sample.QUARTER.id())
                                    .to(step)
                                    .date(LocalDate.of(2026, 10, 10))
                                    .build())
                            .toList())
                    .build();

            assertThat(found(OkrRules.KEY_RESULT_HAS_OWNER, program).fix())
                    .as("%s", state)
                    .hasSize(count);
        });
    }

    private static List<CycleState> steps(CycleState state) {
        List<CycleState> all = List.of(CycleState.ACTIVE, CycleState.LOCKED, CycleState.CLOSED);
        return all.subList(0, all.indexOf(state) + 1);
    }

    // samples

    private static OkrProgram mended(Rule<?> rule, OkrProgram program) {
        return program.apply(found(rule, program).fix());
    }

    private static Finding found(Rule<?> rule, OkrProgram program) {
        List<Finding> findings = findings(rule, program);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(Rule<?> rule, OkrProgram program) {
        return RuleTester.of(rule).asOf(Sample.AS_OF).report(program).findings();
    }

    private static OkrProgram p11(UnaryOperator<KeyResult> change) {
        return Sample.keyResult(Sample.program(), "p1-1", change);
    }

    private static KeyResult keyResult() {
        return Sample.keyResults("p1", 1).get(0);
    }

    private static KeyResult text(Objective objective, int place, String text) {
        return objective.keyResults().get(place).withText(text);
    }

    private static List<String> ids(Objective objective) {
        return objective.keyResults().stream()
                .map(KeyResult::id)
                .map(Object::toString)
                .toList();
    }
}
