package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.calendar.DateRange;
import org.okr4j.testkit.MeasureArbitraries;

/** What holds for every measure alike. */
class MeasureFamilyProperties {

    private static final DateRange QUARTER = DateRange.parse("2026-07-01..2026-09-30");

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void partsMakeTheSameMeasureAgain(@ForAll("measures") Measure measure) {
        Statistics.collect(measure.kind());
        Statistics.coverage(checker -> {
            for (MeasureKind kind : MeasureKind.values()) {
                checker.check(kind).percentage(share -> share > 2);
            }
        });

        assertThat(measure.toParts().toMeasure()).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(measure.toParts().toMeasureLeniently()).isEqualTo(measure);
        assertThat(measure.toParts().kind()).isEqualTo(measure.kind());
        assertThat(measure.toParts().missing()).isEmpty();
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void lenientReadingKeepsWhatStrictReadingRefuses(@ForAll("parts") MeasureParts parts) {
        Throwable refusal = catchThrowable(parts::toMeasure);
        Measure lenient = parts.toMeasureLeniently();
        Statistics.collect(refusal != null);
        Statistics.coverage(checker -> checker.check(false).percentage(share -> share > 10));

        assertThat(lenient.kind()).isEqualTo(parts.kind());
        if (refusal == null) {
            assertThat(lenient).isEqualTo(parts.toMeasure()).isNotInstanceOf(Measure.Unscorable.class);
        } else {
            assertThat(refusal)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("Measure '" + parts.kind().tag() + "': .* must .*");
            assertThat(lenient).isInstanceOf(Measure.Unscorable.class);
            assertThat(lenient.toParts()).isEqualTo(parts);
            assertThat(lenient.attain(List.of(), QUARTER, QUARTER.last(), true))
                    .isEqualTo(new Attainment.NotScorable(((Measure.Unscorable) lenient).reason()));
        }
    }

    @Property
    void publishedNumbersStayInTheirRanges(
            @ForAll("histories") Tuple2<Measure, List<Reading>> both,
            @ForAll("dates") LocalDate asOf,
            @ForAll boolean closed) {
        Attainment attainment = both.get1().attain(both.get2(), QUARTER, asOf, closed);

        if (attainment instanceof Attainment.Scored scored) {
            assertThat(scored.raw().scale()).isBetween(0, 9);
            assertThat(scored.progress().toBigDecimal())
                    .isEqualByComparingTo(scored.raw().max(BigDecimal.ZERO).min(BigDecimal.ONE));
            if (both.get1().kind() != MeasureKind.ZONES) {
                assertThat(scored.score().toProgress()).isEqualTo(scored.progress());
            }
        } else {
            assertThat(both.get1()).isInstanceOf(FindBaseline.class);
            assertThat(closed).isFalse();
        }
    }

    @Property
    void orderOfReadingsOnDifferentDatesNeverMatters(
            @ForAll("histories") Tuple2<Measure, List<Reading>> both, @ForAll Random random) {
        List<Reading> oneADay = both.get2().stream()
                .collect(Collectors.toMap(Reading::date, reading -> reading, (first, second) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
        List<Reading> shuffled = new ArrayList<>(oneADay);
        Collections.shuffle(shuffled, random);

        assertThat(both.get1().attain(shuffled, QUARTER, QUARTER.last(), true))
                .isEqualTo(both.get1().attain(oneADay, QUARTER, QUARTER.last(), true));
    }

    @Property
    void laterReadingsAreNotSeen(
            @ForAll("histories") Tuple2<Measure, List<Reading>> both, @ForAll("dates") LocalDate asOf) {
        List<Reading> seen = both.get2().stream()
                .filter(reading -> !reading.date().isAfter(asOf))
                .toList();

        assertThat(both.get1().attain(both.get2(), QUARTER, asOf, true))
                .isEqualTo(both.get1().attain(seen, QUARTER, QUARTER.last(), true));
    }

    @Property
    void acceptsWhatWasMeasuredForIt(@ForAll("histories") Tuple2<Measure, List<Reading>> both) {
        assertThat(both.get2()).allMatch(reading -> both.get1().accepts(reading.measurement()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return MeasureArbitraries.datesIn(QUARTER);
    }

    @Provide
    Arbitrary<Measure> measures() {
        return MeasureArbitraries.measures();
    }

    @Provide
    Arbitrary<MeasureParts> parts() {
        return MeasureArbitraries.parts();
    }

    @Provide
    Arbitrary<Tuple2<Measure, List<Reading>>> histories() {
        return MeasureArbitraries.measures()
                .flatMap(measure ->
                        MeasureArbitraries.histories(measure, QUARTER).map(history -> Tuple.of(measure, history)));
    }
}
