package org.okr4j.portfolio;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Amounts in equal shares that add up to them. */
final class EqualShares {

    /** Shares of an amount without decimals are hundredths, as of most currencies. */
    private static final int LEAST_DECIMALS = 2;

    private EqualShares() {}

    /**
     * Returns one of the equal shares of an amount of at least 0: as many whole hundredths as all shares can have, and one
     * more for the first shares as long as there are any left. All claims to those are equal, so that by largest remainder
     * the order decides.
     */
    static BigDecimal share(BigDecimal amount, int parts, int place) {
        int scale = Math.max(LEAST_DECIMALS, amount.scale());
        BigInteger[] units = amount.setScale(scale).unscaledValue().divideAndRemainder(BigInteger.valueOf(parts));
        boolean isOneMore = BigInteger.valueOf(place).compareTo(units[1]) < 0;
        return new BigDecimal(isOneMore ? units[0].add(BigInteger.ONE) : units[0], scale);
    }
}
