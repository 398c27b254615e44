package org.okr4j.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;

/** Figures that are watched beside objectives. */
final class KpiCodecs {

    private static final Codec<HealthBand> HEALTH_BAND = Shape.of(HealthBand.class, HealthBand::builder)
            .optional("atLeast", Scalars.DECIMAL, HealthBand::atLeast, HealthBand.Builder::atLeast)
            .optional("atMost", Scalars.DECIMAL, HealthBand::atMost, HealthBand.Builder::atMost)
            .optional("tolerance", Scalars.DECIMAL, HealthBand::tolerance, HealthBand.Builder::tolerance)
            .build(HealthBand.Builder::build);

    /** A KPI has numbers only. */
    private static final Codec<Reading> READING = Shape.<Reading, Values>named("KpiReading", Values::new)
            .required("date", Scalars.DATE, Reading::date, (values, date) -> values.put("date", date))
            .required("value", Scalars.DECIMAL, KpiCodecs::value, (values, value) -> values.put("value", value))
            .build(values -> new Reading(
                    values.get("date", LocalDate.class), Measurement.number(values.get("value", BigDecimal.class))));

    static final Codec<Kpi> KPI = Shape.of(Kpi.class, Kpi::builder)
            .required("id", Scalars.KPI_ID, Kpi::id, Kpi.Builder::id)
            .required("name", Scalars.NAME, Kpi::name, Kpi.Builder::name)
            .optional("unit", Scalars.UNIT_ID, Kpi::unit, Kpi.Builder::unit)
            .optional("owner", Scalars.PERSON_ID, Kpi::owner, Kpi.Builder::owner)
            .optional("metricUnit", Scalars.METRIC_UNIT, Kpi::metricUnit, Kpi.Builder::metricUnit)
            .optional("healthy", HEALTH_BAND, Kpi::healthy, Kpi.Builder::healthy)
            .optional("frequency", Scalars.FREQUENCY, Kpi::frequency, Kpi.Builder::frequency)
            .list("history", READING, Kpi::history, Kpi.Builder::addAllHistory)
            .identified(Kpi::id)
            .build(Kpi.Builder::build);

    private KpiCodecs() {}

    private static BigDecimal value(Reading reading) {
        return ((Measurement.Number) reading.measurement()).value();
    }
}
