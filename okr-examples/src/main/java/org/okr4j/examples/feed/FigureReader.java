package org.okr4j.examples.feed;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.words.Words;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.text.Message;

/**
 * Reads what a query returns: exactly one row, with a number, a yes or no or a list of stages, and possibly a day. For
 * everything else it gives the reason why that is no figure.
 *
 * @param words the language of the reasons
 */
record FigureReader(Words words) {

    /** Refuses what is no figure. */
    private static final class NoFigure extends Exception {

        private static final long serialVersionUID = 1;

        private final transient MetricAnswer answer;

        NoFigure(MetricAnswer answer) {
            this.answer = answer;
        }
    }

    MetricAnswer read(ResultSet rows, LocalDate asked) throws SQLException {
        if (!rows.next()) {
            return none("sync.no-row");
        }
        try {
            Measurement measurement = measurement(rows.getObject(1));
            @Nullable
            LocalDate day = rows.getMetaData().getColumnCount() > 1 ? rows.getObject(2, LocalDate.class) : asked;
            if (rows.next()) {
                return none("sync.rows");
            }
            return day == null ? none("sync.no-day") : MetricAnswer.of(measurement, day);
        } catch (NoFigure e) {
            return e.answer;
        } catch (IllegalArgumentException e) {
            return none("sync.digits");
        }
    }

    /** The answer that there is no figure; the reason is said in the language of the user already. */
    MetricAnswer none(String key, Object... arguments) {
        return MetricAnswer.none(Message.ofName(words.say(key, arguments)));
    }

    private Measurement measurement(@Nullable Object value) throws SQLException, NoFigure {
        if (value == null) {
            throw new NoFigure(none("sync.null"));
        }
        if (value instanceof Boolean yes) {
            return Measurement.answer(yes);
        }
        if (value instanceof Array list && list.getArray() instanceof Object[] stages && areTexts(stages)) {
            return Measurement.stages(Arrays.asList(Arrays.copyOf(stages, stages.length, String[].class)));
        }
        if (value instanceof Number number) {
            return Measurement.number(decimal(number));
        }
        throw new NoFigure(none("sync.type", value.toString()));
    }

    /** Whether a list can name stages; the driver of PostgreSQL says so by its type, others leave that open. */
    private static boolean areTexts(Object[] stages) {
        return Arrays.stream(stages).allMatch(String.class::isInstance);
    }

    /** Floating-point numbers are taken by their shortest text, as they are shown to people. */
    private BigDecimal decimal(Number number) throws NoFigure {
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new NoFigure(none("sync.not-finite", number.toString()));
        }
    }
}
