package org.okr4j.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "año, 3",
        "an\u0303o, 3",
        "███░░░ 50%, 10",
        "都市, 4",
        "カキ, 4",
        "ｶｷ, 2",
        "한국, 4",
        "！, 2",
        "😀, 2",
        "a\u200db, 2",
    })
    void countsColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
