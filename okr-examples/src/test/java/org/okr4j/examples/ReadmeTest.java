package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.examples.cli.Outcome;

/**
 * The Java of the README and of the pages on alignment, dashboards, feeds, JSON, the portfolio, reports, rollout, the summary and own
 * rules compiles and runs, in a directory that holds the samples, and what its comments promise comes out: {@code Progress progress
 * = …; // 0.6} is checked against the text of the value.
 */
class ReadmeTest {

    /** A call of the program on a line of its own. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}.*\\bokr-examples(?:\\.jar)? ([a-z].*)$");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/alignment.md",
                "docs/dashboards.md",
                "docs/feeds.md",
                "docs/json.md",
                "docs/portfolio.md",
                "docs/reports.md",
                "docs/rollout.md",
                "docs/summary.md",
                "docs/writing-a-rule.md"
            })
    void itsJavaDoesWhatItSays(String page) throws IOException, InterruptedException {
        String text = Files.readString(Path.of("..", page), UTF_8);
        List<ReadmeBlock> blocks = ReadmeBlock.in(text);
        assertThat(blocks)
                .isNotEmpty()
                .hasSize(Splitter.on("```java").splitToList(text).size() - 1);
        copySample("city.json");
        copySample("company.json");
        ReadmeBlocks java = new ReadmeBlocks(page, blocks, directory);
        java.compile(List.of());
        for (ReadmeBlock block : blocks) {
            java.run("the block at line " + block.line(), block.className());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/alignment.md",
                "docs/dashboards.md",
                "docs/exchange.md",
                "docs/portfolio.md",
                "docs/rollout.md",
                "docs/summary.md"
            })
    void itsCommandsRun(String page) throws IOException {
        assertThat(COMMAND.matcher(Files.readString(Path.of("..", page), UTF_8)).results())
                .isNotEmpty()
                .extracting(call -> call.group(1))
                .allSatisfy(call ->
                        assertThat(Outcome.of(call.split(" ")).code()).as(call).isZero());
    }

    @Test
    void itNamesEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"), UTF_8);

        assertThat(Outcome.of("--help")
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1))
                .filteredOn(line -> line.matches("  [a-z].*"))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(readme).contains("| `" + line.strip().split(" ", 2)[0] + "` |"));
    }

    private void copySample(String name) throws IOException {
        try (var sample = Main.class.getResourceAsStream(name)) {
            assertThat(sample).isNotNull();
            Files.copy(sample, directory.resolve(name));
        }
    }
}
