package org.okr4j.examples.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.examples.input.Sample;
import org.okr4j.text.Language;

class DashboardCommandTest {

    @TempDir
    private Path directory;

    @Test
    void writesThePageIntoADirectoryThatItMakes() throws IOException {
        Path out = directory.resolve("for/the/minister");

        Outcome outcome = Outcome.of("dashboard", "--sample", "company", "--out", out.toString());

        Path file = out.resolve("index.html");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo("Written: " + file + " (" + Files.size(file) / 1000 + " kB)\n");
        assertThat(Files.readString(file, UTF_8))
                .isEqualTo(DashboardPage.of(Pages.of(Sample.COMPANY), Language.ENGLISH));
    }

    @Test
    void saysWhereToWriteIsMissing() {
        assertThat(Outcome.of("dashboard").err()).contains("--out");
        assertThat(Outcome.of("dashboard").code()).isEqualTo(2);
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "before", UTF_8);

        Outcome outcome = Outcome.of("dashboard", "--out", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--out cannot be written");
        assertThat(file).hasContent("before");
    }
}
