package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.text.Numeric;

/**
 * The unit of a metric, such as percent, US dollars or days.
 *
 * <p>It stores a kind and, where the kind asks for one, a detail of at most 64 characters. Units are compared by their
 * text; figures of different units are never added or converted.
 *
 * <pre>{@code
 * MetricUnit.currency("USD").toString();   // "currency:USD"
 * MetricUnit.parse("time:days").kind();    // TIME
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricUnit implements Comparable<MetricUnit> {

    /** Parts of a hundred. */
    public static final MetricUnit PERCENT = new MetricUnit(Kind.PERCENT, "");

    /** Differences between percentages. */
    public static final MetricUnit PERCENTAGE_POINTS = new MetricUnit(Kind.PERCENTAGE_POINTS, "");

    /** A multiple of something: 3 for "three times as much". */
    public static final MetricUnit FACTOR = new MetricUnit(Kind.FACTOR, "");

    private static final int MOST_CHARACTERS = 64;

    private final Kind kind;
    private final String detail;

    private MetricUnit(Kind kind, String detail) {
        this.kind = kind;
        this.detail = detail;
    }

    /**
     * Returns an amount of money.
     *
     * @param code the code of the currency in ISO 4217: three capital letters, such as {@code USD}
     * @return the unit
     * @throws IllegalArgumentException if the code has another form
     */
    public static MetricUnit currency(String code) {
        return of(Kind.CURRENCY, code);
    }

    /**
     * Returns a length of time.
     *
     * @param unit what is counted, such as {@code days}
     * @return the unit
     * @throws IllegalArgumentException if the text is blank, padded, too long or holds control characters
     */
    public static MetricUnit time(String unit) {
        return of(Kind.TIME, unit);
    }

    /**
     * Returns a number of things.
     *
     * @param things what is counted, such as {@code permits}
     * @return the unit
     * @throws IllegalArgumentException if the text is blank, padded, too long or holds control characters
     */
    public static MetricUnit count(String things) {
        return of(Kind.COUNT, things);
    }

    /**
     * Returns points on a scale.
     *
     * @param highest the highest score of the scale, such as {@code 10}
     * @return the unit
     * @throws IllegalArgumentException if the text is no whole number above 0
     */
    public static MetricUnit score(String highest) {
        return of(Kind.SCORE, highest);
    }

    /**
     * Returns any other unit.
     *
     * @param unit its name, such as {@code kg}
     * @return the unit
     * @throws IllegalArgumentException if the text is blank, padded, too long or holds control characters
     */
    public static MetricUnit other(String unit) {
        return of(Kind.OTHER, unit);
    }

    /**
     * Returns the unit that a text names, in the form that {@link #toString()} writes.
     *
     * @param text such as {@code percent} or {@code currency:USD}
     * @return the unit
     * @throws IllegalArgumentException if no kind has this name, or the detail does not fit it
     */
    public static MetricUnit parse(String text) {
        requireNonNull(text, "text");
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.text.equals(name) && each.hasDetail == colon >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "MetricUnit: text must be percent, points, factor, or one of currency, time, count, score, other"
                                + " with a detail after a colon: " + text));
        return kind.hasDetail ? of(kind, text.substring(colon + 1)) : new MetricUnit(kind, "");
    }

    private static MetricUnit of(Kind kind, String detail) {
        requireNonNull(detail, kind.text);
        boolean fits = switch (kind) {
            case CURRENCY -> detail.matches("[A-Z]{3}");
            case SCORE -> detail.matches("[1-9][0-9]{0,8}");
            default ->
                !detail.isEmpty()
                        && detail.length() <= MOST_CHARACTERS
                        && detail.equals(detail.strip())
                        && detail.chars().noneMatch(Character::isISOControl);
        };
        checkArgument(fits, "MetricUnit '%s': detail must be %s: '%s'", kind.text, kind.rule(), detail);
        return new MetricUnit(kind, detail);
    }

    /** {@return the kind} */
    public Kind kind() {
        return kind;
    }

    /** {@return what the kind leaves open, such as the currency; empty for percent, points and factor} */
    public String detail() {
        return detail;
    }

    /** {@return the name for people: what is counted, the code of the currency, or a word for the kind} */
    public Message label() {
        return switch (kind) {
            case CURRENCY, TIME, COUNT, OTHER -> Message.of("metric.unit.named", detail);
            case PERCENT, PERCENTAGE_POINTS, FACTOR, SCORE -> Message.of("metric.unit." + kind.text, detail);
        };
    }

    /**
     * Returns a figure in this unit, such as "36 days".
     *
     * @param value the figure
     * @return the figure and the unit
     */
    public Message figure(BigDecimal value) {
        return new MetricWording(this).figure(value);
    }

    /**
     * Returns a figure in this unit, such as "36 days".
     *
     * @param value the figure
     * @return the figure and the unit
     */
    public Message figure(Numeric value) {
        return new MetricWording(this).figure(value);
    }

    @Override
    public int compareTo(MetricUnit other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof MetricUnit other && kind == other.kind && detail.equals(other.detail);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the kind's name and, after a colon, the detail, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return kind.hasDetail ? kind.text + ":" + detail : kind.text;
    }

    /** What a unit measures in general. */
    public enum Kind {
        /** Parts of a hundred. */
        PERCENT("percent", false),
        /** Differences between percentages. */
        PERCENTAGE_POINTS("points", false),
        /** Money. */
        CURRENCY("currency", true),
        /** A length of time. */
        TIME("time", true),
        /** A number of things. */
        COUNT("count", true),
        /** A multiple. */
        FACTOR("factor", false),
        /** Points on a scale. */
        SCORE("score", true),
        /** Something else. */
        OTHER("other", true);

        private final String text;
        private final boolean hasDetail;

        Kind(String text, boolean hasDetail) {
            this.text = text;
            this.hasDetail = hasDetail;
        }

        private String rule() {
            return switch (this) {
                case CURRENCY -> "three capital letters";
                case SCORE -> "a whole number from 1 to 999999999";
                default -> "1 to 64 characters, not padded and without control characters";
            };
        }
    }
}
