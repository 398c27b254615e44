package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of the README compiles and runs, in a directory that holds the samples, and what its comments promise comes
 * out: {@code Progress progress = …; // 0.6} is checked against the text of the value.
 */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    @TempDir
    private Path directory;

    @Test
    void itsJavaDoesWhatItSays() throws IOException, InterruptedException {
        String readme = Files.readString(README, UTF_8);
        List<ReadmeBlock> blocks = ReadmeBlock.in(readme);
        assertThat(blocks)
                .isNotEmpty()
                .hasSize(Splitter.on("```java").splitToList(readme).size() - 1);
        copySample("city.json");
        copySample("company.json");
        for (ReadmeBlock block : blocks) {
            compile(block);
            run(block);
        }
    }

    private void compile(ReadmeBlock block) throws IOException {
        Path source = Files.writeString(directory.resolve(block.className() + ".java"), block.toSource(), UTF_8);
        List<String> options = List.of("--release", "17", "-proc:none", "-d", directory.toString());
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled)
                    .as("the lines of these messages are those of README.md:\n" + messages)
                    .isTrue();
        }
    }

    private void copySample(String name) throws IOException {
        try (var sample = Main.class.getResourceAsStream(name)) {
            assertThat(sample).isNotNull();
            Files.copy(sample, directory.resolve(name));
        }
    }

    private void run(ReadmeBlock block) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        directory + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        block.className())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("the block at line " + block.line() + " of README.md:\n" + output)
                .isZero();
    }
}
