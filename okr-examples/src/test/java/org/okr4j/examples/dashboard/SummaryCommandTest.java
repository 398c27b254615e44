package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.report.summary.ExecutiveSummary;
import org.okr4j.report.summary.SummaryPart;
import org.okr4j.report.summary.SummarySentence;

/** What the command writes of the city, in which each text that people see tries to be more than text. */
class SummaryCommandTest {

    @TempDir
    private Path directory;

    private Path hostile;

    @BeforeEach
    void writeTheCity() throws IOException {
        hostile = Files.writeString(directory.resolve("hostile.json"), Pages.hostileDocument(), UTF_8);
    }

    private String summary(String... options) {
        String[] call = new String[options.length + 3];
        call[0] = "summary";
        call[1] = hostile.toString();
        call[2] = "--as-of=" + Pages.AS_OF;
        System.arraycopy(options, 0, call, 3, options.length);
        Outcome outcome = Outcome.of(call);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aPageShowsWhateverAProgramHoldsAsText(String language) {
        Document page = Jsoup.parse(summary("--format=html", "--lang=" + language));

        assertThat(page.select("script, img, a[href], [src], link, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.title()).startsWith(Pages.MARKUP + Pages.QUOTES);
        assertThat(page.select("section h3")).hasSize(SummaryPart.values().length);
    }

    @Test
    void aPageSaysEachSentence() {
        String text =
                Jsoup.parse(summary("--format=html")).select("#summary").first().wholeText();

        assertThat(ExecutiveSummary.of(Pages.hostile()).sentences())
                .extracting(SummarySentence::toString)
                .allSatisfy(sentence -> assertThat(text).contains(sentence));
    }

    /** Of what Markdown takes for markup, nothing is left that is not escaped but the marks of the summary itself. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void markdownShowsWhateverAProgramHoldsAsText(String language) {
        String markdown = summary("--format=markdown", "--lang=" + language);

        assertThat(markdown).contains("\\<script\\>").doesNotContainPattern("(?<!\\\\)[<>]");
        assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSize(1 + SummaryPart.values().length);
    }
}
