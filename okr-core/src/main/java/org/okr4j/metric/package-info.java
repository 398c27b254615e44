/**
 * How something is measured, and how far it has come.
 *
 * <p>A {@link org.okr4j.metric.Measure} says what is wanted: from 40 to 60, at most 2, never below 99.5, these stages,
 * yes or no. A {@link org.okr4j.metric.Reading} says what was found on a day: its
 * {@link org.okr4j.metric.Measurement} is a number, a set of finished stages, a yes or no, or a baseline that was found.
 * Both together give an {@link org.okr4j.metric.Attainment}: either
 * {@linkplain org.okr4j.metric.Attainment.Scored scored}, with the unbounded raw figure and the progress between 0 and
 * 1, or {@linkplain org.okr4j.metric.Attainment.NotScorable not scorable}, with a
 * {@linkplain org.okr4j.metric.UnscorableReason reason}. Nothing else comes out: no NaN, no null, no exception.
 *
 * <p>All measures are made by the factories of {@link org.okr4j.metric.Measure}; the types behind them are for those who ask
 * one for its parts. What the figures count is a {@link org.okr4j.metric.MetricUnit}. Whoever has nothing but figures needs
 * no reading:
 *
 * <pre>{@code
 * Progress p = Measure.decrease("45", "30").progress("36");    // 0.6
 * }</pre>
 *
 * <p>Beside what is to be changed there is what is only to be kept healthy. A {@link org.okr4j.metric.Kpi} has no target and
 * no end, but a {@link org.okr4j.metric.HealthBand} and a history of readings:
 *
 * <pre>{@code
 * Kpi close = Kpi.builder()
 *         .id(KpiId.of("close"))
 *         .name("days to close the month")
 *         .healthy(HealthBand.builder().atMost(new BigDecimal("5")).tolerance(new BigDecimal("2")).build())
 *         .frequency(Frequency.MONTHLY)
 *         .addHistory(new Reading(LocalDate.of(2026, 9, 7), Measurement.number("6")))
 *         .build();
 * close.latest(LocalDate.of(2026, 9, 30));    // 6, on 7 September: beyond the band, and within its tolerance
 * }</pre>
 *
 * <p>Figures that stand in another system come through a {@link org.okr4j.metric.MetricSource}, which answers for a {@link
 * org.okr4j.metric.MetricKey} and a day: with a figure, or with the reason why there is none.
 *
 * <p>Arithmetic is exact. Decisions are taken on exact fractions; what is published is rounded once, toward negative
 * infinity, to nine decimals.
 *
 * <p>A measure that cannot be is refused when it is built. Whoever must report such faults instead of failing on them
 * reads it {@linkplain org.okr4j.metric.MeasureParts#toMeasureLeniently() leniently}: the faulty measure is then a
 * member of the family, {@link org.okr4j.metric.Measure.Unscorable}, that keeps its parts and the reason.
 */
@NullMarked
package org.okr4j.metric;

import org.jspecify.annotations.NullMarked;
