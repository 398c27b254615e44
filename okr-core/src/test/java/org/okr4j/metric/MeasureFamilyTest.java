package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.okr4j.metric.Given.QUARTER;
import static org.okr4j.metric.MeasureKind.AT_LEAST;
import static org.okr4j.metric.MeasureKind.AT_MOST;
import static org.okr4j.metric.MeasureKind.BINARY;
import static org.okr4j.metric.MeasureKind.CHECKPOINTS;
import static org.okr4j.metric.MeasureKind.DECREASE;
import static org.okr4j.metric.MeasureKind.FIND_BASELINE;
import static org.okr4j.metric.MeasureKind.INCREASE;
import static org.okr4j.metric.MeasureKind.MILESTONES;
import static org.okr4j.metric.MeasureKind.REACH;
import static org.okr4j.metric.MeasureKind.WITHIN;
import static org.okr4j.metric.MeasureKind.ZONES;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.value.Weight;

/** Goes over every kind of measure, so that a new one cannot be added by halves. */
class MeasureFamilyTest {

    /** One sound measure of each kind, with every part that it can have. */
    private static final Map<MeasureKind, Measure> SOUND = Stream.of(
                    Measure.increase("40", "60"),
                    Measure.decrease("45", "30"),
                    Measure.reach("8"),
                    Measure.atLeast("99")
                            .withRisk("98")
                            .withBoundary(Boundary.EXCLUSIVE)
                            .withEvery(Frequency.MONTHLY),
                    Measure.atMost("2")
                            .withRisk("3")
                            .withBoundary(Boundary.EXCLUSIVE)
                            .withEvery(Frequency.MONTHLY),
                    Measure.within("95", "105", "5").withEvery(Frequency.MONTHLY),
                    Measure.milestones(Stage.of("plan"), Stage.of("go", Weight.of(3))),
                    Measure.checkpoints("0", "10", List.of(Checkpoint.of("5", "0.2"))),
                    Measure.binary(QUARTER.last()),
                    Measure.zones("0", "10", "50", "200"),
                    Measure.findBaseline())
            .collect(Collectors.toMap(Measure::kind, measure -> measure));

    /** A measurement for each kind. */
    private static final Map<MeasureKind, Measurement> MEASUREMENTS = Map.ofEntries(
            Map.entry(INCREASE, Measurement.number("50")),
            Map.entry(DECREASE, Measurement.number("40")),
            Map.entry(REACH, Measurement.number("5")),
            Map.entry(AT_LEAST, Measurement.number("99")),
            Map.entry(AT_MOST, Measurement.number("2")),
            Map.entry(WITHIN, Measurement.number("100")),
            Map.entry(MILESTONES, Measurement.stages(List.of("plan"))),
            Map.entry(CHECKPOINTS, Measurement.number("7")),
            Map.entry(BINARY, Measurement.answer(true)),
            Map.entry(ZONES, Measurement.number("50")),
            Map.entry(FIND_BASELINE, Measurement.found("50")));

    /** Every fault of every kind, with what strict reading says and what lenient reading keeps. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(INCREASE, "", "baseline and target must be given", UnscorableReason.INCOMPLETE),
                fault(INCREASE, "baseline=40", "target must be given", UnscorableReason.INCOMPLETE),
                fault(INCREASE, "target=40", "baseline must be given", UnscorableReason.INCOMPLETE),
                fault(
                        INCREASE,
                        "baseline=40 target=40.0",
                        "target must differ from baseline: 40",
                        UnscorableReason.DEGENERATE_RANGE),
                fault(
                        INCREASE,
                        "baseline=60 target=40",
                        "target must be above baseline 60: 40",
                        UnscorableReason.WRONG_DIRECTION),
                fault(
                        INCREASE,
                        "baseline=40 target=60 low=3",
                        "{low=3} must not be given",
                        UnscorableReason.CONFLICTING_PARTS),
                fault(DECREASE, "baseline=40", "target must be given", UnscorableReason.INCOMPLETE),
                fault(
                        DECREASE,
                        "baseline=40 target=40",
                        "target must differ from baseline: 40",
                        UnscorableReason.DEGENERATE_RANGE),
                fault(
                        DECREASE,
                        "baseline=40 target=60",
                        "target must be below baseline 40: 60",
                        UnscorableReason.WRONG_DIRECTION),
                fault(REACH, "", "target must be given", UnscorableReason.INCOMPLETE),
                fault(REACH, "target=0", "target must be above 0: 0", UnscorableReason.NOT_POSITIVE),
                fault(
                        REACH,
                        "target=5 baseline=1",
                        "{baseline=1} must not be given",
                        UnscorableReason.CONFLICTING_PARTS),
                fault(AT_LEAST, "", "threshold must be given", UnscorableReason.INCOMPLETE),
                fault(
                        AT_LEAST,
                        "threshold=99 risk=99",
                        "risk must be below threshold 99: 99",
                        UnscorableReason.WRONG_RISK_SIDE),
                fault(
                        AT_LEAST,
                        "threshold=99 tolerance=1",
                        "{tolerance=1} must not be given",
                        UnscorableReason.CONFLICTING_PARTS),
                fault(AT_MOST, "risk=1", "threshold must be given", UnscorableReason.INCOMPLETE),
                fault(
                        AT_MOST,
                        "threshold=2 risk=1",
                        "risk must be above threshold 2: 1",
                        UnscorableReason.WRONG_RISK_SIDE),
                fault(WITHIN, "low=95", "high must be given", UnscorableReason.INCOMPLETE),
                fault(WITHIN, "low=5 high=5", "low must be below high 5: 5", UnscorableReason.EMPTY_BAND),
                fault(
                        WITHIN,
                        "low=5 high=6 tolerance=0",
                        "tolerance must be above 0: 0",
                        UnscorableReason.NEGATIVE_TOLERANCE),
                fault(MILESTONES, "", "stages must be given", UnscorableReason.INCOMPLETE),
                fault(CHECKPOINTS, "", "baseline and target and points must be given", UnscorableReason.INCOMPLETE),
                fault(BINARY, "target=1", "{target=1} must not be given", UnscorableReason.CONFLICTING_PARTS),
                fault(ZONES, "baseline=0 target=1", "stretch must be given", UnscorableReason.INCOMPLETE),
                fault(
                        ZONES,
                        "baseline=7 stretch=7",
                        "stretch must differ from baseline: 7",
                        UnscorableReason.DEGENERATE_RANGE),
                fault(
                        ZONES,
                        "baseline=0 stretch=10 commit=8",
                        "baseline, commit, target and stretch must rise or fall strictly: [0, 8, 7, 10]",
                        UnscorableReason.UNORDERED_ZONES),
                fault(
                        FIND_BASELINE,
                        "stretch=1 risk=2",
                        "{stretch=1, risk=2} must not be given",
                        UnscorableReason.CONFLICTING_PARTS),
                arguments(
                        MeasureParts.builder()
                                .kind(MILESTONES)
                                .addStage(Stage.of("go", Weight.ZERO))
                                .build(),
                        "stages must have a weight above 0 in all: 0",
                        UnscorableReason.ZERO_WEIGHT),
                arguments(
                        MeasureParts.builder()
                                .kind(MILESTONES)
                                .addStage(Stage.of("go"))
                                .addStage(Stage.of("go"))
                                .build(),
                        "stages must have different names: [go, go]",
                        UnscorableReason.DUPLICATE_STAGE),
                arguments(
                        parts(CHECKPOINTS, "baseline=0 target=10").withPoints(Checkpoint.of("11", "0.5")),
                        "points must lead strictly from baseline 0 to target 10: [11]",
                        UnscorableReason.UNORDERED_CHECKPOINTS),
                arguments(
                        parts(CHECKPOINTS, "baseline=10 target=10").withPoints(Checkpoint.of("10", "0.5")),
                        "target must differ from baseline: 10",
                        UnscorableReason.DEGENERATE_RANGE),
                arguments(
                        parts(AT_MOST, "threshold=2").withMode(KeepMode.PROPORTIONAL),
                        "mode must be periods met or latest: proportional",
                        UnscorableReason.CONFLICTING_PARTS),
                arguments(
                        parts(AT_MOST, "threshold=2 risk=3").withMode(KeepMode.PERIODS_MET),
                        "mode must be latest where there is a risk threshold: periods met",
                        UnscorableReason.CONFLICTING_PARTS),
                arguments(
                        parts(WITHIN, "low=1 high=2").withMode(KeepMode.PROPORTIONAL),
                        "tolerance must be given where the mode is proportional",
                        UnscorableReason.INCOMPLETE),
                arguments(
                        parts(WITHIN, "low=1 high=2").withMode(KeepMode.LATEST),
                        "mode must be periods met or proportional: latest",
                        UnscorableReason.CONFLICTING_PARTS),
                arguments(
                        parts(REACH, "target=2").withEvery(Frequency.WEEKLY).withBoundary(Boundary.EXCLUSIVE),
                        "{boundary=EXCLUSIVE, every=P1W} must not be given",
                        UnscorableReason.CONFLICTING_PARTS),
                arguments(
                        parts(REACH, "target=2").withDue(QUARTER.last()),
                        "{due=2026-09-30} must not be given",
                        UnscorableReason.CONFLICTING_PARTS));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void strictReadingRefusesAndLenientReadingKeeps(MeasureParts parts, String message, UnscorableReason reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(parts::toMeasure)
                .withMessage("Measure '" + parts.kind().tag() + "': " + message);

        Measure lenient = parts.toMeasureLeniently();

        assertThat(lenient).isInstanceOfSatisfying(Measure.Unscorable.class, unscorable -> {
            assertThat(unscorable.reason()).isEqualTo(reason);
            assertThat(unscorable.kind()).isEqualTo(parts.kind());
            assertThat(unscorable.toParts()).isEqualTo(parts);
            assertThat(unscorable.direction()).isEqualTo(Direction.NONE);
            assertThat(unscorable.accepts(MEASUREMENTS.get(parts.kind()))).isTrue();
            assertThat(Given.attain(unscorable, MEASUREMENTS.get(parts.kind())))
                    .isEqualTo(new Attainment.NotScorable(reason));
        });
        assertThat(lenient).isEqualTo(parts.toMeasureLeniently());
    }

    @Test
    void everyReasonOfAMeasureHasAFault() {
        Set<Object> shown = faults().map(fault -> fault.get()[2]).collect(Collectors.toSet());

        assertThat(shown).contains((Object[]) new UnscorableReason[] {
            UnscorableReason.DEGENERATE_RANGE,
            UnscorableReason.WRONG_DIRECTION,
            UnscorableReason.NOT_POSITIVE,
            UnscorableReason.UNORDERED_ZONES,
            UnscorableReason.UNORDERED_CHECKPOINTS,
            UnscorableReason.EMPTY_BAND,
            UnscorableReason.NEGATIVE_TOLERANCE,
            UnscorableReason.WRONG_RISK_SIDE,
            UnscorableReason.ZERO_WEIGHT,
            UnscorableReason.DUPLICATE_STAGE,
            UnscorableReason.INCOMPLETE,
            UnscorableReason.CONFLICTING_PARTS
        });
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void everyKindGoesThroughItsParts(MeasureKind kind) {
        Measure measure = SOUND.get(kind);

        assertThat(measure).as("a sound measure of every kind").isNotNull();
        assertThat(measure.toParts().kind()).isEqualTo(kind);
        assertThat(measure.toParts().given())
                .as("the sound measure shows every part")
                .containsExactlyInAnyOrderElementsOf(Stream.of(kind.requiredParts(), kind.optionalParts())
                        .flatMap(Set::stream)
                        .toList());
        assertThat(measure.toParts().missing()).isEmpty();
        assertThat(measure.toParts().toMeasure()).isEqualTo(measure).hasSameClassAs(measure);
        assertThat(measure.toParts().toMeasureLeniently()).isEqualTo(measure);
        assertThat(measure.toString()).startsWith(kind.tag() + "{");
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void everyKindHasOneFormOfMeasurement(MeasureKind kind) {
        Measurement own = MEASUREMENTS.get(kind);

        for (Measurement measurement : MEASUREMENTS.values()) {
            boolean fits = measurement.getClass() == own.getClass();
            assertThat(kind.accepts(measurement)).isEqualTo(fits);
            assertThat(SOUND.get(kind).accepts(measurement)).isEqualTo(fits);
        }
        assertThat(SOUND.get(kind).attain(List.of(new Reading(QUARTER.first(), own)), QUARTER, QUARTER.last(), true))
                .isInstanceOf(Attainment.Scored.class);
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void everyPartIsMissedOrRefused(MeasureKind kind) {
        MeasureParts none = MeasureParts.builder().kind(kind).build();
        MeasureParts all = MeasureParts.builder()
                .kind(kind)
                .baseline(BigDecimal.ONE)
                .target(BigDecimal.ONE)
                .low(BigDecimal.ONE)
                .high(BigDecimal.ONE)
                .tolerance(BigDecimal.ONE)
                .threshold(BigDecimal.ONE)
                .risk(BigDecimal.ONE)
                .commit(BigDecimal.ONE)
                .stretch(BigDecimal.ONE)
                .mode(KeepMode.LATEST)
                .boundary(Boundary.INCLUSIVE)
                .every(Frequency.WEEKLY)
                .addStage(Stage.of("go"))
                .addPoint(Checkpoint.of("1", "0.5"))
                .due(QUARTER.last())
                .build();

        assertThat(none.missing()).isEqualTo(kind.requiredParts());
        assertThat(none.given()).isEmpty();
        assertThat(all.missing()).isEmpty();
        assertThat(all.given()).hasSize(15).containsAll(kind.requiredParts()).containsAll(kind.optionalParts());
        assertThat(all.given().stream().filter(kind::hasPart))
                .hasSize(kind.requiredParts().size() + kind.optionalParts().size());
        assertThat(((Measure.Unscorable) all.toMeasureLeniently()).reason())
                .isEqualTo(UnscorableReason.CONFLICTING_PARTS);
    }

    @Test
    void tagsAreFoundAgain() {
        assertThat(Arrays.stream(MeasureKind.values()).map(MeasureKind::tag))
                .containsExactly(
                        "increase",
                        "decrease",
                        "reach",
                        "at-least",
                        "at-most",
                        "within",
                        "milestones",
                        "checkpoints",
                        "binary",
                        "zones",
                        "find-baseline");
        for (MeasureKind kind : MeasureKind.values()) {
            assertThat(MeasureKind.ofTag(kind.tag())).contains(kind);
        }
        assertThat(MeasureKind.ofTag("Increase")).isEmpty();
        assertThat(MeasureKind.ofTag("")).isEmpty();
    }

    @Test
    void equalsByKindAndParts() {
        EqualsTester tester = new EqualsTester();
        for (MeasureKind kind : MeasureKind.values()) {
            tester.addEqualityGroup(SOUND.get(kind), SOUND.get(kind).toParts().toMeasure());
        }
        tester.addEqualityGroup(Measure.increase("40", "61"), Measure.increase("40.0", "61.00"))
                .addEqualityGroup(Measure.atLeast("99"), Measure.atLeast("99").withEvery(Frequency.ofDays(7)))
                .addEqualityGroup(parts(REACH, "target=0").toMeasureLeniently())
                .testEquals();
    }

    @Test
    void partsAreNormalized() {
        String figures = "baseline=1.0 target=2.0 low=3.0 high=4.0 tolerance=5.0 threshold=6.0 risk=7.0 commit=8.0"
                + " stretch=9.0";
        MeasureParts parts = parts(ZONES, figures)
                .withMode(KeepMode.LATEST)
                .withBoundary(Boundary.EXCLUSIVE)
                .withEvery(Frequency.MONTHLY)
                .withStages(Stage.of("go"))
                .withPoints(Checkpoint.of("1.0", "0.5"))
                .withDue(QUARTER.last());

        assertThat(parts)
                .hasToString("zones{baseline=1, commit=8, target=2, stretch=9, low=3, high=4, tolerance=5, threshold=6,"
                        + " risk=7, mode=LATEST, boundary=EXCLUSIVE, every=P1M, stages=[" + Stage.of("go")
                        + "], points=[Checkpoint[value=1, share=0.5]], due=2026-09-30}")
                .isEqualTo(parts.withBaseline(new BigDecimal("1.00")));
    }

    private static Arguments fault(MeasureKind kind, String figures, String message, UnscorableReason reason) {
        return arguments(parts(kind, figures), message, reason);
    }

    /** Parts as {@code "baseline=40 target=60"}. */
    private static MeasureParts parts(MeasureKind kind, String figures) {
        MeasureParts.Builder parts = MeasureParts.builder().kind(kind);
        for (String each : figures.isEmpty() ? new String[0] : figures.split(" ", -1)) {
            String[] pair = each.split("=", -1);
            BigDecimal figure = new BigDecimal(pair[1]);
            switch (pair[0]) {
                case "baseline" -> parts.baseline(figure);
                case "target" -> parts.target(figure);
                case "low" -> parts.low(figure);
                case "high" -> parts.high(figure);
                case "tolerance" -> parts.tolerance(figure);
                case "threshold" -> parts.threshold(figure);
                case "risk" -> parts.risk(figure);
                case "commit" -> parts.commit(figure);
                case "stretch" -> parts.stretch(figure);
                default -> throw new IllegalArgumentException(each);
            }
        }
        return parts.build();
    }
}
