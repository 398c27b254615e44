package org.okr4j.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;

/** The two ways to look at a history: its latest reading, or the last one of each period. */
final class Readings {

    private Readings() {}

    /** Judges the latest reading up to a date; of several on one date the last one in order counts. */
    static Attainment judgeLatest(
            Measure measure, Iterable<Reading> history, LocalDate asOf, Function<Measurement, Attainment> judge) {
        Optional<Measurement> latest = latest(history, asOf);
        if (latest.isEmpty()) {
            return Attainment.Scored.silent();
        }
        return measure.accepts(latest.get())
                ? judge.apply(latest.get())
                : new Attainment.NotScorable(UnscorableReason.WRONG_MEASUREMENT);
    }

    static Optional<Measurement> latest(Iterable<Reading> history, LocalDate asOf) {
        Reading latest = null;
        for (Reading reading : history) {
            if (!reading.date().isAfter(asOf)
                    && (latest == null || !reading.date().isBefore(latest.date()))) {
                latest = reading;
            }
        }
        return Optional.ofNullable(latest).map(Reading::measurement);
    }

    /**
     * Counts the periods met among all periods up to the latest reported one; that one counts from the day it is
     * reported, due or not. Readings outside the range belong to no period. The
     * work grows with the readings, not with the periods.
     */
    static Attainment judgePeriods(
            Measure measure,
            Iterable<Reading> history,
            DateRange range,
            LocalDate asOf,
            Frequency every,
            Predicate<BigDecimal> isMet) {
        NavigableMap<LocalDate, Measurement> byDate = byDate(history, range, asOf);
        if (byDate.isEmpty()) {
            return Attainment.Scored.silent();
        }
        Map<Integer, Measurement> lastOfPeriod = new LinkedHashMap<>();
        byDate.forEach((date, measurement) -> lastOfPeriod.put(every.periodIndex(range, date), measurement));
        int met = 0;
        for (Measurement last : lastOfPeriod.values()) {
            if (!measure.accepts(last)) {
                return new Attainment.NotScorable(UnscorableReason.WRONG_MEASUREMENT);
            }
            met += isMet.test(figure(last)) ? 1 : 0;
        }
        int due = every.periodIndex(range, byDate.lastKey()) + 1;
        return Attainment.Scored.of(new PeriodCount(met, due));
    }

    /** Returns the figure of a measurement that is known to be a number. */
    static BigDecimal figure(Measurement measurement) {
        return ((Measurement.Number) measurement).value();
    }

    private static NavigableMap<LocalDate, Measurement> byDate(
            Iterable<Reading> history, DateRange range, LocalDate asOf) {
        NavigableMap<LocalDate, Measurement> byDate = new TreeMap<>();
        for (Reading reading : history) {
            if (!reading.date().isAfter(asOf) && range.contains(reading.date())) {
                byDate.put(reading.date(), reading.measurement());
            }
        }
        return byDate;
    }
}
