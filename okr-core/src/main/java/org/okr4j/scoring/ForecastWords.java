package org.okr4j.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.okr4j.metric.Measurement;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Puts a forecast into words. Its numbers are shown with one decimal more than what was reported: where it will stand
 * rounded toward the worse, so that it never promises more than the exact number, and both rates toward the harder, so
 * that they compare as the exact ones do.
 */
final class ForecastWords {

    private static final int MOST_DECIMALS = 9;
    private static final int DECIMALS_OF_SHARES = 3;

    private final Followed followed;
    private final LocalDate date;
    private final int decimals;
    private final boolean rises;

    ForecastWords(Followed followed, Collection<Measurement> reported, LocalDate date) {
        this.followed = followed;
        this.date = date;
        this.decimals = followed.isFigure() ? decimals(followed, reported) : DECIMALS_OF_SHARES;
        this.rises = followed.target().compareTo(followed.start()) > 0;
    }

    private static int decimals(Followed followed, Collection<Measurement> reported) {
        int most = followed.target().toDecimal().scale();
        for (Measurement measurement : reported) {
            most = Math.max(most, followed.height(measurement).toDecimal().scale());
        }
        return Math.min(most + 1, MOST_DECIMALS);
    }

    /** {@return where it will end or that nobody can tell yet, and what is needed} */
    Message sentence(int days, Optional<TrendLine> trend, Ratio now, Optional<Ratio> needed) {
        Message expected = trend.map(line -> expected(line.at(date)))
                .orElseGet(() -> Message.of("scoring.forecast.thin", days, TrendLine.FEWEST_DAYS));
        return needed.map(rate -> withNeeded(expected, trend, now, rate)).orElse(expected);
    }

    private Message expected(Ratio end) {
        Ratio raw = followed.raw(end);
        if (!followed.isFigure()) {
            return raw.compareTo(Ratio.ONE) >= 0
                    ? Message.of("scoring.forecast.stages-reached", date)
                    : Message.of("scoring.forecast.stages-short", worse(raw.clampToUnit()), date);
        }
        BigDecimal value = worse(end);
        Ratio target = followed.target();
        if (raw.compareTo(Ratio.ONE) >= 0) {
            return Message.of("scoring.forecast.reached", value, date, target);
        }
        return raw.signum() < 0
                ? Message.of("scoring.forecast.regressed", value, date, followed.start(), target)
                : Message.of("scoring.forecast.short", value, date, raw, target);
    }

    private Message withNeeded(Message expected, Optional<TrendLine> trend, Ratio now, Ratio rate) {
        if (followed.raw(now).compareTo(Ratio.ONE) >= 0) {
            return Message.of("scoring.forecast.there", expected);
        }
        String key = followed.isFigure() ? "scoring.forecast.needed" : "scoring.forecast.stages-needed";
        return trend.map(line -> Message.of(key + "-against", expected, harder(rate), harder(line.perWeek())))
                .orElseGet(() -> Message.of(key, expected, harder(rate)));
    }

    private BigDecimal worse(Ratio number) {
        return rounded(number, rises ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private BigDecimal harder(Ratio number) {
        return rounded(number, rises ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private BigDecimal rounded(Ratio number, RoundingMode mode) {
        BigDecimal numerator = new BigDecimal(number.numerator());
        return numerator.divide(new BigDecimal(number.denominator()), decimals, mode);
    }
}
