package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk-through does what it says: its Java runs and its commands are called, from top to bottom in one directory, and what comes
 * out of each is what the page shows.
 */
class TutorialTest {

    private static final Path PAGE = Path.of("..", "docs", "tutorial.md");
    private static final Path FILES = Path.of("..", "docs", "tutorial");

    @TempDir
    private Path directory;

    @Test
    void itsStepsDoWhatItSays() throws IOException, InterruptedException {
        String text = Files.readString(PAGE, UTF_8);
        List<PageStep> steps = PageStep.in(text);
        assertThat(steps)
                .filteredOn(PageStep::isJava)
                .hasSize(Splitter.on("```java").splitToList(text).size() - 1);
        assertThat(steps).filteredOn(step -> !step.isJava()).isNotEmpty();
        List<PageRun.Result> results = run(text);
        if (Boolean.getBoolean("okr4j.docs.write")) {
            Files.writeString(PAGE, renewed(text, steps, results), UTF_8);
            steps = PageStep.in(Files.readString(PAGE, UTF_8));
        }

        for (int i = 0; i < results.size(); i++) {
            check(steps.get(i), results.get(i));
        }
        assertThat(results).hasSameSizeAs(steps);
    }

    private List<PageRun.Result> run(String text) throws IOException, InterruptedException {
        ReadmeBlocks java = new ReadmeBlocks("docs/tutorial.md", ReadmeBlock.in(text), directory);
        java.compile(copyFiles());
        Path results = directory.resolve("results");
        java.run("the run", PageRun.class.getName(), PAGE.toAbsolutePath().toString(), results.toString());
        return new ObjectMapper().readValue(results.toFile(), new TypeReference<>() {});
    }

    /** Puts the files that go with the page into the directory, and returns the Java among them. */
    private List<Path> copyFiles() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FILES)) {
            List<Path> classes = new ArrayList<>();
            for (Path file : files) {
                Path copy = Files.copy(file, directory.resolve(file.getFileName()));
                if (file.toString().endsWith(".java")) {
                    classes.add(copy);
                }
            }
            return classes;
        }
    }

    private static void check(PageStep step, PageRun.Result result) {
        List<String> output = lines(result);
        assertThat(result.code())
                .as("what line %s of docs/tutorial.md ends with; it wrote:%n%s", step.line(), result.output())
                .isEqualTo(step.code());
        if (step.outputLine() > 0) {
            Optional<Integer> wrong = new PageExcerpt(step.output()).firstWrong(output);
            wrong.ifPresent(place -> fail(
                    "Line %s of docs/tutorial.md is not what comes out of line %s: run mvn -pl okr-core,okr-json,okr-examples"
                            + " test -Dtest=TutorialTest -Dsurefire.failIfNoSpecifiedTests=false -Dokr4j.docs.write=true, and"
                            + " read the difference before you commit it. The output is%n%s",
                    step.outputLine() + place, step.line(), String.join("\n", output)));
        }
    }

    private static String renewed(String text, List<PageStep> steps, List<PageRun.Result> results) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = results.size() - 1; i >= 0; i--) {
            PageStep step = steps.get(i);
            if (step.outputLine() > 0 && step.code() == results.get(i).code()) {
                PageExcerpt excerpt = new PageExcerpt(step.output());
                List<String> shown = lines.subList(
                        step.outputLine() - 1,
                        step.outputLine() - 1 + step.output().size());
                List<String> renewed = excerpt.firstWrong(lines(results.get(i))).isPresent()
                        ? excerpt.renewed(lines(results.get(i)))
                        : step.output();
                shown.clear();
                lines.addAll(step.outputLine() - 1, renewed);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(PageRun.Result result) {
        return result.output().lines().map(String::stripTrailing).toList();
    }
}
