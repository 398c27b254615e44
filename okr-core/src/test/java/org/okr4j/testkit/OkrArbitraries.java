package org.okr4j.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.YearNaming;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Confidence;
import org.okr4j.value.Gap;
import org.okr4j.value.ProgramFact;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** Arbitrary values of the library's types, for property tests with jqwik. */
public final class OkrArbitraries {

    private static final long BILLION = 1_000_000_000L;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private OkrArbitraries() {}

    /** {@return texts that ids may have, up to 20 characters} */
    public static Arbitrary<String> idTexts() {
        Arbitrary<Character> first = Arbitraries.chars().alpha().numeric();
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("._~-").ofMaxLength(19);
        return Combinators.combine(first, rest).as((head, tail) -> head + tail);
    }

    /** {@return values of metrics: up to a million of either sign with up to 4 decimals, whole ones often} */
    public static Arbitrary<BigDecimal> metricValues() {
        return Arbitraries.oneOf(
                decimals(4),
                Arbitraries.integers()
                        .between(-200, 200)
                        .map(BigDecimal::valueOf)
                        .withoutEdgeCases());
    }

    private static Arbitrary<BigDecimal> decimals(int scale) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(scale);
    }

    /** {@return progress of any number, 0 and 1 and the tenths often} */
    public static Arbitrary<Progress> progress() {
        return unit().map(Progress::ofBillionths);
    }

    /** {@return scores of any number, 0 and 1 and the tenths often} */
    public static Arbitrary<Score> scores() {
        return unit().map(Score::ofBillionths);
    }

    /** {@return gaps of any number, either sign} */
    public static Arbitrary<Gap> gaps() {
        return Combinators.combine(unit(), Arbitraries.of(-1, 1))
                .as((billionths, sign) -> Gap.ofBillionths(sign * billionths));
    }

    private static Arbitrary<Long> unit() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, BILLION).edgeCases(cases -> cases.includeOnly(0L, 1L, BILLION)),
                Arbitraries.longs()
                        .between(0, 10)
                        .map(tenths -> tenths * (BILLION / 10))
                        .withoutEdgeCases());
    }

    /** {@return confidence on all four scales} */
    public static Arbitrary<Confidence> confidences() {
        return Arbitraries.oneOf(
                unit().map(billionths -> Confidence.of(BigDecimal.valueOf(billionths, 9))),
                Arbitraries.integers().between(0, 10).map(Confidence::ofTenths).withoutEdgeCases(),
                Arbitraries.integers()
                        .between(0, 100)
                        .map(Confidence::ofPercent)
                        .withoutEdgeCases(),
                Arbitraries.of(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
                        .withoutEdgeCases());
    }

    /** {@return weights, small whole ones and 0 often} */
    public static Arbitrary<Weight> weights() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5).map(Weight::of).withoutEdgeCases(),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(BILLION))
                        .ofScale(9)
                        .map(Weight::of));
    }

    /** {@return ratios of either sign: of small numbers, of longs up to the greatest, and of numbers beyond} */
    public static Arbitrary<Ratio> ratios() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(-60, 60),
                                Arbitraries.longs().between(1, 60))
                        .as(Ratio::of)
                        .withoutEdgeCases(),
                Combinators.combine(longs(), longs().filter(number -> number != 0))
                        .as(Ratio::of),
                Combinators.combine(bigIntegers(), bigIntegers().filter(number -> number.signum() != 0))
                        .as(Ratio::of)
                        .withoutEdgeCases());
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.longs().edgeCases(cases -> cases.includeOnly(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE));
    }

    private static Arbitrary<BigInteger> bigIntegers() {
        BigInteger most = BigInteger.TEN.pow(40);
        return Arbitraries.bigIntegers().between(most.negate(), most);
    }

    /** {@return bands of healthy values, with one end or two} */
    public static Arbitrary<HealthBand> healthBands() {
        return ThingArbitraries.healthBands();
    }

    /**
     * {@return KPIs of a program, with and without unit, owner, band and history, all with the same id}
     *
     * @param program the program
     */
    public static Arbitrary<Kpi> kpis(OkrProgram program) {
        return ThingArbitraries.kpis(program);
    }

    /**
     * {@return dependencies of key results of a program on others, on objectives and on outsiders, all with the same id}
     *
     * @param program a program that has a key result
     */
    public static Arbitrary<Dependency> dependencies(OkrProgram program) {
        return ThingArbitraries.dependencies(program);
    }

    /**
     * {@return alignment conversations of a program, all with the same id}
     *
     * @param program a program that has two units and a cycle
     */
    public static Arbitrary<Conversation> conversations(OkrProgram program) {
        return ThingArbitraries.conversations(program);
    }

    /**
     * {@return retrospectives of a program, all with the same id}
     *
     * @param program a program that has a cycle
     */
    public static Arbitrary<Retrospective> retrospectives(OkrProgram program) {
        return ThingArbitraries.retrospectives(program);
    }

    /**
     * {@return facts of every kind but transitions of cycles, as far as a program has what they refer to}
     *
     * @param program a program that has a unit, a person and a cycle
     */
    public static Arbitrary<ProgramFact> programFacts(OkrProgram program) {
        return FactArbitraries.recorded(program);
    }

    /** {@return days from 2024 to 2031} */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 2921).map(START::plusDays);
    }

    /** {@return ranges of 1 to 400 days that start within four years from 2024 on, close enough to overlap often} */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1460),
                        Arbitraries.integers().between(0, 399))
                .as((start, length) -> DateRange.of(START.plusDays(start), START.plusDays(start + length)));
    }

    /** {@return frequencies of days, weeks and months, the usual ones often} */
    public static Arbitrary<Frequency> frequencies() {
        return Arbitraries.oneOf(
                Arbitraries.of(Frequency.WEEKLY, Frequency.BIWEEKLY, Frequency.MONTHLY, Frequency.QUARTERLY),
                Arbitraries.integers().between(1, 60).map(Frequency::ofDays),
                Arbitraries.integers().between(1, 10).map(Frequency::ofWeeks),
                Arbitraries.integers().between(1, 15).map(Frequency::ofMonths));
    }

    /** {@return fiscal calendars that start in any month, with either naming, some with own labels} */
    public static Arbitrary<FiscalCalendar> fiscalCalendars() {
        Arbitrary<FiscalCalendar> usual = Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.of(YearNaming.class))
                .as(FiscalCalendar::startingIn);
        return Arbitraries.oneOf(usual, usual.map(calendar -> calendar.withLabels("{part} FY{year}")));
    }

    /** {@return cycles: years, halves and quarters of any fiscal calendar, and custom ones of up to 400 days} */
    public static Arbitrary<Cycle> cycles() {
        Arbitrary<Cycle> ofYear = Combinators.combine(fiscalCalendars(), dates(), Arbitraries.of(CycleKind.class))
                .as((calendar, date, kind) -> switch (kind) {
                    case YEAR -> calendar.yearContaining(date);
                    case HALF -> calendar.halfContaining(date);
                    default -> calendar.quarterContaining(date);
                });
        Arbitrary<Cycle> custom = Combinators.combine(idTexts(), dateRanges())
                .as((id, dates) -> Cycle.builder()
                        .id(CycleId.of(id))
                        .label("Cycle " + id)
                        .dates(dates)
                        .build());
        return Arbitraries.oneOf(ofYear, custom);
    }
}
