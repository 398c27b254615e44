package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowersOfTenTest {

    @Test
    void holdsAllThatAreLongs() {
        for (int exponent = 0; exponent <= PowersOfTen.MOST; exponent++) {
            assertThat(BigInteger.valueOf(PowersOfTen.get(exponent))).isEqualTo(BigInteger.TEN.pow(exponent));
        }
        assertThat(BigInteger.TEN.pow(PowersOfTen.MOST + 1)).isGreaterThan(BigInteger.valueOf(Long.MAX_VALUE));
    }
}
