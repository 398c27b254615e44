package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, acb, 1",
        "abcd, badc, 2",
        "abc, cba, 2",
        "'', ab, 2",
        "kitten, sitting, 3"
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(Slips.between(a, b, 5)).isEqualTo(slips);
        assertThat(Slips.between(b, a, 5)).isEqualTo(slips);
        assertThat(Slips.between(a, b, slips)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 2", "a, abcdef, 2", "abcdefgh, hgfedcba, 1"})
    void stopsCountingWhereItIsTooMuch(String a, String b, int most) {
        assertThat(Slips.between(a, b, most)).isEqualTo(most + 1);
    }
}
