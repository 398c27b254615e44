package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/** What is said of every way in which a measure can be wrong: by one rule, and in words. */
class MeasureRulesTest {

    private static final KeyResult GOOD = Sample.keyResults("p1", 1).get(0).withText("Wait");

    private static final Profile ALL = Profile.builder("measures", ScoringPolicies.STANDARD)
            .rule(OkrRules.MEASURE_IS_COMPLETE)
            .rule(OkrRules.MEASURE_IS_WELL_FORMED)
            .rule(OkrRules.BASELINE_DIFFERS_FROM_TARGET)
            .rule(OkrRules.ZONES_ARE_ORDERED)
            .build();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        parts(MeasureKind.INCREASE).baseline(n("45")).target(n("30")),
                        "Key result “Wait” is to go from 45 to 30, which is the other way round than its measure says."),
                fault(
                        parts(MeasureKind.REACH).target(n("0")),
                        "Key result “Wait” is to reach 0, which is not above zero."),
                fault(
                        parts(MeasureKind.CHECKPOINTS)
                                .baseline(n("0"))
                                .target(n("10"))
                                .addPoints(
                                        new Checkpoint(n("5"), Progress.of("0.5")),
                                        new Checkpoint(n("6"), Progress.of("0.4"))),
                        "The checkpoints of key result “Wait” do not lead step by step from 0 to 10."),
                fault(
                        parts(MeasureKind.WITHIN).low(n("10")).high(n("10")),
                        "Key result “Wait” is to stay between 10 and 10, where nothing lies."),
                fault(
                        parts(MeasureKind.WITHIN).low(n("5")).high(n("10")).tolerance(n("-1")),
                        "Key result “Wait” has a tolerance of -1, which is not above zero."),
                fault(
                        parts(MeasureKind.AT_LEAST)
                                .threshold(n("10"))
                                .risk(n("12"))
                                .mode(KeepMode.LATEST),
                        "Key result “Wait” is to keep 10, but its risk threshold 12 is not on the worse side of it."),
                fault(
                        parts(MeasureKind.MILESTONES).addStages(stage("A", Weight.ZERO)),
                        "All stages of key result “Wait” have weight 0, so that none of them counts."),
                fault(
                        parts(MeasureKind.MILESTONES).addStages(stage("A", Weight.ONE), stage("A", Weight.ONE)),
                        "Two stages of key result “Wait” have the same name, so that nobody can tell which is done."),
                fault(
                        parts(MeasureKind.WITHIN).low(n("5")).high(n("10")).mode(KeepMode.PROPORTIONAL),
                        "Key result “Wait” is to be scored by its distance from the band 5 to 10, but has no tolerance."),
                fault(
                        parts(MeasureKind.REACH).target(n("5")).boundary(Boundary.EXCLUSIVE),
                        "Key result “Wait” is measured as “reach”, to which these do not belong: whether the threshold"
                                + " itself is kept. Remove that part, or choose the kind of measure that it belongs"),
                fault(
                        parts(MeasureKind.INCREASE)
                                .baseline(n("1"))
                                .target(n("5"))
                                .low(n("0"))
                                .every(Frequency.WEEKLY),
                        "Key result “Wait” is measured as “increase”, to which these do not belong: the lower end of the"
                                + " band, the length of a period. Remove them, or choose"),
                fault(
                        parts(MeasureKind.AT_LEAST)
                                .threshold(n("10"))
                                .risk(n("8"))
                                .mode(KeepMode.PERIODS_MET),
                        "Key result “Wait” has a risk threshold of 8, which counts only where the latest value is judged,"
                                + " but is to be judged by “periods met”."),
                fault(
                        parts(MeasureKind.WITHIN)
                                .low(n("5"))
                                .high(n("10"))
                                .tolerance(n("2"))
                                .mode(KeepMode.PERIODS_MET),
                        "Key result “Wait” has a tolerance of 2, which counts only where the distance from the band is"
                                + " judged, but is to be judged by “periods met”."),
                fault(
                        parts(MeasureKind.WITHIN).low(n("5")).high(n("10")).mode(KeepMode.LATEST),
                        "Key result “Wait” is measured as “stay within”, which cannot be judged by “latest”."),
                fault(
                        parts(MeasureKind.AT_MOST).threshold(n("10")).mode(KeepMode.PROPORTIONAL),
                        "Key result “Wait” is measured as “keep at most”, which cannot be judged by “proportional”."));
    }

    private static Arguments fault(MeasureParts.Builder parts, String said) {
        return Arguments.of(parts.build(), said);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongWithTheParts(MeasureParts parts, String said) {
        Finding finding = only(parts);

        assertThat(finding.rule()).isEqualTo(OkrRules.MEASURE_IS_WELL_FORMED.id());
        assertThat(finding.message().toString()).startsWith(said).hasSizeGreaterThan(said.length());
        assertThat(finding.location().property()).isEqualTo("measure");
        assertThat(finding.evidence()).containsEntry("measure", parts.toString());
        assertThat(Phrasebook.spanish().has(finding.message().key())).isTrue();
        assertThat(finding.fix().isEmpty())
                .as("only numbers the other way round can be turned")
                .isNotEqualTo(said.contains("the other way round"));
    }

    @Test
    void everyPartHasAName() {
        for (MeasureKind kind : MeasureKind.values()) {
            for (String part :
                    Sets.union(Sets.union(kind.requiredParts(), kind.optionalParts()), Sets.newHashSet("unit"))) {
                for (Phrasebook book : List.of(Phrasebook.english(), Phrasebook.spanish())) {
                    assertThat(book.has("catalog.part." + part))
                            .as("catalog.part.%s in %s", part, book.language())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void namesAllPartsThatAreMissing() {
        Finding finding = ALL.check(GOOD.withUnit(Optional.empty())
                        .withMeasure(parts(MeasureKind.INCREASE).build().toMeasureLeniently()))
                .findings()
                .get(0);

        assertThat(finding.message())
                .hasToString("The measure of key result “Wait” is incomplete: the baseline, the target,"
                        + " the unit of its values are missing. Add them, so that progress can be computed.");
        assertThat(finding.location().property()).isEqualTo("measure");
        assertThat(finding.evidence())
                .containsEntry("measure", "increase")
                .containsEntry("missing", "baseline, target, unit");
    }

    @Test
    void pointsAtTheUnitWhereOnlyThatIsMissing() {
        RuleTester.of(OkrRules.MEASURE_IS_COMPLETE)
                .rejects(
                        GOOD.withUnit(Optional.empty()),
                        "unit",
                        "Key result “Wait” does not say in which unit its values are."
                                + " Name it, so that everybody reads the same figure.");
    }

    @Test
    void asksForTheTargetWhereOnlyThatIsMissing() {
        MeasureParts parts = parts(MeasureKind.INCREASE).baseline(n("1")).build();

        RuleTester.of(OkrRules.MEASURE_IS_COMPLETE).rejects(GOOD.withMeasure(parts.toMeasureLeniently()), "measure");
    }

    @Test
    void asksForAMeasure() {
        RuleTester.of(OkrRules.MEASURE_IS_COMPLETE)
                .rejects(
                        GOOD.withMeasure(Optional.empty()),
                        "measure",
                        "Key result “Wait” has no measure. Say what is measured, from which value to which,"
                                + " or that it is done in stages.");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureKind.class,
            names = {"MILESTONES", "BINARY"})
    void asksForNoUnitWhereThereIsNoFigure(MeasureKind kind) {
        Measure measure = kind == MeasureKind.BINARY ? Measure.binary() : Measure.milestones(stage("A", Weight.ONE));

        RuleTester.of(OkrRules.MEASURE_IS_COMPLETE)
                .accepts(GOOD.withUnit(Optional.empty()).withMeasure(measure));
    }

    @Test
    void saysWhichZonesTurnBack() {
        Finding finding = only(parts(MeasureKind.ZONES)
                .baseline(n("0"))
                .commit(n("50"))
                .target(n("10"))
                .stretch(n("200"))
                .build());

        assertThat(finding.rule()).isEqualTo(OkrRules.ZONES_ARE_ORDERED.id());
        assertThat(finding.message().toString())
                .startsWith("The zones of key result “Wait” turn back: 0, 50, 10, 200.");
    }

    @Test
    void saysWhereThereIsNoWayToGo() {
        Finding finding = only(
                parts(MeasureKind.DECREASE).baseline(n("7")).target(n("7.0")).build());

        assertThat(finding.rule()).isEqualTo(OkrRules.BASELINE_DIFFERS_FROM_TARGET.id());
        assertThat(finding.message().toString()).startsWith("Key result “Wait” starts at 7 and ends at 7,");
    }

    @Test
    void proposesToExchangeTheNumbersWhereTheTextSaysWhichWay() {
        Measure wrong = parts(MeasureKind.INCREASE)
                .baseline(n("45"))
                .target(n("30"))
                .build()
                .toMeasureLeniently();
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult.withText("Raise visits from 30 to 45").withMeasure(wrong));

        assertThat(RuleTester.of(OkrRules.MEASURE_IS_WELL_FORMED)
                        .asOf(Sample.AS_OF)
                        .report(program)
                        .findings()
                        .get(0)
                        .fix())
                .containsExactly(Change.revise(
                        program.resolve().keyResult(GOOD.id()).withMeasure(Measure.increase("30", "45"))));
    }

    @Test
    void proposesToTurnAMeasureRound() {
        for (MeasureKind kind : List.of(MeasureKind.INCREASE, MeasureKind.DECREASE)) {
            boolean up = kind == MeasureKind.INCREASE;
            Measure wrong = parts(kind)
                    .baseline(n(up ? "45" : "30"))
                    .target(n(up ? "30" : "45"))
                    .build()
                    .toMeasureLeniently();
            OkrProgram program = Sample.keyResult(
                    Sample.program(),
                    "p1-1",
                    keyResult -> keyResult.withText("Share of lit paths").withMeasure(wrong));
            Finding finding = RuleTester.of(OkrRules.MEASURE_IS_WELL_FORMED)
                    .asOf(Sample.AS_OF)
                    .report(program)
                    .findings()
                    .get(0);

            assertThat(finding.fix())
                    .containsExactly(Change.revise(program.resolve()
                            .keyResult(GOOD.id())
                            .withMeasure(up ? Measure.decrease("45", "30") : Measure.increase("30", "45"))));
        }
        assertThat(RuleTester.of(OkrRules.MEASURE_IS_WELL_FORMED)
                        .asOf(Sample.AS_OF)
                        .report(Sample.keyResult(
                                Sample.program(),
                                "p1-1",
                                keyResult -> keyResult.withMeasure(parts(MeasureKind.REACH)
                                        .target(n("0"))
                                        .build()
                                        .toMeasureLeniently())))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    @Test
    void proposesNothingWhereTheTextSaysTheSame() {
        Measure wrong = parts(MeasureKind.INCREASE)
                .baseline(n("3.4"))
                .target(n("2.5"))
                .build()
                .toMeasureLeniently();

        assertThat(RuleTester.of(OkrRules.MEASURE_IS_WELL_FORMED)
                        .asOf(Sample.AS_OF)
                        .report(Sample.keyResult(
                                Sample.program(),
                                "p1-1",
                                keyResult -> keyResult
                                        .withText("Raise bids per tender from 3.4 to 2.5")
                                        .withMeasure(wrong)))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEmpty());
    }

    static Stream<Arguments> wrongReports() {
        return Stream.of(
                Arguments.of(Measure.increase("1", "2"), Measurement.answer(true), "Report a number at"),
                Arguments.of(
                        Measure.milestones(stage("A", Weight.ONE)),
                        Measurement.number("1"),
                        "Report which stages are done at"),
                Arguments.of(Measure.binary(), Measurement.number("1"), "Report whether it is done, yes or no,"),
                Arguments.of(Measure.findBaseline(), Measurement.number("1"), "Report the baseline that was found at"));
    }

    @ParameterizedTest
    @MethodSource("wrongReports")
    void saysWhatToReportInstead(Measure measure, Measurement measurement, String said) {
        assertThat(reported(measure, measurement).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().toString())
                        .startsWith("Key result “Wait” cannot be scored: ")
                        .contains(said));
    }

    @Test
    void leavesUnscorableMeasuresToTheRulesThatSpeakOfThem() {
        assertThat(reported(
                                parts(MeasureKind.REACH).target(n("0")).build().toMeasureLeniently(),
                                Measurement.number("1"))
                        .isClean())
                .isTrue();
    }

    @Test
    void takesObjectivesThatContributeForAMeasure() {
        KeyResult unmeasured = KeyResult.builder().id(GOOD.id()).text("Wait").build();
        OkrProgram without = Sample.keyResult(Sample.program(), "p1-1", keyResult -> unmeasured);
        OkrProgram fed = Sample.objective(
                without, "p2", objective -> objective.withParents(Contribution.contributes(GOOD.id(), Weight.ONE)));
        OkrProgram supported =
                Sample.objective(without, "p2", objective -> objective.withParents(Contribution.supports(GOOD.id())));

        RuleTester.of(OkrRules.MEASURE_IS_COMPLETE).asOf(Sample.AS_OF).accepts(fed);
        for (OkrProgram program : List.of(without, supported)) {
            assertThat(RuleTester.of(OkrRules.MEASURE_IS_COMPLETE)
                            .asOf(Sample.AS_OF)
                            .report(program)
                            .findings())
                    .hasSize(1);
        }
        assertThat(ALL.check(unmeasured).findings()).hasSize(1);
    }

    @Test
    void leavesABaselineThatIsStillToBeFoundAlone() {
        OkrProgram program =
                Sample.keyResult(Sample.program(), "p1-1", keyResult -> keyResult.withMeasure(Measure.findBaseline()));

        RuleTester.of(OkrRules.KEY_RESULT_IS_SCORABLE).asOf(Sample.AS_OF).accepts(program);
    }

    private static Transition state(LifecycleState state, int day) {
        return Transition.builder().to(state).date(LocalDate.of(2026, 10, day)).build();
    }

    private static RuleReport reported(Measure measure, Measurement measurement) {
        CheckIn made = CheckIn.builder()
                .date(LocalDate.of(2026, 10, 9))
                .measurement(measurement)
                .build();
        Rule<KeyResult> rule = OkrRules.KEY_RESULT_IS_SCORABLE;
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p1-1",
                keyResult -> keyResult.withText("Wait").withMeasure(measure).withCheckIns(made));
        return RuleTester.of(rule)
                .asOf(Sample.AS_OF)
                .report(Sample.objective(
                        program,
                        "p1",
                        objective -> objective.withTransitions(
                                state(LifecycleState.PUBLISHED, 2), state(LifecycleState.CLOSED, 10))));
    }

    private static Finding only(MeasureParts parts) {
        List<Finding> findings =
                ALL.check(GOOD.withMeasure(parts.toMeasureLeniently())).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static MeasureParts.Builder parts(MeasureKind kind) {
        return MeasureParts.builder().kind(kind);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Stage stage(String name, Weight weight) {
        return Stage.builder().name(name).weight(weight).build();
    }
}
