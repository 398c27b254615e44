package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/**
 * Measures how often floating point and decimals of fixed length miss a threshold that is exactly met, and holds
 * {@code docs/numbers.md} to it. Nothing here depends on chance: the first count is of all cases, the second of numbers
 * that follow from a seed by a formula that Java fixes.
 */
class NumbersDocTest {

    private static final Path PAGE = Path.of("..", "docs", "numbers.md");

    /** Where amber and green begin, in tenths. */
    private static final int AMBER = 4;

    private static final int GREEN = 7;

    private static final int BASELINES = 10_000;
    private static final int SPANS = 1_000;
    private static final int MEANS = 20_000;
    private static final int PARTS = 5;

    @Test
    void keyResultsInFloatingPoint() throws IOException {
        assertThat(page())
                .contains("| one key result, `double` | 10,000,000 | "
                        + percent(keyResultsMissed(AMBER), BASELINES * SPANS) + " | "
                        + percent(keyResultsMissed(GREEN), BASELINES * SPANS) + " |");
    }

    /** Each baseline from 0.00 to 99.99, and each target from 0.10 to 100.00 above it, in steps of 0.10. */
    private static int keyResultsMissed(int tenths) {
        int missed = 0;
        for (int baseline = 0; baseline < BASELINES; baseline++) {
            for (int span = 1; span <= SPANS; span++) {
                double from = baseline / 100.0;
                double to = (baseline + 10 * span) / 100.0;
                double value = (baseline + tenths * span) / 100.0;
                missed += (value - from) / (to - from) < tenths / 10.0 ? 1 : 0;
            }
        }
        return missed;
    }

    @Test
    void keyResultsHere() {
        for (int baseline = 0; baseline < BASELINES; baseline += 7) {
            for (int span = 1; span <= SPANS; span += 13) {
                FigureMeasure measure =
                        Measure.increase(BigDecimal.valueOf(baseline, 2), BigDecimal.valueOf(baseline + 10L * span, 2));

                assertThat(measure.progressBillionths(baseline + 7L * span, 2)).isEqualTo(700_000_000);
                assertThat(measure.progressBillionths(baseline + 7L * span - 1, 2))
                        .isLessThan(700_000_000);
            }
        }
    }

    @Test
    void meansOfFive() throws IOException {
        Missed amber = missed(AMBER);
        Missed green = missed(GREEN);

        assertThat(page())
                .contains(row("`double`", amber.doubles(), green.doubles()))
                .contains(row("16 digits", amber.decimals64(), green.decimals64()))
                .contains(row("34 digits", amber.decimals128(), green.decimals128()));
    }

    private static String row(String name, int amber, int green) {
        return "| mean of five, " + name + " | 20,000 | " + percent(amber, MEANS) + " | " + percent(green, MEANS)
                + " |";
    }

    /** How many means fall below a threshold that they meet. */
    private record Missed(int doubles, int decimals64, int decimals128) {}

    private static Missed missed(int tenths) {
        BigDecimal threshold = BigDecimal.valueOf(tenths, 1);
        int doubles = 0;
        int decimals64 = 0;
        int decimals128 = 0;
        for (List<Ratio> parts : means(tenths)) {
            doubles += mean(parts) < tenths / 10.0 ? 1 : 0;
            decimals64 += mean(parts, MathContext.DECIMAL64).compareTo(threshold) < 0 ? 1 : 0;
            decimals128 += mean(parts, MathContext.DECIMAL128).compareTo(threshold) < 0 ? 1 : 0;
            MeanAccumulator exact = new MeanAccumulator();
            parts.forEach(part -> exact.add(part, Weight.ONE));
            assertThat(exact.progress()).as("%s", parts).isEqualTo(Progress.of(threshold));
        }
        return new Missed(doubles, decimals64, decimals128);
    }

    /** Four progresses over spans of up to 10.00, in hundredths, and the fifth that makes their mean the threshold. */
    private static List<List<Ratio>> means(long tenths) {
        Random random = new Random(20_260_701);
        List<List<Ratio>> means = new ArrayList<>();
        while (means.size() < MEANS) {
            List<Ratio> parts = new ArrayList<>();
            Ratio rest = Ratio.of(PARTS * tenths, 10);
            for (int i = 1; i < PARTS; i++) {
                int span = 1 + random.nextInt(1_000);
                Ratio part = Ratio.of(random.nextInt(span + 1), span);
                parts.add(part);
                rest = rest.minus(part);
            }
            if (rest.equals(rest.clampToUnit())) {
                parts.add(rest);
                means.add(parts);
            }
        }
        return means;
    }

    private static double mean(List<Ratio> parts) {
        double sum = 0;
        for (Ratio part : parts) {
            sum += part.numerator().doubleValue() / part.denominator().doubleValue();
        }
        return sum / PARTS;
    }

    private static BigDecimal mean(List<Ratio> parts, MathContext context) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Ratio part : parts) {
            sum = sum.add(
                    new BigDecimal(part.numerator()).divide(new BigDecimal(part.denominator()), context), context);
        }
        return sum.divide(BigDecimal.valueOf(PARTS), context);
    }

    /** A share with one decimal, rounded half up. */
    private static String percent(int part, int whole) {
        long permille = (2_000L * part + whole) / (2L * whole);
        return permille / 10 + "." + permille % 10 + " %";
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
