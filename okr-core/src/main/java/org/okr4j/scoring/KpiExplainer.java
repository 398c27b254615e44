package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Reading;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains the light of a KPI: what was read, what is healthy, how far the one is from the other, and how old it is. */
final class KpiExplainer {

    private final Kpi kpi;
    private final KpiReader reader;
    private final Wording wording;

    KpiExplainer(Kpi kpi, Scorecard scorecard) {
        this.kpi = kpi;
        this.reader = new KpiReader(kpi, scorecard);
        this.wording = new Wording(scorecard.program(), kpi.metricUnit());
    }

    Explanation explain() {
        KpiHealth health = reader.health();
        Message name = Message.of("explanation.name", kpi.name(), kpi.id());
        Message text = health.light()
                .map(light -> Message.of("explanation.kpi", name, light, health.reason()))
                .orElseGet(() -> Message.of("explanation.kpi.none", name, health.reason()));
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        health.reading().ifPresent(reading -> {
            lines.addAll(place(reading));
            kpi.frequency().map(frequency -> due(reading.date(), frequency)).ifPresent(lines::add);
        });
        return Explanation.note(text, lines.build());
    }

    private ImmutableList<Explanation> place(Reading reading) {
        BigDecimal figure = KpiReader.figure(reading);
        Explanation latest =
                Explanation.given(Ratio.of(figure), Message.of("explanation.latest", reader.read(reading)));
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        Optional<Outside> outside = kpi.healthy().flatMap(band -> Outside.of(band, figure));
        lines.add(outside.map(place -> distance(latest, figure, place)).orElse(latest));
        kpi.healthy().ifPresent(band -> lines.addAll(limits(band, outside)));
        return lines.build();
    }

    private Explanation distance(Explanation latest, BigDecimal figure, Outside outside) {
        Ratio distance = outside.distance();
        return outside.isAbove()
                ? Explanation.of(
                        Operation.DIFFERENCE,
                        distance,
                        Message.of("explanation.distance", distance, figure, outside.end()),
                        latest,
                        agreed("explanation.high", outside.end()))
                : Explanation.of(
                        Operation.DIFFERENCE,
                        distance,
                        Message.of("explanation.distance", distance, outside.end(), figure),
                        agreed("explanation.low", outside.end()),
                        latest);
    }

    /** What has not been said with the distance. */
    private ImmutableList<Explanation> limits(HealthBand band, Optional<Outside> outside) {
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        if (outside.isEmpty()) {
            band.atLeast().map(end -> agreed("explanation.low", end)).ifPresent(lines::add);
            band.atMost().map(end -> agreed("explanation.high", end)).ifPresent(lines::add);
        }
        band.tolerance()
                .map(tolerance -> agreed("explanation.tolerance", tolerance))
                .ifPresent(lines::add);
        return lines.build();
    }

    private Explanation agreed(String key, BigDecimal figure) {
        return Explanation.given(Ratio.of(figure), Message.of(key, wording.figure(figure)));
    }

    private static Explanation due(LocalDate last, Frequency frequency) {
        LocalDate next = frequency.next(last);
        return Explanation.note(Message.of(
                "explanation.kpi.due",
                frequency.label(),
                next,
                next.plusDays(KpiReader.cadence(frequency).grace())));
    }
}
