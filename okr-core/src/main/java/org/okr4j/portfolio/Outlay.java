package org.okr4j.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.okr4j.internal.Decimals;
import org.okr4j.objective.Initiative;
import org.okr4j.text.Message;
import org.okr4j.value.Money;

/**
 * What work takes: money, by currency, and effort in person-days.
 *
 * <p>Amounts of different currencies stand beside each other and are never added. Nothing is zero in the map: a currency is
 * there if an amount above 0 of it is. This record is immutable and thread-safe.
 *
 * @param money exact amounts above 0 by the code of their currency, in the order of the codes
 * @param effort person-days, exact and never negative
 */
public record Outlay(ImmutableSortedMap<String, BigDecimal> money, BigDecimal effort) {

    /** No money and no effort. */
    public static final Outlay NONE = new Outlay(ImmutableSortedMap.of(), BigDecimal.ZERO);

    /**
     * Normalizes all amounts, and leaves out those of 0.
     *
     * @param money amounts by currency
     * @param effort person-days
     */
    public Outlay {
        ImmutableSortedMap.Builder<String, BigDecimal> kept = ImmutableSortedMap.naturalOrder();
        money.forEach((currency, amount) -> {
            if (amount.signum() != 0) {
                kept.put(currency, Decimals.normalize(amount));
            }
        });
        money = kept.buildOrThrow();
        effort = Decimals.normalize(effort);
    }

    /**
     * Returns what an initiative takes in all.
     *
     * @param initiative the initiative
     * @return its cost and effort, as far as they are known
     */
    public static Outlay of(Initiative initiative) {
        ImmutableSortedMap<String, BigDecimal> money = initiative
                .cost()
                .map(cost -> ImmutableSortedMap.of(cost.currency(), cost.amount()))
                .orElse(ImmutableSortedMap.of());
        return new Outlay(money, initiative.effort().orElse(BigDecimal.ZERO));
    }

    /** {@return whether this is neither money nor effort} */
    public boolean isNothing() {
        return money.isEmpty() && effort.signum() == 0;
    }

    /**
     * Returns the amount of one currency.
     *
     * @param currency its code
     * @return the amount, 0 if there is none
     */
    public Money money(String currency) {
        return Money.of(currency, money.getOrDefault(requireNonNull(currency, "currency"), BigDecimal.ZERO));
    }

    /**
     * Returns this and something else together.
     *
     * @param other what is added
     * @return the sum, each currency by itself
     */
    public Outlay plus(Outlay other) {
        Map<String, BigDecimal> sum = new TreeMap<>(money);
        other.money.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
        return new Outlay(ImmutableSortedMap.copyOf(sum), effort.add(other.effort));
    }

    /**
     * Returns this in equal parts, to the hundredth, or to the finest decimal that an amount has beyond that. What does not
     * divide goes to the first parts, one such hundredth each, so that the parts add up to this exactly.
     */
    ImmutableList<Outlay> split(int parts) {
        ImmutableList.Builder<Outlay> all = ImmutableList.builder();
        for (int part = 0; part < parts; part++) {
            int place = part;
            ImmutableSortedMap.Builder<String, BigDecimal> share = ImmutableSortedMap.naturalOrder();
            money.forEach((currency, amount) -> share.put(currency, EqualShares.share(amount, parts, place)));
            all.add(new Outlay(share.buildOrThrow(), EqualShares.share(effort, parts, place)));
        }
        return all.build();
    }

    /** {@return the amounts and the effort in words, such as "120000 EUR, 40 person-days"} */
    public Message text() {
        if (isNothing()) {
            return Message.of("portfolio.nothing");
        }
        ImmutableList<Message> amounts = money.entrySet().stream()
                .map(entry -> Message.of("portfolio.money", entry.getValue(), entry.getKey()))
                .collect(toImmutableList());
        if (effort.signum() == 0) {
            return Message.of("portfolio.list", amounts);
        }
        Message days = Message.of("portfolio.effort", effort);
        return amounts.isEmpty()
                ? days
                : Message.of(
                        "portfolio.list",
                        ImmutableList.builder().addAll(amounts).add(days).build());
    }
}
