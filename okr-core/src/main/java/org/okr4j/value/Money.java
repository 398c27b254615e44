package org.okr4j.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Decimals;

/**
 * An amount of money in one currency.
 *
 * <p>It stores the three capital letters of a currency, as in ISO 4217, and an exact decimal of either sign with at most 1,000
 * digits. Nothing is rounded or converted: amounts of different currencies are never added. 12.50 and 12.5 are the same.
 *
 * <pre>{@code
 * Money.parse("EUR 120000").plus(Money.of("EUR", "0.50"));    // EUR 120000.5
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Money {

    private final String currency;
    private final BigDecimal amount;

    private Money(String currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * Returns an amount.
     *
     * @param currency the code of the currency: three capital letters, such as {@code EUR}
     * @param amount the amount, in whole units of the currency
     * @return the amount, normalized
     * @throws IllegalArgumentException if the code has another form or the amount more than 1,000 digits or decimals
     */
    public static Money of(String currency, BigDecimal amount) {
        checkArgument(
                requireNonNull(currency, "currency").matches("[A-Z]{3}"),
                "Money: currency must be three capital letters: '%s'",
                currency);
        return new Money(currency, Decimals.normalize(requireNonNull(amount, "amount")));
    }

    /**
     * Returns an amount.
     *
     * @param currency the code of the currency: three capital letters, such as {@code EUR}
     * @param amount a decimal number, such as {@code 1250.50}
     * @return the amount
     * @throws IllegalArgumentException if the code has another form or the text is no decimal number
     */
    public static Money of(String currency, String amount) {
        return of(currency, Decimals.parse("Money", requireNonNull(amount, "amount")));
    }

    /**
     * Returns the amount that {@link #toString()} wrote.
     *
     * @param text the code of a currency, a space and a decimal number, such as {@code EUR 1250.5}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form
     */
    public static Money parse(String text) {
        int space = requireNonNull(text, "text").indexOf(' ');
        checkArgument(
                space > 0, "Money: text must be the code of a currency, a space and a decimal number: '%s'", text);
        return of(text.substring(0, space), text.substring(space + 1));
    }

    /** {@return the code of the currency} */
    public String currency() {
        return currency;
    }

    /** {@return the amount, in whole units of the currency, normalized} */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * Returns this amount and another.
     *
     * @param other an amount of the same currency
     * @return the sum
     * @throws IllegalArgumentException if the currencies differ, or the sum has more than 1,000 digits
     */
    public Money plus(Money other) {
        checkArgument(
                currency.equals(other.currency),
                "Money: currencies must be the same: %s and %s",
                currency,
                other.currency);
        return of(currency, amount.add(other.amount));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Money other && currency.equals(other.currency) && amount.equals(other.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    /** {@return the currency and the amount, such as {@code EUR 1250.5}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return currency + " " + amount;
    }
}
