package org.okr4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a document, the program says so on one line a problem, and nothing else. */
class BrokenInputTest {

    /** The documents that okr-json is tested with. */
    private static final Path CORPUS = Path.of("../okr-json/src/test/resources/org/okr4j/json");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("invalidDocuments")
    void namesThePlace(Path document) {
        isRefused(document, "report");
        isRefused(document, "check", "--lang", "es", "--format", "json", "--fail-on", "error");
    }

    static Stream<Path> invalidDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("invalid-.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "{\"okr\": 1}", "\u001b[2J", "{\"okr\": 1e999999999}", "\ufeff{}x"})
    void namesThePlaceInShortDocuments(String text) throws IOException {
        isRefused(Files.writeString(directory.resolve("short.json"), text), "report");
    }

    @Test
    void survivesDeepNesting() throws IOException {
        Path deep = Files.writeString(directory.resolve("deep.json"), "[".repeat(100_000));
        Path deepInside = Files.writeString(directory.resolve("inside.json"), "{\"a\":".repeat(100_000));

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            isRefused(deep, "report");
            isRefused(deepInside, "report");
        });
    }

    @Test
    void saysThatBytesAreNoText() throws IOException {
        isRefused(Files.write(directory.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'}), "report");
    }

    @Test
    void saysWhichFileIsMissing() {
        Path missing = directory.resolve("none.json");

        assertThat(Outcome.of("report", missing.toString()))
                .isEqualTo(new Outcome(2, "", missing + ": there is no such file\n"));
        assertThat(Outcome.of("report", missing.toString(), "--lang", "es"))
                .isEqualTo(new Outcome(2, "", missing + ": no existe ese archivo\n"));
    }

    @Test
    void saysThatADirectoryIsNoFile() {
        assertThat(Outcome.of("score", directory.toString()))
                .isEqualTo(new Outcome(2, "", directory + ": this is a directory, and a file is needed\n"));
    }

    @Test
    void showsWhatStandsThereAndMarksIt() throws IOException {
        Path file = Files.writeString(directory.resolve("short.json"), """
                {
                  "okr": 1,
                \t"organization": {"name": "A", "units": [{"id": "都1", "kind": "team", "nmae": "都" }]},
                  "objectives": %s5
                }
                """.formatted(" ".repeat(60)));

        assertThat(Outcome.of("report", file.toString()).err().replace(file.toString(), "FILE"))
                .isEqualTo("""
                        FILE:3:42: the required property "name" is missing [/organization/units/0]
                            "organization": {"name": "A", "units": [{"id": "都1", "kind": "team", "nmae": "都" }]},
                                                                    ^
                        FILE:3:49: expected an id of letters, digits and ._~-, such as city-hall, found "都1"\
                         [/organization/units/0/id]
                            "organization": {"name": "A", "units": [{"id": "都1", "kind": "team", "nmae": "都" }]},
                                                                           ^
                        FILE:3:71: unknown property "nmae"; did you mean "name"? [/organization/units/0/nmae]
                            …e": "A", "units": [{"id": "都1", "kind": "team", "nmae": "都" }]},
                                                                              ^
                        FILE:4:77: expected an array, found the number 5 [/objectives]
                            …                                                5
                                                                             ^
                        """);
    }

    @Test
    void namesEveryPlace() throws IOException {
        Path city = Path.of("src/main/resources/org/okr4j/examples/city.json");
        String text =
                Files.readString(city, UTF_8).replace("\"unit\": \"harbor-office\"", "\"unit\": \"harbour-office\"");
        Path broken = Files.writeString(directory.resolve("city.json"), text);

        Outcome outcome = Outcome.of("report", broken.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .hasSizeGreaterThan(1)
                .filteredOn(line -> !line.startsWith("    "))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches(".*city\\.json:\\d+:\\d+: .*harbour-office.*harbor-office.* \\[/.*]"));
    }

    private static void isRefused(Path document, String... command) {
        String[] arguments = Stream.concat(Stream.of(command), Stream.of(document.toString()))
                .toArray(String[]::new);
        Outcome outcome = Outcome.of(arguments);

        assertThat(outcome.code()).as(outcome.out()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).endsWith("\n").doesNotContain("Exception", "\tat ", "\u001b");
        assertThat(outcome.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(document + ":") || line.startsWith("    "));
    }
}
