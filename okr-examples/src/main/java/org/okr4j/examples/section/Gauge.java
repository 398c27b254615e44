package org.okr4j.examples.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.examples.page.Span;
import org.okr4j.value.Progress;

/**
 * A bar of ten cells and a whole percentage, both rounded down: what is not reached does not look reached.
 *
 * <p>Where there is no progress there is neither: no progress is not the same as a progress of nothing.
 */
public final class Gauge {

    /** How many columns a bar takes. */
    public static final int WIDTH = 10;

    private Gauge() {}

    /**
     * Returns the bar of a progress.
     *
     * @param progress the progress
     * @return ten columns
     */
    public static Span bar(Optional<Progress> progress) {
        return Span.of(progress.map(reached -> {
                    int full = floor(reached, 1).unscaledValue().intValue();
                    return "█".repeat(full) + "░".repeat(WIDTH - full);
                })
                .orElse("·".repeat(WIDTH)));
    }

    /**
     * Returns the whole percentage of a progress.
     *
     * @param progress the progress
     * @param sheet the page
     * @return the percentage as the language writes it, right in its column; a dash for no progress
     */
    public static Span percent(Optional<Progress> progress, Sheet sheet) {
        int column = sheet.say("{0%}", 1).length();
        return Span.of(progress.map(reached -> sheet.say("{0%}", floor(reached, 2)))
                        .orElse("–"))
                .right(column);
    }

    private static BigDecimal floor(Progress progress, int decimals) {
        return progress.toBigDecimal().setScale(decimals, RoundingMode.FLOOR);
    }
}
