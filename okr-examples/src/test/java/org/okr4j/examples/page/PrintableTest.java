package org.okr4j.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leavesTextAlone() {
        assertThat(Printable.of("Café · 100 % \u00a0“año” 都市 😀")).isEqualTo("Café · 100 % \u00a0“año” 都市 😀");
    }

    @Test
    void staysOnItsLine() {
        assertThat(Printable.of("a\nb\r\tc\u2028d\u2029e")).isEqualTo("a b  c d e");
    }

    @Test
    void steersNoTerminal() {
        assertThat(Printable.of("\u001b[31mred\u0007\u009b2J")).isEqualTo("\ufffd[31mred\ufffd\ufffd2J");
    }

    @Test
    void turnsNoDirectionAround() {
        assertThat(Printable.of("a\u202eb\u2066c")).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void keepsJoinersOfWords() {
        assertThat(Printable.of("a\u200cb\u200dc\u00add")).isEqualTo("a\u200cb\u200dc\u00add");
    }

    @Test
    void replacesHalfCharacters() {
        assertThat(Printable.of("a\ud83d")).isEqualTo("a\ufffd");
    }
}
