package org.okr4j.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;

/**
 * Judges whether what a source says can be the figure of a key result.
 *
 * @param line what is said about the figure
 * @param keyResult the key result
 * @param first the first day that a figure may be of
 * @param asked the day that the source was asked about
 */
record Fitting(FeedLine line, KeyResult keyResult, LocalDate first, LocalDate asked) {

    /** Returns why it cannot be; empty if it can. */
    Optional<Message> objection(Reading reading) {
        return ofDay(reading.date())
                .or(() -> ofUnit())
                .or(() -> ofForm(reading))
                .or(() -> figure(reading.measurement()).flatMap(this::ofSize));
    }

    private Optional<Message> ofDay(LocalDate day) {
        if (day.isAfter(asked)) {
            return Optional.of(Message.of("feed.unfit-later", line.key(), day, asked));
        }
        return day.isBefore(first)
                ? Optional.of(Message.of("feed.unfit-earlier", line.key(), day, first))
                : Optional.empty();
    }

    private Optional<Message> ofUnit() {
        return line.unit()
                .flatMap(stated -> keyResult
                        .unit()
                        .filter(wanted -> !wanted.equals(stated))
                        .map(wanted -> Message.of("feed.unfit-unit", line.key(), stated.label(), wanted.label())));
    }

    private Optional<Message> ofForm(Reading reading) {
        Optional<Measure> measure = keyResult.measureAt(reading.date());
        if (measure.isEmpty()) {
            return Optional.of(Message.of("feed.unfit-no-measure", line.key()));
        }
        return measure.filter(wanted -> !wanted.accepts(reading.measurement()))
                .map(wanted -> Message.of("feed.unfit-form", line.key(), text(reading.measurement()), wanted.kind()));
    }

    private Optional<Message> ofSize(BigDecimal figure) {
        return line.isPlausible(figure)
                ? Optional.empty()
                : Optional.of(Message.of("feed.unfit-size", line.key(), shown(figure), range()));
    }

    private Message range() {
        Optional<Message> least = line.least().map(this::shown);
        Optional<Message> most = line.most().map(this::shown);
        if (least.isPresent() && most.isPresent()) {
            return Message.of("metric.measure.within", least.get(), most.get());
        }
        return least.map(limit -> Message.of("metric.measure.at-least", limit))
                .orElseGet(() -> Message.of("metric.measure.at-most", most.orElseThrow()));
    }

    private Message shown(BigDecimal figure) {
        return text(Measurement.number(figure));
    }

    private Message text(Measurement measurement) {
        Optional<MetricUnit> unit = line.unit().or(keyResult::unit);
        return unit.map(measurement::text).orElseGet(measurement::text);
    }

    private static Optional<BigDecimal> figure(Measurement measurement) {
        if (measurement instanceof Measurement.Found found) {
            return Optional.of(found.value());
        }
        return measurement instanceof Measurement.Number number ? Optional.of(number.value()) : Optional.empty();
    }
}
