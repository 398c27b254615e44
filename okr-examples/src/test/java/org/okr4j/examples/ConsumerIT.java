package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * An application on the module path, with the published jars alone, compiles without a warning and runs. Its sources
 * are in {@code src/test/consumer}; they grow with the library.
 */
class ConsumerIT {

    private final Path sources = Path.of(System.getProperty("consumer.sources"));
    private final Path directory = Path.of(System.getProperty("consumer.directory"));
    private final Path modules = directory.resolve("modules");
    private final Path classes = directory.resolve("classes");

    @Test
    void compilesWithoutWarningAndRuns() throws IOException, InterruptedException {
        compile();

        assertThat(run()).isEqualTo("""
                        progress: 0.6
                        ERROR: objective-has-accountable-person
                        ERROR: objective-has-key-results
                        o-flour: 0.8, GREEN
                        read back: true
                        moves: 8
                        «Flour as fresh as bread» (o-flour): 80 % el 2026-11-20
                        quarter: 0.8
                        Too little data for a forecast: it takes values of 3 days, and there is one; the target takes -0.2 a week from now on
                        picture: 9 lines
                        o-flour exposed: TARGET_LOWERED
                        line of sight: NO_PRIORITY
                        feed: bakery on 2026-11-20: one line (proposed: 1)
                        freed: 1200 EUR
                        train 40: COUNTED_OUTPUT
                        true
                        counted output: 6..8 “40”
                        counted output: no
                        2026-07-01..2026-09-30 read back: true
                        """);
    }

    private void compile() throws IOException {
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "--module-path",
                modules.toString(),
                "-d",
                Files.createDirectories(classes).toString());
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sourceFiles()))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        assertThat(messages.toString()).isEmpty();
    }

    private List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules + System.getProperty("path.separator") + classes,
                        "--module",
                        "org.example.consumer/org.example.consumer.Consumer")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.replace("\r\n", "\n");
    }
}
