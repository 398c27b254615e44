package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.internal.MarkdownText;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Reduce days from 45 to 30 (1.5 %) => Reduce days from 45 to 30 (1.5 %)",
                "end-to-end, “quoted”! => end-to-end, “quoted”!",
                "# title # => \\# title \\#",
                "C# and F# => C# and F#",
                "- item => \\- item",
                "1. item => 1\\. item",
                "12) item => 12\\) item",
                "2026-11-20 => 2026-11-20",
                "[x](y) <b> `c` *d* _e_ ~f~ | $g$ => \\[x\\](y) \\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\| \\$g\\$",
                "&amp; R&D, R & D \\n => \\&amp; R\\&D, R & D \\\\n",
            })
    void escapesWhatWouldBeMarkup(String line, String written) {
        assertThat(MarkdownText.of(line)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "@ops, @|ops",
        "no#12, no#|12",
        "x :tada: y, x :|tada: y",
        "http://a.b, http:|//a.b",
        "www.a.b, www.|a.b"
    })
    void keepsApartWhatIsLookedForInText(String line, String written) {
        assertThat(MarkdownText.of("see " + line)).isEqualTo("see " + written.replace('|', '\u2060'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.b", "See https://a.b/c?d=e.", "HTTPS://A.ORG", "ftp://x.y"})
    void isNoLink(String line) {
        assertThat(MarkdownReader.linkedAddresses(line)).hasSize(1);
        assertThat(MarkdownReader.linkedAddresses(MarkdownText.of(line))).isEmpty();
    }
}
