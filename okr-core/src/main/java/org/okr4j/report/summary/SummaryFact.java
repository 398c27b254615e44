package org.okr4j.report.summary;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.text.Numeric;
import org.okr4j.value.Id;

/**
 * One value that a summary may tell: of what, which quantity, and how much.
 *
 * <p>The value is a {@link Numeric} for a share, which is written in percent, and the difference of two shares in points; an {@code Integer} or {@code BigDecimal} for any other
 * number; a {@code LocalDate}; a {@code String} for what people have named or written, of at most {@value Shortened#LONGEST}
 * characters; and a {@link Message} or an enum constant for a word of the library.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param quantity what is said
 * @param about of what; empty where it is of the program as a whole
 * @param value the value
 */
public record SummaryFact(FactQuantity quantity, Optional<Id> about, Object value) {

    /**
     * Checks that nothing is null and that the value is of one of the kinds.
     *
     * @param quantity what is said
     * @param about of what
     * @param value the value
     * @throws IllegalArgumentException if the value is of another kind
     */
    public SummaryFact {
        requireNonNull(quantity, "quantity");
        requireNonNull(about, "about");
        requireNonNull(value, "value");
        checkArgument(
                value instanceof Numeric
                        || value instanceof Integer
                        || value instanceof BigDecimal
                        || value instanceof LocalDate
                        || value instanceof String
                        || value instanceof Message
                        || value instanceof Enum<?>,
                "Fact '%s': value must be a number, a day, a text or a word: %s",
                quantity,
                value.getClass().getSimpleName());
    }

    static SummaryFact of(FactQuantity quantity, Id about, Object value) {
        return new SummaryFact(quantity, Optional.of(about), value);
    }

    static SummaryFact of(FactQuantity quantity, Object value) {
        return new SummaryFact(quantity, Optional.empty(), value);
    }

    /** {@return whether the value is a share, which is written in percent, or the difference of two, which is written in points} */
    public boolean isShare() {
        return value instanceof Numeric;
    }

    /** {@return the value as a number, a share from 0 to 1; empty if it is none} */
    public Optional<BigDecimal> number() {
        if (value instanceof Numeric share) {
            return Optional.of(share.toBigDecimal());
        }
        if (value instanceof Integer count) {
            return Optional.of(BigDecimal.valueOf(count));
        }
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** {@return the value as a day; empty if it is none} */
    public Optional<LocalDate> date() {
        return value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** {@return the value as it is written: a share in percent, a difference of shares in points, a day with its year} */
    public Message written() {
        if (quantity.isDifference()) {
            return Message.of("summary.points", points());
        }
        return date().map(Days::withYear).orElseGet(() -> Message.of(isShare() ? "{0%}" : "{0}", value));
    }

    /** Hundredths, rounded down to one decimal as percentages are. */
    private BigDecimal points() {
        return number().orElseThrow()
                .movePointRight(2)
                .setScale(1, RoundingMode.FLOOR)
                .stripTrailingZeros();
    }

    /** {@return the quantity, the thing and the value in English} */
    @Override
    public String toString() {
        return about.map(id -> quantity + " of " + id).orElseGet(quantity::toString) + ": " + written();
    }
}
