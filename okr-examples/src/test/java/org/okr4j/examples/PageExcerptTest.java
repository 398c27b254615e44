package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageExcerptTest {

    private static final List<String> OUTPUT = List.of("head", "one 1", "two 2", "", "one 1", "three 3", "end");

    private static List<String> lines(String text) {
        return List.of(text.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "head/one 1/two 2//one 1/three 3/end",
        "…",
        "…/end",
        "head/…",
        "head/…/end",
        "…/two 2/…/three 3/…",
        "…/one 1/three 3/end",
        "…/one 1/…/one 1/…",
        "…/head/…/end/…",
    })
    void showsWhatTheOutputHas(String excerpt) {
        assertThat(new PageExcerpt(lines(excerpt)).firstWrong(OUTPUT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "head/one 1, 2",
        "one 1/…, 0",
        "head/one 1/three 3/…, 2",
        "…/two 2/…/two 2/…, 3",
        "…/three 3/…/one 1/…, 3",
        "…/two 2, 1",
        "…/one 1/three 3/…/four/end, 4",
        "head/one 1/two 2//one 1/three 3/end/more, 7",
        "head/one 1/two 2//one 1/three 3/end/…/end, 8",
    })
    void saysWhichLineIsWrong(String excerpt, int place) {
        assertThat(new PageExcerpt(lines(excerpt)).firstWrong(OUTPUT)).hasValue(place);
    }

    @Test
    void isRenewedWhereLinesBeginAlike() {
        assertThat(new PageExcerpt(lines("head/…/two 7/…/three 9/the end")).renewed(OUTPUT))
                .containsExactly("head", "…", "two 2", "…", "three 3", "end");
        assertThat(new PageExcerpt(lines("old/…/two 7/x/…")).renewed(OUTPUT))
                .containsExactly("head", "…", "two 2", "", "…");
        assertThat(new PageExcerpt(lines("old")).renewed(OUTPUT)).isEqualTo(OUTPUT);
    }
}
