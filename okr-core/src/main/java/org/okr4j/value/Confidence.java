package org.okr4j.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.text.Numeric;

/**
 * A person's forecast, from 0 to 1, that a target will be reached. It is an opinion: no score is computed from it.
 *
 * <p>It stores the number and the scale on which the person stated it, so that 7 of 10 is shown as that. The words low,
 * medium and high stand for 0.2, 0.55 and 0.85. Two confidences are equal if number and scale are.
 *
 * <pre>{@code
 * Confidence.ofTenths(7).level();       // HIGH
 * Confidence.parse("low").value();      // 0.2
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Confidence implements Comparable<Confidence>, Numeric {

    /** Stated as "low": 0.2. */
    public static final Confidence LOW = new Confidence(200_000_000, ConfidenceScale.LEVEL);

    /** Stated as "medium": 0.55. */
    public static final Confidence MEDIUM = new Confidence(550_000_000, ConfidenceScale.LEVEL);

    /** Stated as "high": 0.85. */
    public static final Confidence HIGH = new Confidence(850_000_000, ConfidenceScale.LEVEL);

    private static final long MEDIUM_FROM = 400_000_000;
    private static final long HIGH_FROM = 700_000_000;
    private static final String OF_TEN = "/10";

    /** All that can be stated so: check-ins share them, of which there may be many. */
    private static final ImmutableList<Confidence> TENTHS = steps(10, ConfidenceScale.TENTHS);

    private static final ImmutableList<Confidence> PERCENTS = steps(100, ConfidenceScale.PERCENT);

    private final long billionths;
    private final ConfidenceScale scale;

    private Confidence(long billionths, ConfidenceScale scale) {
        this.billionths = billionths;
        this.scale = scale;
    }

    private static ImmutableList<Confidence> steps(int steps, ConfidenceScale scale) {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> new Confidence(step * (Billionths.ONE / steps), scale))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a confidence stated as a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals
     * @return the confidence
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Confidence of(String value) {
        return new Confidence(Billionths.parse("Confidence", value, 0, Billionths.ONE), ConfidenceScale.UNIT);
    }

    /**
     * Returns a confidence stated as a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals
     * @return the confidence
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Confidence of(BigDecimal value) {
        long billionths = Billionths.of("Confidence", requireNonNull(value, "value"), 0, Billionths.ONE);
        return new Confidence(billionths, ConfidenceScale.UNIT);
    }

    /**
     * Returns a confidence stated in tenths.
     *
     * @param tenths a whole number from 0 to 10
     * @return the confidence
     * @throws IllegalArgumentException if it is out of range
     */
    public static Confidence ofTenths(int tenths) {
        checkArgument(tenths >= 0 && tenths <= 10, "Confidence: tenths must be from 0 to 10: %s", tenths);
        return TENTHS.get(tenths);
    }

    /**
     * Returns a confidence stated as a percentage.
     *
     * @param percent a whole number from 0 to 100
     * @return the confidence
     * @throws IllegalArgumentException if it is out of range
     */
    public static Confidence ofPercent(int percent) {
        checkArgument(percent >= 0 && percent <= 100, "Confidence: percent must be from 0 to 100: %s", percent);
        return PERCENTS.get(percent);
    }

    /**
     * Returns the confidence that a text states on any of the scales.
     *
     * @param text a text such as {@code 0.7}, {@code 7/10}, {@code 70%} or {@code high}
     * @return the confidence, on the scale of the text
     * @throws IllegalArgumentException if the text has none of these forms or its number is out of range
     */
    public static Confidence parse(String text) {
        if (text.endsWith(OF_TEN)) {
            return ofTenths(whole(text, text.substring(0, text.length() - OF_TEN.length())));
        }
        if (text.endsWith("%")) {
            return ofPercent(whole(text, text.substring(0, text.length() - 1)));
        }
        return switch (text) {
            case "low" -> LOW;
            case "medium" -> MEDIUM;
            case "high" -> HIGH;
            default -> of(text);
        };
    }

    private static int whole(String text, String number) {
        Integer whole = Ints.tryParse(number);
        checkArgument(whole != null, "Confidence: text must be like 0.7, 7/10, 70% or low: '%s'", text);
        return whole;
    }

    /** {@return the number, from 0 to 1, without trailing zeros} */
    public BigDecimal value() {
        return Billionths.toBigDecimal(billionths);
    }

    /** {@return the number, from 0 to 1, without trailing zeros} */
    @Override
    public BigDecimal toBigDecimal() {
        return value();
    }

    /** {@return the scale on which it was stated} */
    public ConfidenceScale scale() {
        return scale;
    }

    /** {@return the number in words: low below 0.4, medium below 0.7, high from there on} */
    public ConfidenceLevel level() {
        if (billionths < MEDIUM_FROM) {
            return ConfidenceLevel.LOW;
        }
        return billionths < HIGH_FROM ? ConfidenceLevel.MEDIUM : ConfidenceLevel.HIGH;
    }

    /** Compares by number, then by scale. */
    @Override
    public int compareTo(Confidence other) {
        int byNumber = Long.compare(billionths, other.billionths);
        return byNumber == 0 ? scale.compareTo(other.scale) : byNumber;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Confidence other && billionths == other.billionths && scale == other.scale;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(billionths) + scale.name().hashCode();
    }

    /** {@return the confidence as it was stated, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return switch (scale) {
            case UNIT -> Billionths.format(billionths);
            case TENTHS -> billionths / (Billionths.ONE / 10) + OF_TEN;
            case PERCENT -> billionths / (Billionths.ONE / 100) + "%";
            case LEVEL -> Ascii.toLowerCase(level().name());
        };
    }
}
