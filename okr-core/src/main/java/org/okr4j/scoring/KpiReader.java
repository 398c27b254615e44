package org.okr4j.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Ratio;

/** Finds how a KPI stands on a day. */
final class KpiReader {

    private final Kpi kpi;
    private final LocalDate asOf;
    private final Wording wording;

    KpiReader(Kpi kpi, Scorecard scorecard) {
        this.kpi = kpi;
        this.asOf = scorecard.asOf();
        this.wording = new Wording(scorecard.program(), kpi.metricUnit());
    }

    /** {@return the rhythm in which a KPI is read, with the usual grace} */
    static Cadence cadence(Frequency frequency) {
        return Cadence.builder().checkIns(frequency).build();
    }

    static BigDecimal figure(Reading reading) {
        return ((Measurement.Number) reading.measurement()).value();
    }

    KpiHealth health() {
        return kpi.latest(asOf)
                .map(this::health)
                .orElseGet(() -> health(
                        Optional.empty(), Optional.empty(), Message.of("scoring.kpi.no-reading"), Optional.empty()));
    }

    private KpiHealth health(Reading last) {
        Optional<Message> age = kpi.frequency()
                .filter(frequency -> cadence(frequency).isStale(last.date(), asOf))
                .map(frequency -> age(last.date(), frequency));
        return kpi.healthy()
                .map(band -> judged(last, band, age))
                .orElseGet(() -> health(
                        Optional.of(last),
                        Optional.empty(),
                        and(Message.of("scoring.kpi.no-band", read(last)), age),
                        age));
    }

    /** What was green or amber a long time ago may be anything by now. */
    private KpiHealth judged(Reading last, HealthBand band, Optional<Message> age) {
        Optional<Outside> outside = Outside.of(band, figure(last));
        Light light = light(outside, band);
        if (age.isPresent() && light != Light.RED) {
            return health(Optional.of(last), Optional.empty(), age.get(), age);
        }
        return health(Optional.of(last), Optional.of(light), and(reason(last, band, outside, light), age), age);
    }

    private KpiHealth health(Optional<Reading> reading, Optional<Light> light, Message reason, Optional<Message> age) {
        return KpiHealth.builder()
                .kpi(kpi.id())
                .reading(reading)
                .light(light)
                .reason(reason)
                .isStale(age.isPresent())
                .build();
    }

    private static Light light(Optional<Outside> outside, HealthBand band) {
        if (outside.isEmpty()) {
            return Light.GREEN;
        }
        Ratio distance = outside.get().distance();
        return band.tolerance()
                .filter(tolerance -> distance.compareTo(Ratio.of(tolerance)) <= 0)
                .map(tolerance -> Light.AMBER)
                .orElse(Light.RED);
    }

    private Message reason(Reading last, HealthBand band, Optional<Outside> outside, Light light) {
        Message healthy = healthy(band);
        if (outside.isEmpty()) {
            return Message.of("scoring.kpi.within", read(last), healthy);
        }
        Message off = Message.of(
                "scoring.kpi.off", read(last), wording.figure(outside.get().distance()), healthy);
        return band.tolerance()
                .map(wording::figure)
                .map(tolerance -> Message.of(
                        light == Light.AMBER ? "scoring.kpi.tolerated" : "scoring.kpi.not-tolerated", off, tolerance))
                .orElse(off);
    }

    private Message healthy(HealthBand band) {
        Optional<Message> least = band.atLeast().map(wording::figure);
        Optional<Message> most = band.atMost().map(wording::figure);
        if (least.isPresent() && most.isPresent()) {
            return Message.of("metric.measure.within", least.get(), most.get());
        }
        return least.map(figure -> Message.of("metric.measure.at-least", figure))
                .orElseGet(() -> Message.of("metric.measure.at-most", most.orElseThrow()));
    }

    /** {@return what was read and when} */
    Message read(Reading reading) {
        return Message.of("explanation.reading", wording.figure(figure(reading)), reading.date());
    }

    private Message age(LocalDate last, Frequency frequency) {
        return Message.of("scoring.kpi.stale", ChronoUnit.DAYS.between(last, asOf), last, frequency.next(last));
    }

    private static Message and(Message reason, Optional<Message> age) {
        return age.map(old -> Message.of("scoring.kpi.and-stale", reason, old)).orElse(reason);
    }
}
