package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds up to which longs do, on both sides of each. */
class LineTest {

    private static final long MOST = 1_000_000_000_000_000_000L;

    private static Line line(String from, String to) {
        return Objects.requireNonNull(Line.between(new BigDecimal(from), new BigDecimal(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 999999999999999999, true",
        "0, 1000000000000000000, false", // 19 digits
        "999999999999999999, 0, true",
        "-1000000000000000000, 0, false",
        "0.1, 99999999999999999, true", // 18 digits in tenths
        "0.1, 100000000000000000, false",
        "-500000000000000000, 500000000000000000, true", // 10^18 apart
        "-500000000000000000, 500000000000000001, false",
        "500000000000000001, -500000000000000000, false",
        "0, 0.00000000000000001, true",
        "0, 0.00000000000000000001, false"
    })
    void doesForFiguresUpToAQuintillion(BigDecimal from, BigDecimal to, boolean does) {
        assertThat(Line.between(from, to) != null).isEqualTo(does);
    }

    @Test
    void doesForWeightedSegmentsUpToAQuintillion() {
        BigDecimal thousandMillions = new BigDecimal("1000000000");
        assertThat(Line.between(BigDecimal.ZERO, thousandMillions, 0, 0, 1, 1_000_000_000))
                .isNotNull();
        assertThat(Line.between(BigDecimal.ZERO, thousandMillions.add(BigDecimal.ONE), 0, 0, 1, 1_000_000_000))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "1000000000000000000, 0, true",
        "1000000000000000001, 0, false",
        "-1000000000000000000, 0, true",
        "-1000000000000000001, 0, false",
        "-9223372036854775808, 0, false",
        "9223372036854775807, 0, false",
        "1, -18, true",
        "1, -19, false",
        "2, -18, false",
        "0, -40, false",
        "100000000000000000, -1, true",
        "100000000000000001, -1, false",
        "-100000000000000001, -1, false",
        "1000000000000000000, 16, true", // from 0 to 100 has room for sixteen more decimals
        "1000000000000000001, 16, false",
        "0, 17, false"
    })
    void coversValuesUpToAQuintillion(long value, int scale, boolean covers) {
        assertThat(line("0", "100").covers(value, scale)).isEqualTo(covers);
        assertThat(Line.covering(line("0", "100"), value, scale) != null).isEqualTo(covers);
        assertThat(Line.covering(null, value, scale)).isNull();
    }

    /** The greatest way is twice the bound, and still a long. */
    @Test
    void measuresTheLongestWay() {
        Line line = line("-999999999999999999", "-999999999999999998");

        assertThat(line.covers(MOST, 0)).isTrue();
        assertThat(line.numerator(MOST, 0)).isEqualTo(1_999_999_999_999_999_999L);
        assertThat(line.denominator(0)).isEqualTo(1);
        assertThat(line.billionths(MOST, 0)).isEqualTo(1_000_000_000);
    }

    /** A rise of 8,000 leaves a thousandth of the bound for the way. */
    @Test
    void coversWaysThatTheRiseLeavesRoomFor() {
        Line rising = Objects.requireNonNull(Line.between(BigDecimal.ZERO, BigDecimal.ONE, 0, 0, 8_000, 10_000));
        Line falling = Objects.requireNonNull(Line.between(BigDecimal.ZERO, BigDecimal.ONE, 0, 8_000, 0, 10_000));

        for (Line line : new Line[] {rising, falling}) {
            assertThat(line.covers(MOST / 1_000, 0)).isTrue();
            assertThat(line.covers(MOST / 1_000 + 1, 0)).isFalse();
            assertThat(line.covers(-MOST / 1_000, 0)).isTrue();
            assertThat(line.covers(-MOST / 1_000 - 1, 0)).isFalse();
        }
        assertThat(rising.numerator(MOST / 1_000, 0)).isEqualTo(8 * MOST);
        assertThat(falling.numerator(-MOST / 1_000, 0)).isEqualTo(8 * MOST + 8_000);
    }

    @ParameterizedTest
    @CsvSource({
        "40.25, 61.75, 5100, 2, 1075, 2150",
        "40.25, 61.75, 51, 0, 1075, 2150",
        "40.25, 61.75, 5100000, 5, 1075000, 2150000",
        "40.25, 61.75, 4, -1, -25, 2150", // 40
        "45, 30, 36, 0, 9, 15",
        "45, 30, 480, 1, -30, 150",
        "45, 30, 27, 0, 18, 15"
    })
    void isTheShareOfTheWay(String from, String to, long value, int scale, long numerator, long denominator) {
        assertThat(line(from, to).covers(value, scale)).isTrue();
        assertThat(line(from, to).numerator(value, scale)).isEqualTo(numerator);
        assertThat(line(from, to).denominator(scale)).isEqualTo(denominator);
    }

    /** From 0.25 at 10 to 0.75 at 30, in hundredths: at 14 it is 0.25 + 4/20 * 0.5 = 0.35. */
    @Test
    void leadsFromAnyWorthToAnyOther() {
        Line line = Objects.requireNonNull(Line.between(new BigDecimal("10"), new BigDecimal("30"), 0, 25, 75, 100));

        assertThat(line.numerator(14, 0)).isEqualTo(700);
        assertThat(line.denominator(0)).isEqualTo(2_000);
        assertThat(line.billionths(14, 0)).isEqualTo(350_000_000);
        assertThat(line.billionths(145, 1)).isEqualTo(362_500_000);
        assertThat(line.numerator(145, 1)).isEqualTo(7_250);
        assertThat(line.denominator(1)).isEqualTo(20_000);
        assertThat(line.way(145, 1)).isEqualTo(45);
        assertThat(line.way(1, -1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"39, 0", "40, 0", "41, 50000000", "59, 950000000", "60, 1000000000", "61, 1000000000"})
    void isWorthBetweenNothingAndAll(long value, long billionths) {
        assertThat(line("40", "60").billionths(value, 0)).isEqualTo(billionths);
    }
}
