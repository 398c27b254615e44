package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java of a page, and a directory in which it is compiled and run. */
record ReadmeBlocks(String page, List<ReadmeBlock> blocks, Path directory) {

    /**
     * Compiles all blocks in one go; the lines of what the compiler says are those of the page.
     *
     * @param classes what the blocks use beside the library
     */
    void compile(List<Path> classes) throws IOException {
        List<Path> sources = new ArrayList<>(classes);
        for (ReadmeBlock block : blocks) {
            sources.add(Files.writeString(directory.resolve(block.className() + ".java"), block.toSource(), UTF_8));
        }
        List<String> options = List.of("--release", "17", "-proc:none", "-d", directory.toString());
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled)
                    .as("the lines of these messages are those of " + page + ":\n" + messages)
                    .isTrue();
        }
    }

    /**
     * Runs a class in a process of its own, in the directory, and returns what it has written.
     *
     * @param what what runs, for the message if it fails
     */
    String run(String what, String className, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = directory + System.getProperty("path.separator") + System.getProperty("java.class.path");
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(java, "-cp", classPath, className)
                        .add(arguments)
                        .build())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(what + " of " + page + ":\n" + output)
                .isZero();
        return output;
    }
}
