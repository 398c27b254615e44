package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Makes forecasts for one period, as of one day. */
final class Forecaster {

    /** Four weekly values say little of a year. */
    private static final long MOST_TIMES_AHEAD = 4;

    private final DateRange period;
    private final LocalDate asOf;

    Forecaster(DateRange period, LocalDate asOf) {
        this.period = period;
        this.asOf = asOf;
    }

    /** {@return the forecast of a key result, unless it has come to its end} */
    static Forecast forecast(KeyResult keyResult, Situation situation) {
        LocalDate lastDay = situation.lastDayOf(keyResult);
        Forecaster forecaster = new Forecaster(keyResult.periodIn(situation.cycle(), lastDay), lastDay);
        Optional<Message> givenUp = situation.givenUp(keyResult);
        if (givenUp.isPresent()) {
            return forecaster.none(givenUp.get());
        }
        if (situation.isClosed(keyResult)) {
            return forecaster.none(Message.of("scoring.forecast.closed", lastDay));
        }
        return keyResult
                .measureAt(lastDay)
                .map(measure -> forecaster.forecast(
                        measure, Reported.of(keyResult, lastDay).readings()))
                .orElseGet(() -> forecaster.none(UnscorableReason.NO_MEASURE));
    }

    /** No forecast, and why: a message or a word. */
    private Forecast none(Object why) {
        return Forecast.builder()
                .date(period.last())
                .isFarAhead(false)
                .reason(Message.of("scoring.forecast.none", why))
                .build();
    }

    Forecast forecast(Measure measure, Iterable<Reading> readings) {
        Optional<Message> rateless = rateless(measure);
        if (rateless.isPresent()) {
            return none(rateless.get());
        }
        if (measure.attain(readings, period, asOf, false) instanceof Attainment.NotScorable unscorable) {
            return none(unscorable.reason());
        }
        if (asOf.isAfter(period.last())) {
            return none(Message.of("scoring.forecast.over", period.last()));
        }
        return forecast(Followed.by(measure), seen(measure, readings));
    }

    private static Optional<Message> rateless(Measure measure) {
        return switch (measure.kind()) {
            case AT_LEAST, AT_MOST, WITHIN -> Optional.of(Message.of("scoring.forecast.kept"));
            case BINARY -> Optional.of(Message.of("scoring.forecast.binary"));
            case FIND_BASELINE -> Optional.of(Message.of("scoring.forecast.find-baseline"));
            case INCREASE, DECREASE, REACH, CHECKPOINTS, ZONES, MILESTONES -> Optional.empty();
        };
    }

    /** What the measure understands of what was reported so far: of each day the last. */
    private NavigableMap<LocalDate, Measurement> seen(Measure measure, Iterable<Reading> readings) {
        NavigableMap<LocalDate, Measurement> seen = new TreeMap<>();
        for (Reading reading : readings) {
            if (!reading.date().isAfter(asOf) && measure.accepts(reading.measurement())) {
                seen.put(reading.date(), reading.measurement());
            }
        }
        return seen;
    }

    private Forecast forecast(Followed followed, NavigableMap<LocalDate, Measurement> seen) {
        NavigableMap<LocalDate, Measurement> inPeriod = seen.tailMap(period.first(), true);
        NavigableMap<LocalDate, Ratio> points = Maps.transformValues(inPeriod, followed::height);
        Optional<TrendLine> trend = TrendLine.through(points);
        Optional<Ratio> atEnd = trend.map(line -> line.at(period.last()));
        Ratio now = Optional.ofNullable(seen.lastEntry())
                .map(Map.Entry::getValue)
                .map(followed::height)
                .orElse(followed.start());
        Optional<Ratio> needed =
                weeksLeft().map(weeks -> followed.target().minus(now).dividedBy(weeks));
        ForecastWords words = new ForecastWords(followed, seen.values(), period.last());
        Message sentence = words.sentence(points.size(), trend, now, needed);
        boolean farAhead = trend.isPresent() && ahead(inPeriod) > MOST_TIMES_AHEAD * known(inPeriod);
        return Forecast.builder()
                .date(period.last())
                .addAllReadings(readings(inPeriod))
                .exactValue(atEnd.filter(end -> followed.isFigure()))
                .exactRaw(atEnd.map(followed::raw))
                .slopePerWeek(trend.map(TrendLine::perWeek))
                .neededPerWeek(needed)
                .isFarAhead(farAhead)
                .reason(
                        farAhead
                                ? Message.of("scoring.forecast.far", sentence, known(inPeriod), ahead(inPeriod))
                                : sentence)
                .build();
    }

    private static long known(NavigableMap<LocalDate, Measurement> points) {
        return ChronoUnit.DAYS.between(points.firstKey(), points.lastKey());
    }

    private long ahead(NavigableMap<LocalDate, Measurement> points) {
        return ChronoUnit.DAYS.between(points.lastKey(), period.last());
    }

    private Optional<Ratio> weeksLeft() {
        LocalDate from = asOf.isBefore(period.first()) ? period.first() : asOf;
        return from.isBefore(period.last()) ? Optional.of(TrendLine.weeks(from, period.last())) : Optional.empty();
    }

    private static ImmutableList<Reading> readings(Map<LocalDate, Measurement> measurements) {
        return measurements.entrySet().stream()
                .map(entry -> new Reading(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
