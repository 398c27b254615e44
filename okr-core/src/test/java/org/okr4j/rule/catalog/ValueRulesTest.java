package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.Transition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Weight;

/** Rules on weights, dates, units and owners. */
class ValueRulesTest {

    private static final Objective GOOD = Sample.objective("p1", "parks").withTitle("Calm");
    private static final Transition CANCELLED = Transition.builder()
            .to(LifecycleState.CANCELLED)
            .date(LocalDate.of(2026, 10, 20))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relative | 1 2 3       |",
                "relative | 0 0 1       |",
                "relative | 0 0 0       | Each of the 3 key results of objective “Calm” has weight 0,",
                "relative | 0           | The only key result of objective “Calm” has weight 0,",
                "one      | 0.5 0.3 0.2 |",
                "one      | 0.5 0.3 0.1 | The weights of objective “Calm” add up to 0.9, which is 0.1 less than 1.",
                "one      | 0.5 0.5 0.000000001 | The weights of objective “Calm” add up to 1.000000001,"
                        + " which is 0.000000001 more than 1.",
                "one      | 0 0 0       | Each of the 3 key results of objective “Calm” has weight 0,",
                "hundred  | 50 30 20    |",
                "hundred  | 50 30 21    | The weights of objective “Calm” add up to 101, which is 1 more than 100.",
                "hundred  | 0.5 0.3 0.2 | The weights of objective “Calm” add up to 1, which is 99 less than 100."
            })
    void weightsAddUp(String scheme, String weights, String said) {
        List<KeyResult> keyResults = new ArrayList<>();
        for (String weight : Splitter.on(' ').split(weights)) {
            keyResults.add(Sample.keyResults("p1", keyResults.size() + 1)
                    .get(keyResults.size())
                    .withWeight(Weight.of(weight)));
        }
        List<Finding> findings = RuleTester.of(OkrRules.WEIGHTS_ARE_VALID)
                .with("scheme", scheme)
                .report(GOOD.withKeyResults(keyResults))
                .findings();

        if (said == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings)
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.message().toString()).startsWith(said));
        }
    }

    @Test
    void weightsOfNothingAreLeftToAnotherRule() {
        RuleTester.of(OkrRules.WEIGHTS_ARE_VALID).accepts(GOOD.withKeyResults());
    }

    @Test
    void whatWasGivenUpWeighsNothing() {
        KeyResult first = GOOD.keyResults().get(0);
        KeyResult dropped = GOOD.keyResults().get(1).withTransitions(CANCELLED);

        RuleTester.of(OkrRules.WEIGHTS_ARE_VALID)
                .with("scheme", "one")
                .accepts(GOOD.withKeyResults(first, dropped))
                .rejects(GOOD.withKeyResults(first.withWeight(Weight.ZERO), dropped), "keyResults");
        RuleTester.of(OkrRules.OBJECTIVE_HAS_KEY_RESULTS)
                .rejects(
                        GOOD.withKeyResults(dropped),
                        "keyResults",
                        "The only key result of objective “Calm” was given up."
                                + " Write new ones, or deprioritize the objective too.");
    }

    @ParameterizedTest
    @CsvSource({
        // start, due, the property that is wrong
        ",,",
        "2026-10-01, 2026-12-31,",
        "2026-11-01, 2026-11-01,",
        "2026-09-30, 2026-12-31, start",
        "2026-10-01, 2027-01-01, due",
        "2026-11-02, 2026-11-01, due",
        "2027-01-05, 2026-11-01, due",
        ", 2026-09-30, due",
        "2027-01-01, , start"
    })
    void datesLieInTheCycleAndInOrder(LocalDate start, LocalDate due, String property) {
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult.withStart(Optional.ofNullable(start)).withDue(Optional.ofNullable(due)));
        RuleTester tester = RuleTester.of(OkrRules.DATES_ARE_NESTED).asOf(Sample.AS_OF);

        if (property == null) {
            tester.accepts(program);
        } else {
            tester.rejects(program, property);
        }
    }

    @Test
    void bothDatesMayBeWrong() {
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult
                        .withText("Calm")
                        .withStart(LocalDate.of(2026, 9, 1))
                        .withDue(LocalDate.of(2027, 2, 1)));

        assertThat(RuleTester.of(OkrRules.DATES_ARE_NESTED)
                        .asOf(Sample.AS_OF)
                        .report(program)
                        .findings())
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "Key result “Calm” is due on 2027-02-01, outside of 2026 Q4 (2026-10-01 to 2026-12-31)."
                                + " Move the date into the cycle, or the objective into another cycle.",
                        "Key result “Calm” starts on 2026-09-01, outside of 2026 Q4 (2026-10-01 to 2026-12-31)."
                                + " Move the date into the cycle, or the objective into another cycle.");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, true", "2026-10-01, false", "2026-12-31, false", "2027-01-14, false", "2027-01-15, true"})
    void checkInsLieInTheCycleOrSoonAfter(LocalDate date, boolean found) {
        OkrProgram program = withCheckIns(date);

        assertThat(RuleTester.of(OkrRules.CHECK_IN_IS_INSIDE_CYCLE)
                        .asOf(LocalDate.of(2027, 2, 1))
                        .report(program)
                        .isClean())
                .isNotEqualTo(found);
        assertThat(RuleTester.of(OkrRules.CHECK_IN_IS_INSIDE_CYCLE)
                        .asOf(LocalDate.of(2026, 9, 29))
                        .report(program)
                        .isClean())
                .as("what is dated later is not seen")
                .isTrue();
    }

    @Test
    void checkInsOnBothSidesGiveTwoFindings() {
        assertThat(RuleTester.of(OkrRules.CHECK_IN_IS_INSIDE_CYCLE)
                        .asOf(LocalDate.of(2027, 2, 1))
                        .with("days-after", "0")
                        .report(withCheckIns(
                                LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 8), LocalDate.of(2027, 1, 1)))
                        .findings())
                .extracting(finding -> finding.message().toString())
                .containsExactly(
                        "Key result “Calm” has a check-in long after 2026 Q4 ended on 2026-12-31: 2027-01-01."
                                + " Close the objective, and report to the one of the new cycle.",
                        "Key result “Calm” has check-ins before 2026 Q4 begins on 2026-10-01: 2026-09-01, 2026-09-08."
                                + " Keep such values as history of the metric; check-ins count for the cycle.");
    }

    private static OkrProgram withCheckIns(LocalDate... dates) {
        List<CheckIn> checkIns = Stream.of(dates)
                .map(date -> CheckIn.builder()
                        .date(date)
                        .measurement(Measurement.number("41"))
                        .note("as agreed")
                        .build())
                .toList();
        return Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult.withText("Calm").withCheckIns(checkIns));
    }

    @Test
    void sumsAskForOneUnitOneDirectionAndFigures() {
        RuleTester tester = RuleTester.of(OkrRules.UNITS_AGREE_IN_SUM);
        Objective sum = GOOD.withRollUp(RollUp.UNIT_SUM);
        KeyResult first = sum.keyResults().get(0);
        KeyResult second = sum.keyResults().get(1);
        KeyResult days = second.withUnit(MetricUnit.time("days"));
        KeyResult falling = second.withMeasure(Measure.decrease("60", "40"));
        KeyResult binary = second.withMeasure(Measure.binary());

        tester.accepts(sum)
                .accepts(sum.withKeyResults(first.withUnit(Optional.empty()), second.withUnit(Optional.empty())))
                .accepts(sum.withKeyResults(
                        first, second.withUnit(Optional.empty()).withMeasure(Optional.empty())))
                .rejects(
                        sum.withKeyResults(first, second.withUnit(Optional.empty())),
                        "keyResults",
                        "Objective “Calm” adds up values in different units: percent, none given."
                                + " Give all counted key results one unit, or roll them up by their progress.")
                .accepts(sum.withKeyResults(first, second.withMeasure(Optional.empty())))
                .accepts(sum.withKeyResults(first, days.withWeight(Weight.ZERO)))
                .accepts(sum.withKeyResults(first, days.withTransitions(CANCELLED)))
                .rejects(
                        sum.withKeyResults(first, days),
                        "keyResults",
                        "Objective “Calm” adds up values in different units: percent, days."
                                + " Give all counted key results one unit, or roll them up by their progress.")
                .rejects(
                        sum.withKeyResults(first, falling),
                        "keyResults",
                        "Objective “Calm” adds up values that move in different directions: up, down."
                                + " Let all counted key results move one way, or roll them up by their progress.")
                .rejects(
                        sum.withKeyResults(first, binary),
                        "keyResults",
                        "Objective “Calm” adds up values, but some of its key results have measures without a value to"
                                + " add: binary. Roll them up by their progress instead.");
    }

    @Test
    void anOwnerMayComeLater() {
        KeyResult orphan = GOOD.keyResults().get(0).withOwner(Optional.empty());
        LocalDate from = LocalDate.of(2026, 11, 1);
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> orphan.withAmendments(Amendment.builder()
                        .date(from)
                        .owner(GOOD.owner().orElseThrow())
                        .build()));

        RuleTester.of(OkrRules.KEY_RESULT_HAS_OWNER)
                .rejects(orphan, "owner")
                .asOf(from)
                .accepts(program)
                .asOf(from.minusDays(1))
                .rejects(program, "owner");
    }
}
