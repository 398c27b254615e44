package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.day;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class ScoringProperties {

    private static final Scorer STANDARD = Scorer.of(ScoringPolicies.STANDARD);
    private static final BigInteger BILLION = BigInteger.TEN.pow(9);

    /** A figure in hundredths: from a baseline up to a target, at a value, with a weight. */
    record Figure(int baseline, int span, int value, int weight) {

        KeyResult keyResult(int index) {
            Measure measure = Measure.increase(hundredths(baseline), hundredths(baseline + span));
            return Samples.keyResult(
                            "k" + index,
                            measure,
                            Samples.value("2026-08-14", hundredths(value).toPlainString()))
                    .withWeight(Weight.of(weight));
        }

        /** The clamped numerator of (value - baseline) / span. */
        BigInteger gained() {
            return BigInteger.valueOf(Math.max(0, Math.min(span, value - baseline)));
        }
    }

    private static BigDecimal hundredths(int value) {
        return BigDecimal.valueOf(value, 2);
    }

    private static Objective objective(List<Figure> figures) {
        List<KeyResult> keyResults = new ArrayList<>();
        figures.forEach(figure -> keyResults.add(figure.keyResult(keyResults.size())));
        return Samples.objective(keyResults.toArray(new KeyResult[0]));
    }

    /** A fraction of two big integers, never reduced: nothing in common with the arithmetic it checks. */
    record Oracle(BigInteger numerator, BigInteger denominator) {

        static Oracle mean(List<Figure> figures) {
            BigInteger numerator = BigInteger.ZERO;
            BigInteger denominator = BigInteger.ONE;
            BigInteger weights = BigInteger.ZERO;
            for (Figure figure : figures) {
                BigInteger span = BigInteger.valueOf(figure.span());
                BigInteger weight = BigInteger.valueOf(figure.weight());
                numerator = numerator
                        .multiply(span)
                        .add(weight.multiply(figure.gained()).multiply(denominator));
                denominator = denominator.multiply(span);
                weights = weights.add(weight);
            }
            return new Oracle(numerator, denominator.multiply(weights));
        }

        BigInteger floorOfBillionths() {
            return numerator.multiply(BILLION).divide(denominator);
        }

        boolean isAtLeast(int tenths) {
            return numerator.multiply(BigInteger.TEN).compareTo(denominator.multiply(BigInteger.valueOf(tenths))) >= 0;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rollsUpExactlyAndGradesByTheExactMean(@ForAll("figures") List<Figure> figures) {
        Oracle oracle = Oracle.mean(figures);

        ObjectiveScore score = Samples.score(objective(figures), "2026-08-15");

        assertThat(score.progress().orElseThrow().billionths())
                .isEqualTo(oracle.floorOfBillionths().longValueExact());
        Light light = oracle.isAtLeast(7) ? Light.GREEN : oracle.isAtLeast(4) ? Light.AMBER : Light.RED;
        assertThat(score.grade().light()).contains(light);
    }

    /** What is added without reducing is what reduced numbers add up to. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void meansOfLongFractionsAreExact(@ForAll("longRatios") List<Ratio> values) {
        ExactMean mean = new ExactMean();
        Ratio weights = Ratio.ZERO;
        Ratio sum = Ratio.ZERO;
        for (Ratio value : values) {
            Ratio weight = Ratio.of(values.indexOf(value) + 1, 3);
            mean.add(weight, value);
            weights = weights.plus(weight);
            sum = sum.plus(weight.times(value));
        }

        assertThat(mean.value().map(Fraction::toRatio)).contains(sum.dividedBy(weights));
    }

    @Provide
    Arbitrary<List<Ratio>> longRatios() {
        Arbitrary<BigInteger> longs = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(4)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(18)),
                Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(60)));
        return Combinators.combine(longs, longs, Arbitraries.of(true, false))
                .as((above, below, negative) -> Ratio.of(negative ? above.negate() : above, below))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    /** Means that come close to a threshold, where rounding the parts first would decide otherwise. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void decidesThresholdsAsExactNumbersDo(
            @ForAll @IntRange(min = 1, max = 12) int a,
            @ForAll @IntRange(min = 1, max = 12) int b,
            @ForAll @IntRange(min = 1, max = 30) int c) {
        List<Figure> thirds =
                ImmutableList.of(new Figure(0, 12, a, 1), new Figure(0, 12, b, 1), new Figure(0, 30, c, 1));

        assertThat(Samples.score(objective(thirds), "2026-08-15")
                                .grade()
                                .light()
                                .orElseThrow()
                        == Light.GREEN)
                .isEqualTo(Oracle.mean(thirds).isAtLeast(7));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void comparesPaceExactly(
            @ForAll @IntRange(min = 0, max = 91) int days, @ForAll @IntRange(min = 0, max = 10_000) int value) {
        KeyResult keyResult = new Figure(0, 10_000, value, 1).keyResult(0);
        LocalDate asOf = day("2026-07-01").plusDays(days);
        CheckIn first = Samples.value("2026-07-01", hundredths(value).toPlainString());
        BigInteger expected = BigInteger.valueOf(10_000L * days); // of 910,000
        BigInteger gap = expected.subtract(BigInteger.valueOf(91L * value));

        Pace pace = STANDARD.score(
                        Samples.objective(keyResult.withCheckIns(first)), Samples.QUARTER, Cadences.MONTHLY, asOf)
                .keyResults()
                .get(0)
                .pace()
                .orElseThrow();

        assertThat(pace.expected().billionths())
                .isEqualTo(expected.multiply(BILLION)
                        .divide(BigInteger.valueOf(910_000))
                        .longValueExact());
        assertThat(pace.gap().billionths())
                .isEqualTo(-floorDiv(gap.negate().multiply(BILLION), BigInteger.valueOf(910_000)));
        boolean green = gap.compareTo(BigInteger.valueOf(91_000)) <= 0;
        boolean amber = gap.compareTo(BigInteger.valueOf(227_500)) <= 0;
        assertThat(pace.light()).isEqualTo(green ? Light.GREEN : amber ? Light.AMBER : Light.RED);
    }

    private static long floorDiv(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void liesBetweenLeastAndGreatest(@ForAll("figures") List<Figure> figures) {
        ObjectiveScore score = Samples.score(objective(figures), "2026-08-15");
        List<Progress> all = score.keyResults().stream()
                .filter(KeyResultScore::counted)
                .map(each -> each.progress().orElseThrow())
                .toList();

        assertThat(score.progress().orElseThrow()).isBetween(Collections.min(all), Collections.max(all));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isUnchangedByScalingWeights(
            @ForAll("figures") List<Figure> figures, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        List<Figure> scaled = Lists.transform(
                figures, each -> new Figure(each.baseline(), each.span(), each.value(), each.weight() * factor));

        assertThat(Samples.score(objective(scaled), "2026-08-15").progress())
                .isEqualTo(Samples.score(objective(figures), "2026-08-15").progress());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isUnchangedByOrder(@ForAll("objectives") Objective objective, @ForAll Random random) {
        List<KeyResult> shuffled = new ArrayList<>(objective.keyResults());
        Collections.shuffle(shuffled, random);

        ObjectiveScore score = Samples.score(objective, "2026-08-15");
        ObjectiveScore other = Samples.score(objective.withKeyResults(shuffled), "2026-08-15");

        assertThat(other.progress()).isEqualTo(score.progress());
        assertThat(other.unscorable()).isEqualTo(score.unscorable());
        assertThat(other.grade()).isEqualTo(score.grade());
        assertThat(other.pace()).isEqualTo(score.pace());
        assertThat(other.status().word()).isEqualTo(score.status().word());
        assertThat(other.keyResults()).containsExactlyInAnyOrderElementsOf(score.keyResults());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void sumsUnitsExactly(@ForAll("figures") List<Figure> figures) {
        long gained = 0;
        long whole = 0;
        for (Figure figure : figures) {
            gained += figure.weight() == 0 ? 0 : figure.value() - figure.baseline();
            whole += figure.weight() == 0 ? 0 : figure.span();
        }
        BigInteger capped = BigInteger.valueOf(Math.max(0, Math.min(whole, gained)));

        assertThat(Samples.score(objective(figures).withRollUp(RollUp.UNIT_SUM), "2026-08-15")
                        .progress()
                        .orElseThrow()
                        .billionths())
                .isEqualTo(capped.multiply(BILLION)
                        .divide(BigInteger.valueOf(whole))
                        .longValueExact());
    }

    /** Whoever has only figures gets what the program gets. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void givesOnPlainValuesWhatTheProgramGives(@ForAll("objectives") Objective objective) {
        ObjectiveScore score = STANDARD.score(ScorecardTest.program(objective), day("2026-08-15"))
                .of(objective.id());

        List<Weighted> plain = new ArrayList<>();
        for (KeyResult keyResult : objective.keyResults()) {
            Attainment attainment = keyResult
                    .measure()
                    .orElseThrow()
                    .attain(
                            Lists.transform(
                                    keyResult.checkIns(),
                                    each -> new Reading(
                                            each.date(), each.measurement().orElseThrow())),
                            Samples.QUARTER,
                            day("2026-08-15"),
                            false);
            plain.add(Weighted.of((Attainment.Scored) attainment, keyResult.weight()));
        }

        Optional<Progress> mean = WeightedMean.of(plain);
        assertThat(score.progress()).isEqualTo(mean);
        if (mean.isPresent() && score.grade().light().isPresent()) {
            assertThat(ScoringPolicies.STANDARD.bands().grade(mean.get(), objective.ambition()))
                    .isEqualTo(score.grade());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void completesPlainValuesAsTheProgramDoes(
            @ForAll("objectives") Objective first, @ForAll("objectives") Objective second) {
        Objective other = second.withId(ObjectiveId.of("other"))
                .withKeyResults(Lists.transform(
                        second.keyResults(), each -> each.withId(KeyResultId.of("other-" + each.id()))));
        Scorecard card = STANDARD.score(
                ScorecardTest.program(Samples.published(first), Samples.published(other)), day("2026-10-01"));
        ListMultimap<Ambition, Progress> progress = ArrayListMultimap.create();
        for (Objective objective : ImmutableList.of(first, other)) {
            card.of(objective.id()).keyResults().stream()
                    .filter(each -> !each.weight().isZero())
                    .map(each -> each.progress().orElseThrow())
                    .forEach(each -> progress.put(objective.ambition(), each));
        }

        Completion plain = Completion.of(
                progress.get(Ambition.ASPIRATIONAL), progress.get(Ambition.COMMITTED), progress.get(Ambition.LEARNING));

        assertThat(card.completion().value()).isEqualTo(plain.value());
        assertThat(card.completion().verdict()).isEqualTo(plain.verdict());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hasPhrasesForAllItSays(@ForAll("objectives") Objective objective) {
        ObjectiveScore score = Samples.score(objective, "2026-08-15");

        assertKnown(score.status().reason());
        assertKnown(score.grade().reason());
        for (KeyResultScore each : score.keyResults()) {
            assertKnown(each.status().reason());
            assertKnown(each.grade().reason());
            each.leftOut().ifPresent(ScoringProperties::assertKnown);
        }
    }

    private static void assertKnown(Message message) {
        assertThat(Phrasebook.english().has(message.key())).as(message.key()).isTrue();
        assertThat(Phrasebook.spanish().has(message.key())).as(message.key()).isTrue();
        message.arguments().forEach(ScoringProperties::assertKnown);
    }

    private static void assertKnown(Object argument) {
        if (argument instanceof Message nested) {
            assertKnown(nested);
        } else if (argument instanceof List<?> list) {
            list.forEach(ScoringProperties::assertKnown);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgesAGapByItsThresholds(@ForAll @IntRange(min = -1_000, max = 1_000) int thousandths) {
        Ratio expected = Ratio.of(Math.max(0, thousandths), 1_000);
        Ratio reached = Ratio.of(Math.max(0, -thousandths), 1_000);

        Light light = thousandths <= 100 ? Light.GREEN : thousandths <= 250 ? Light.AMBER : Light.RED;
        assertThat(ScoringPolicies.STANDARD.pace().light(expected, reached)).isEqualTo(light);
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10_000, 10_000),
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.integers().between(-12_000, 22_000),
                        Arbitraries.integers().between(0, 9))
                .as(Figure::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .filter(figures -> figures.stream().anyMatch(figure -> figure.weight() > 0));
    }

    @Provide
    Arbitrary<Objective> objectives() {
        Arbitrary<KeyResult> keyResult = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-20, 120),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 44))
                .as(ScoringProperties::keyResult);
        return Combinators.combine(keyResult.list().ofMaxSize(6), Arbitraries.of(Ambition.class))
                .as((keyResults, ambition) -> {
                    List<KeyResult> numbered = new ArrayList<>();
                    keyResults.forEach(each -> numbered.add(each.withId(KeyResultId.of("k" + numbered.size()))));
                    return Samples.objective(numbered.toArray(new KeyResult[0])).withAmbition(ambition);
                });
    }

    private static KeyResult keyResult(int kind, int value, int weight, int days) {
        Measurement number = Measurement.number(BigDecimal.valueOf(value));
        String date = day("2026-07-01").plusDays(days).toString();
        KeyResult keyResult = switch (kind) {
            case 0 -> Samples.keyResult("k", Measure.increase("0", "97"), Samples.checkIn(date, number));
            case 1 -> Samples.keyResult("k", Measure.decrease("100", "3"), Samples.checkIn(date, number));
            case 2 -> Samples.keyResult("k", Measure.zones("0", "20", "60", "90"), Samples.checkIn(date, number));
            case 3 -> Samples.keyResult("k", Measure.atMost("50"), Samples.checkIn(date, number));
            case 4 -> Samples.keyResult("k", Measure.binary(), Samples.checkIn(date, Measurement.answer(value > 50)));
            case 5 ->
                Samples.keyResult(
                        "k",
                        Measure.milestones(
                                Stage.of("a").withDue(day("2026-07-20")),
                                Stage.of("b", Weight.of(2)).withDue(day("2026-08-20"))),
                        Samples.checkIn(date, Measurement.stages(ImmutableList.of("b"))));
            default -> Samples.keyResult("k", Measure.reach("70"));
        };
        return keyResult.withWeight(Weight.of(weight));
    }
}
