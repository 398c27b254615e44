package org.okr4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program writes the same bytes on every machine. */
class LocaleIT {

    private static final Path GOLDEN = Path.of("src/test/resources/org/okr4j/examples/golden");

    private final String jar = System.getProperty("examples.jar");

    /** What every run is given on standard input. */
    private static final String SENTENCE = "Reducir los días de espera del niño de 45 a 30";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "en, US, UTF-8, UTC",
        "es, AR, ISO-8859-1, America/Argentina/Ushuaia",
        "tr, TR, US-ASCII, Europe/Istanbul",
        "ar, EG, UTF-16, Pacific/Kiritimati",
    })
    void writesTheSameEverywhere(String language, String country, String encoding, String zone)
            throws IOException, InterruptedException {
        List<String> machine = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-Dstdout.encoding=" + encoding,
                "-Dsun.stdout.encoding=" + encoding,
                "-Duser.timezone=" + zone);

        assertThat(run(machine, 0, "report")).isEqualTo(golden("report-city-en.txt"));
        assertThat(run(machine, 0, "report", "--sample", "company", "--lang", "es"))
                .isEqualTo(golden("report-company-es.txt"));
        assertThat(run(machine, 1, "check", "--lang", "es", "--fail-on", "error"))
                .isEqualTo(golden("check-city-es.txt"));
        assertThat(run(machine, 0, "report", "--format", "json"))
                .isEqualTo(run(List.of(), 0, "report", "--format", "json"));
        for (String format : List.of("markdown", "sarif", "junit")) {
            assertThat(run(machine, 0, "check", "--format", format))
                    .isEqualTo(run(List.of(), 0, "check", "--format", format));
        }
        assertThat(run(machine, 0, "statements", "--lang", "es"))
                .startsWith("{\"kind\":\"OUTCOME_METRIC\",")
                .contains("\"text\":\"" + SENTENCE + "\"")
                .hasLineCount(1);
    }

    @Test
    void refusesHostileInputWithLittleMemory() throws IOException, InterruptedException {
        Path deep = Files.writeString(directory.resolve("deep.json"), "{\"okr\":".repeat(100_000));
        Path huge = Files.writeString(directory.resolve("huge.json"), "{\"okr\": 1e999999999}");

        assertThat(run(List.of("-Xmx64m"), 2, "report", deep.toString())).isEmpty();
        assertThat(errors()).startsWith(deep + ":1:").contains("nested").doesNotContain("Exception");
        assertThat(run(List.of("-Xmx64m"), 2, "report", huge.toString())).isEmpty();
        assertThat(errors()).startsWith(huge + ":1:").doesNotContain("Exception");
    }

    private String run(List<String> machine, int code, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(arguments));
        Path input = Files.writeString(directory.resolve("input"), SENTENCE + "\n", UTF_8);
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(errors()).isEqualTo(code);
        return output;
    }

    private String errors() throws IOException {
        return Files.readString(directory.resolve("errors"), UTF_8);
    }

    private static String golden(String file) throws IOException {
        return Files.readString(GOLDEN.resolve(file), UTF_8);
    }
}
