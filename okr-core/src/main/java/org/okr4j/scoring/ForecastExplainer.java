package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains a forecast: the values it goes on from, how fast they moved, and how fast they would have to. */
final class ForecastExplainer {

    private final KeyResultCase keyResult;
    private final Forecast forecast;

    ForecastExplainer(KeyResultCase keyResult, Forecast forecast) {
        this.keyResult = keyResult;
        this.forecast = forecast;
    }

    Explanation explain() {
        if (!forecast.isMade()) {
            return Explanation.note(text()).and(needed());
        }
        Followed followed = Followed.by(keyResult.measure().orElseThrow());
        Ratio end = forecast.exactValue().or(forecast::exactRaw).orElseThrow();
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        Explanation trend = trend(followed, end);
        lines.add(trend, slope(followed));
        if (keyResult.measure().orElseThrow() instanceof FigureMeasure measure) {
            lines.add(
                    FigureExplainer.ofForecast(keyResult.evidence(), Explanation.given(end, trend.text()), rounded(end))
                            .raw(measure));
        }
        return Explanation.of(Operation.SAME, end, text(), lines.build()).and(needed());
    }

    private Message text() {
        return Message.of("explanation.forecast", keyResult.name(), forecast.reason());
    }

    private Explanation trend(Followed followed, Ratio end) {
        return Explanation.of(
                Operation.TREND,
                end,
                Message.of(
                        "explanation.forecast.trend",
                        about(followed, end),
                        forecast.date(),
                        forecast.readings().size()),
                points(followed, forecast.date()));
    }

    private Explanation slope(Followed followed) {
        Ratio slope = forecast.slopePerWeek().orElseThrow();
        return Explanation.of(
                Operation.SLOPE,
                slope,
                Message.of("explanation.forecast.slope", about(followed, slope)),
                points(followed, forecast.readings().get(0).date()));
    }

    /** The values, each at its time in weeks from a day on. */
    private ImmutableList<Explanation> points(Followed followed, LocalDate origin) {
        return forecast.readings().stream()
                .map(reading -> point(followed, reading, TrendLine.weeks(origin, reading.date())))
                .collect(toImmutableList());
    }

    private Explanation point(Followed followed, Reading reading, Ratio weeks) {
        Ratio height = followed.height(reading.measurement());
        return Explanation.given(height, Message.of("explanation.reading", shown(followed, height), reading.date()))
                .weighing(weeks);
    }

    /** What it takes a week from now on. */
    private ImmutableList<Explanation> needed() {
        return forecast.neededPerWeek()
                .map(needed -> needed(Followed.by(keyResult.measure().orElseThrow()), needed))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Explanation needed(Followed followed, Ratio needed) {
        Ratio now = latest(followed);
        Ratio rest = followed.target().minus(now);
        Explanation way = Explanation.of(
                Operation.DIFFERENCE,
                rest,
                Message.of("explanation.forecast.rest", shown(followed, rest)),
                Explanation.given(
                        followed.target(), Message.of("explanation.target", shown(followed, followed.target()))),
                Explanation.given(now, Message.of("explanation.forecast.now", shown(followed, now))));
        LocalDate first = keyResult.evidence().period().first();
        LocalDate today = keyResult.evidence().lastDay();
        LocalDate from = today.isBefore(first) ? first : today;
        Ratio weeks = TrendLine.weeks(from, forecast.date());
        return Explanation.of(
                Operation.QUOTIENT,
                needed,
                Message.of("explanation.forecast.needed", about(followed, needed)),
                way,
                Explanation.given(
                        weeks, Message.of("explanation.forecast.weeks", rounded(weeks), from, forecast.date())));
    }

    /** The latest value that the measure understands, or where it starts. */
    private Ratio latest(Followed followed) {
        Measure measure = keyResult.measure().orElseThrow();
        return keyResult.evidence().reports().reverse().stream()
                .map(checkIn -> checkIn.measurement().orElseThrow())
                .filter(measure::accepts)
                .findFirst()
                .map((Measurement measurement) -> followed.height(measurement))
                .orElse(followed.start());
    }

    /** A result that may have no end of decimals, to two of them; the exact number stands beside the text. */
    private Message about(Followed followed, Ratio number) {
        return followed.isFigure() ? keyResult.wording().figure(rounded(number)) : shown(followed, number);
    }

    private static BigDecimal rounded(Ratio number) {
        return number.toDecimal().setScale(2, RoundingMode.FLOOR);
    }

    private Message shown(Followed followed, Ratio number) {
        return followed.isFigure() ? keyResult.wording().figure(number) : Message.of("explanation.share", number);
    }
}
