package org.okr4j.examples.dashboard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.value.Ratio;

/**
 * A figure of the rollout week by week, as columns of an SVG that is {@value #HEIGHT} high and has {@value #STEP} for each week. What
 * is above one is as high as one; a week without a figure has no column.
 *
 * @param line the figure
 */
public record Series(AdoptionLine line) {

    /** How high the drawing is. */
    public static final int HEIGHT = 30;

    /** How wide a week is. */
    public static final int STEP = 12;

    /** {@return how wide the drawing is} */
    public int width() {
        return STEP * line.weekly().size();
    }

    /** {@return the columns, the earliest week first} */
    public ImmutableList<Column> columns() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int week = 0; week < line.weekly().size(); week++) {
            Optional<Ratio> value = line.weekly().get(week).value();
            if (value.isPresent()) {
                columns.add(new Column(STEP * week, height(value.get())));
            }
        }
        return columns.build();
    }

    /**
     * Returns the figure in words.
     *
     * @param frame the words
     * @return its values, the latest last
     */
    public String text(Frame frame) {
        return line.weekly().stream().map(week -> frame.ratio(week.value())).collect(joining(", "));
    }

    private static BigDecimal height(Ratio value) {
        return value.toBigDecimal()
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(HEIGHT - 1L))
                .setScale(1, RoundingMode.HALF_EVEN)
                .add(BigDecimal.ONE);
    }

    /**
     * A week.
     *
     * @param x where it is from the left
     * @param height how high it is, from 1 for nothing to {@value #HEIGHT}
     */
    public record Column(int x, BigDecimal height) {

        /** {@return where its top is} */
        public String y() {
            return BigDecimal.valueOf(HEIGHT).subtract(height).toPlainString();
        }
    }
}
