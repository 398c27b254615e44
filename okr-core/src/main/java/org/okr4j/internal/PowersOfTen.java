package org.okr4j.internal;

/** The powers of ten that are longs. */
public final class PowersOfTen {

    /** The greatest exponent whose power is a long. */
    public static final int MOST = 18;

    private static final long[] POWERS = new long[MOST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= MOST; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private PowersOfTen() {}

    /**
     * Returns a power of ten.
     *
     * @param exponent the exponent, from 0 to 18
     * @return the power
     */
    public static long get(int exponent) {
        return POWERS[exponent];
    }
}
