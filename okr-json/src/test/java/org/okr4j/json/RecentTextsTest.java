package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTextsTest {

    private final RecentTexts recent = new RecentTexts();

    @Test
    void findsWhatTheSameReaderMadeOfTheSameText() {
        assertThat(find("dates", "2026-11-20")).isNull();
        recent.keep("dates", "2026-11-20", 1);

        assertThat(find("dates", "2026-11-20")).isEqualTo(1);
        assertThat(find("ids", "2026-11-20")).isNull();
        assertThat(find("dates", "2026-11-21")).isNull();
        assertThat(find("dates", "2026-11-2")).isNull();
    }

    @Test
    void forgetsOneForAnotherButTakesNoneForAnother() {
        for (int i = 0; i < 10_000; i++) {
            String text = "text-" + i;
            assertThat(find("ids", text)).isNull();
            recent.keep("ids", text, i);
            assertThat(find("ids", text)).isEqualTo(i);
        }
    }

    @Test
    void keepsNoLongTexts() {
        String text = "x".repeat(65);
        assertThat(find("ids", text)).isNull();
        recent.keep("ids", text, 1);

        assertThat(find("ids", text)).isNull();
    }

    private Object find(String reader, String text) {
        return recent.find(reader, ("<" + text + ">").toCharArray(), 1, text.length());
    }
}
