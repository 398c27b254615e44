package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultKind;

class StatedMeasureTest {

    private static final Span SPAN = new Span(0, 1);

    private static Statement statement(KeyResultKind kind, StatementDirection direction) {
        return Statement.builder()
                .text("A sentence")
                .kind(kind)
                .isMeasurable(true)
                .direction(direction)
                .isCountedFromZero(false)
                .lexicon(Lexicon.english())
                .build();
    }

    private static Statement outcome(StatementDirection direction) {
        return statement(KeyResultKind.OUTCOME_METRIC, direction);
    }

    private static StatedNumber number(String value) {
        return new StatedNumber(new BigDecimal(value), SPAN);
    }

    /** Such as {@code 30}, {@code 10..12}, {@code >= 60} or {@code < 5}. */
    private static StatedTarget target(String text) {
        int space = text.indexOf(' ');
        Comparison comparison = Comparison.EXACTLY;
        for (Comparison each : Comparison.values()) {
            comparison = space > 0 && text.startsWith(each.sign() + " ") ? each : comparison;
        }
        String[] ends = text.substring(space + 1).split("\\.\\.", 2);
        return new StatedTarget(
                new BigDecimal(ends[0]),
                ends.length == 1 ? Optional.empty() : Optional.of(new BigDecimal(ends[1])),
                comparison,
                SPAN);
    }

    private static StatedChange change(ChangeMode mode, String text) {
        StatedTarget amount = target(text);
        return new StatedChange(mode, amount.value(), amount.upTo(), amount.comparison(), SPAN);
    }

    private static void assertMeasure(Statement statement, @Nullable String measure) {
        assertThat(StatedMeasure.of(statement).map(Measure::toString)).isEqualTo(Optional.ofNullable(measure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREASE | 40 | 60 | increase{baseline=40, target=60}",
                "INCREASE | 40 | >= 60 | increase{baseline=40, target=60}",
                "INCREASE | 40 | > 60 | increase{baseline=40, target=60}",
                "INCREASE | -5 | 0 | increase{baseline=-5, target=0}",
                "INCREASE | 40.0 | 60.50 | increase{baseline=40, target=60.5}",
                "DECREASE | 45 | 30 | decrease{baseline=45, target=30}",
                "DECREASE | 45 | < 30 | decrease{baseline=45, target=30}",
                "DECREASE | 45 | >= 30 | decrease{baseline=45, target=30}", // down to at least: the verb decides
                "REACH | 40 | 60 | increase{baseline=40, target=60}",
                "REACH | 45 | 30 | decrease{baseline=45, target=30}",
                "REACH | 40 | >= 60 | increase{baseline=40, target=60}",
                "REACH | 45 | <= 30 | decrease{baseline=45, target=30}",
                // the nearer end of a range
                "INCREASE | 40 | 60..70 | increase{baseline=40, target=60}",
                "DECREASE | 45 | 25..30 | decrease{baseline=45, target=30}",
                "REACH | 40 | 60..70 | increase{baseline=40, target=60}",
                "REACH | 45 | 25..30 | decrease{baseline=45, target=30}",
                "DECREASE | 45 | 30..25 | decrease{baseline=45, target=30}", // whatever its order
                // the words say something else than the numbers
                "INCREASE | 60 | 40 |",
                "INCREASE | 60 | 60.0 |",
                "DECREASE | 30 | 45 |",
                "DECREASE | 30 | 30 |",
                "REACH | 30 | 30 |",
                "REACH | 95 | >= 90 |", // it is there already
                "REACH | 2 | < 3 |",
                "INCREASE | 65 | 60..70 |",
                "DECREASE | 27 | 25..30 |",
                "REACH | 27 | 25..30 |",
                "NONE | 40 | 60 |"
            })
    void baselineAndTargetAreAWay(
            StatementDirection direction, String baseline, String target, @Nullable String measure) {
        Statement statement = outcome(direction).withBaseline(number(baseline)).withTarget(target(target));

        assertMeasure(statement, measure);
        assertMeasure(statement.withKind(KeyResultKind.COUNTED_OUTPUT), measure);
        assertMeasure(statement.withIsCountedFromZero(true), measure);
        assertMeasure(statement.withChange(change(ChangeMode.RELATIVE, "99")), measure); // a target wins
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREASE | 40 | RELATIVE | 20 | increase{baseline=40, target=48}",
                "DECREASE | 45 | RELATIVE | 40 | decrease{baseline=45, target=27}",
                "DECREASE | 45 | RELATIVE | 33.3 | decrease{baseline=45, target=30.015}",
                "INCREASE | 0.07 | RELATIVE | 0.1 | increase{baseline=0.07, target=0.07007}",
                "DECREASE | 45 | RELATIVE | 100 | decrease{baseline=45, target=0}",
                "INCREASE | 72 | ABSOLUTE | 5 | increase{baseline=72, target=77}",
                "DECREASE | 72 | ABSOLUTE | 5 | decrease{baseline=72, target=67}",
                "DECREASE | 2 | ABSOLUTE | 5 | decrease{baseline=2, target=-3}",
                "INCREASE | 500 | FACTOR | 2 | increase{baseline=500, target=1000}",
                "DECREASE | 9 | FACTOR | 0.5 | decrease{baseline=9, target=4.5}",
                "REACH | 500 | FACTOR | 3 | increase{baseline=500, target=1500}",
                "REACH | 9 | FACTOR | 0.5 | decrease{baseline=9, target=4.5}",
                // the smaller change of a range
                "INCREASE | 40 | RELATIVE | 10..20 | increase{baseline=40, target=44}",
                "DECREASE | 40 | RELATIVE | 10..20 | decrease{baseline=40, target=36}",
                "DECREASE | 10 | FACTOR | 0.5..0.7 | decrease{baseline=10, target=7}",
                "INCREASE | 10 | FACTOR | 2..3 | increase{baseline=10, target=20}",
                // what comes out is no such change
                "INCREASE | 40 | RELATIVE | 0 |",
                "INCREASE | 0 | RELATIVE | 20 |",
                "INCREASE | -50 | RELATIVE | 20 |", // to -60
                "INCREASE | 10 | FACTOR | 1 |",
                "INCREASE | 10 | FACTOR | 0.5 |",
                "DECREASE | 10 | FACTOR | 3 |",
                "REACH | 40 | RELATIVE | 20 |", // up or down
                "REACH | 40 | ABSOLUTE | 5 |",
                "NONE | 40 | RELATIVE | 20 |",
                "MAINTAIN | 40 | RELATIVE | 20 |"
            })
    void aChangeStartsFromTheBaseline(
            StatementDirection direction, String baseline, ChangeMode mode, String amount, @Nullable String measure) {
        Statement statement = outcome(direction).withChange(change(mode, amount));

        assertMeasure(statement.withBaseline(number(baseline)), measure);
        assertMeasure(statement, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REACH | 20 | reach{target=20}",
                "REACH | >= 20 | reach{target=20}",
                "REACH | > 20 | reach{target=20}",
                "REACH | 20..25 | reach{target=20}",
                "INCREASE | 20 | reach{target=20}",
                "REACH | <= 20 |",
                "REACH | < 20 |",
                "REACH | 0 |",
                "REACH | -20 |",
                "REACH | 0..5 |",
                "DECREASE | 20 |",
                "NONE | 20 |"
            })
    void aCountThatBeginsAtNoneIsReached(StatementDirection direction, String target, @Nullable String measure) {
        Statement statement = outcome(direction).withTarget(target(target));

        assertMeasure(statement.withIsCountedFromZero(true), measure);
        assertMeasure(statement.withKind(KeyResultKind.COUNTED_OUTPUT).withIsCountedFromZero(true), measure);
        assertMeasure(statement, null);
    }

    @Test
    void whatIsKeptIsAThresholdOrABand() {
        Statement kept = outcome(StatementDirection.MAINTAIN);

        assertThat(StatedMeasure.of(kept.withTarget(target(">= 99.5")))).contains(Measure.atLeast("99.5"));
        assertThat(StatedMeasure.of(kept.withTarget(target("<= 48")))).contains(Measure.atMost("48"));
        assertThat(StatedMeasure.of(kept.withTarget(target("> 99.5"))))
                .contains(Measure.atLeast("99.5").withBoundary(Boundary.EXCLUSIVE));
        assertThat(StatedMeasure.of(kept.withTarget(target("< 48"))))
                .contains(Measure.atMost("48").withBoundary(Boundary.EXCLUSIVE));
        assertThat(StatedMeasure.of(kept.withTarget(target("10..12")))).contains(Measure.within("10", "12"));
        assertThat(StatedMeasure.of(kept.withTarget(target("-25..25")))).contains(Measure.within("-25", "25"));
        assertThat(StatedMeasure.of(kept.withTarget(target("12..10")))).contains(Measure.within("10", "12"));
        assertThat(StatedMeasure.of(kept.withTarget(target("10..10.0")))).isEmpty();
        assertThat(StatedMeasure.of(kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uptime | at-least{threshold=95}",
                "customer satisfaction | at-least{threshold=95}",
                "average response time | at-most{threshold=95}",
                "error rate | at-most{threshold=95}",
                "rate of churn |", // one word says high, one low
                "customers |",
                "zorbs |"
            })
    void whatIsKeptAtANumberIsAThresholdOnlyWhereItIsKnownWhichIsBetter(String metric, @Nullable String measure) {
        Statement kept = outcome(StatementDirection.MAINTAIN)
                .withMetric(new Phrase(metric, SPAN))
                .withTarget(target("95"));

        assertMeasure(kept, measure);
    }

    @Test
    void aPartIsNoCount() {
        Statement counted = outcome(StatementDirection.REACH).withIsCountedFromZero(true);

        assertMeasure(counted.withTarget(target("4.5")), null);
        assertMeasure(counted.withTarget(target("4.0")), "reach{target=4}");
        assertMeasure(counted.withTarget(target("4.5")).withUnit(MetricUnit.currency("USD")), "reach{target=4.5}");
    }

    @Test
    void whatIsKeptIsJudgedAsOftenAsItIsDue() {
        Statement monthly = outcome(StatementDirection.MAINTAIN).withPer(Frequency.MONTHLY);

        assertThat(StatedMeasure.of(monthly.withTarget(target("<= 2"))))
                .contains(Measure.atMost("2").withEvery(Frequency.MONTHLY));
        assertThat(StatedMeasure.of(monthly.withTarget(target("10..12"))))
                .contains(Measure.within("10", "12").withEvery(Frequency.MONTHLY));
    }

    @Test
    void theBaselineOfWhatIsKeptDoesNotMatter() {
        Statement kept = outcome(StatementDirection.MAINTAIN).withBaseline(number("97"));

        assertThat(StatedMeasure.of(kept.withTarget(target(">= 95")))).contains(Measure.atLeast("95"));
    }

    @Test
    void aStateIsYesOrNo() {
        Statement state = statement(KeyResultKind.BINARY, StatementDirection.NONE);
        LocalDate day = LocalDate.of(2026, 9, 30);

        assertThat(StatedMeasure.of(state)).contains(Measure.binary());
        assertThat(StatedMeasure.of(state.withDeadline(new Deadline("by Q3", Optional.empty(), SPAN))))
                .contains(Measure.binary());
        assertThat(StatedMeasure.of(state.withDeadline(new Deadline("by 30 September", Optional.of(day), SPAN))))
                .contains(Measure.binary(day));
        assertThat(StatedMeasure.of(
                        state.withDeadline(new Deadline("by 20026", Optional.of(LocalDate.of(20_026, 12, 31)), SPAN))))
                .contains(Measure.binary());
    }

    @Test
    void aTaskIsMeasuredOnlyWhereItFindsABaseline() {
        Statement task = statement(KeyResultKind.OUTPUT_TASK, StatementDirection.NONE);
        Evidence evidence = new Evidence(StatementPart.KIND, Clue.BASELINE_TO_FIND, Optional.empty());

        assertThat(StatedMeasure.of(task)).isEmpty();
        assertThat(StatedMeasure.of(task.withEvidence(evidence))).contains(Measure.findBaseline());
        assertThat(StatedMeasure.of(task.withEvidence(
                        new Evidence(StatementPart.KIND, Clue.FINDING_OUT, Optional.empty()),
                        new Evidence(StatementPart.VERB, Clue.VERB_FIRST, Optional.empty()))))
                .isEmpty();
    }

    @Test
    void aWishHasNoMeasure() {
        assertMeasure(
                statement(KeyResultKind.VAGUE, StatementDirection.INCREASE)
                        .withBaseline(number("40"))
                        .withTarget(target("60")),
                null);
    }

    @ParameterizedTest
    @EnumSource(StatementDirection.class)
    void aDirectionAloneIsNoMeasure(StatementDirection direction) {
        assertMeasure(outcome(direction), null);
        assertMeasure(outcome(direction).withBaseline(number("40")), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E+2000000000", "1E-2000000000", "-1E+1000"})
    void numbersThatAreTooLongMakeNone(String huge) {
        for (StatementDirection direction : StatementDirection.values()) {
            Statement statement = outcome(direction).withIsCountedFromZero(true);
            assertMeasure(statement.withTarget(target(huge)), null);
            assertMeasure(statement.withTarget(target("1.." + huge)), null);
            assertMeasure(statement.withBaseline(number(huge)).withTarget(target("1")), null);
            for (ChangeMode mode : ChangeMode.values()) {
                assertMeasure(statement.withBaseline(number("1")).withChange(change(mode, huge)), null);
                assertMeasure(statement.withBaseline(number(huge)).withChange(change(mode, "2")), null);
            }
        }
    }

    @Test
    void aProductThatIsTooLongMakesNone() {
        String thousandDigits = "1" + "0".repeat(998) + "1"; // 1000 digits: squared, they are 1999
        Statement statement = outcome(StatementDirection.INCREASE)
                .withBaseline(number(thousandDigits))
                .withChange(change(ChangeMode.FACTOR, thousandDigits));

        assertMeasure(statement, null);
    }
}
