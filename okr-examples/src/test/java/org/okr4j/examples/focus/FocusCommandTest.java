package org.okr4j.examples.focus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;

class FocusCommandTest {

    private static final String LIST = """
            \ufeffSafe streets

              Continue the vaccination program\t
            Overtime hours per crew member
            Open the second library in 2028
            Clean water
            """;

    @TempDir
    private Path directory;

    @Test
    void sortsTheObjectivesOfAUnitForPrograms() throws IOException {
        JsonNode test = json("focus", "--unit", "marketing", "--sample", "company", "--format", "json");

        assertThat(test.at("/unit").asText()).isEqualTo("marketing");
        assertThat(test.at("/cycle").asText()).isEqualTo("2026-q4");
        assertThat(test.at("/most").asInt()).isEqualTo(3);
        assertThat(test.at("/items")).hasSize(5);
        assertThat(test.at("/items/4/place").asText()).isEqualTo("later");
        assertThat(json("focus", "--unit", "marketing", "--sample", "company", "--format", "json", "--most", "5")
                        .at("/isPassed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void sortsAListByItsWords() throws IOException {
        assertThat(Outcome.of("focus", "--candidates", list("list.txt", LIST)))
                .isEqualTo(new Outcome(0, """
                                What comes first
                                %s
                                5 candidates, of which at most 3 come first.

                                Objectives (3)
                                  1. Safe streets
                                     – Number 1 of 4 that could be objectives.
                                  2. Overtime hours per crew member
                                     – Number 2 of 4 that could be objectives.
                                  3. Open the second library in 2028
                                     – Number 3 of 4 that could be objectives.
                                     – Its title says what is done (“Open”): say what will be different for whom.

                                To run as operations (1)
                                  •  Continue the vaccination program
                                     – It speaks of daily work (“Continue”), which goes on whether or not it is an objective.

                                For later (1)
                                  4. Clean water
                                     – Number 4 of 4 that could be objectives, and only 3 come first.
                                """.formatted("─".repeat(100)), ""));
    }

    @Test
    void sortsAListForAUnit() throws IOException {
        JsonNode test = json("focus", "--unit", "permits", "--candidates", list("list.txt", LIST), "--format", "json");

        assertThat(test.at("/unit").asText()).isEqualTo("permits");
        assertThat(test.findValuesAsText("place"))
                .containsExactly("objective", "operation", "kpi", "later", "objective");
    }

    @Test
    void aListIsInTheLanguageThatIsAskedFor() throws IOException {
        JsonNode test = json(
                "focus",
                "--candidates",
                list("lista.txt", "Mantener los parques\n"),
                "--lang",
                "es",
                "--format",
                "json");

        assertThat(test.at("/items/0/place").asText()).isEqualTo("operation");
        assertThat(test.at("/items/0/reasons/0").asText()).startsWith("Dice qué sigue como está.");
    }

    @Test
    void anEmptyListHasNothingToSort() throws IOException {
        assertThat(Outcome.of("focus", "--candidates", list("empty.txt", "\n \n"))
                        .out())
                .endsWith("There is nothing to be sorted.\n");
    }

    @Test
    void showsColorWhereItIsAskedFor() throws IOException {
        assertThat(Outcome.of("focus", "--candidates", list("list.txt", LIST), "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Outcome.of("focus", "--help").out())
                .contains("--unit", "--cycle", "--candidates", "--most", "--format", "--as-of", "Exit codes:")
                .doesNotContain("${", "--fail-on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sample company | okr-examples focus: --unit or --candidates must be given",
                "--unit marketin --sample company | okr-examples focus: --unit must be a unit of the program: marketin;"
                        + " did you mean 'marketing'?",
                "--unit marketing --sample company --cycle 2026-q5 | okr-examples focus: --cycle must be a cycle of the"
                        + " program: 2026-q5; did you mean '2026-q3'?",
                "--candidates a.txt --cycle 2026-q4 | okr-examples focus: --cycle needs --unit: 2026-q4",
                "--unit parks --most 0 | okr-examples focus: --most must be at least 1: 0",
                "--candidates a.txt --most 0 | okr-examples focus: --most must be at least 1: 0",
                "--unit parks --most few | okr-examples focus: Invalid value for option '--most': 'few' is not an int",
                "--candidates not-there.txt | not-there.txt: there is no such file",
                "--candidates not-there.txt --unit parks | not-there.txt: there is no such file",
            })
    void saysWhatWouldBeRight(String call, String message) {
        Outcome outcome = Outcome.of(("focus " + call).split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(message).hasLineCount(1);
    }

    @Test
    void aListThatIsNotTextIsRefused() throws IOException {
        Path file = directory.resolve("list.bin");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        Outcome outcome = Outcome.of("focus", "--candidates", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("list.bin").hasLineCount(1);
    }

    private String list(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8).toString();
    }

    private static JsonNode json(String... arguments) throws IOException {
        Outcome outcome = Outcome.of(arguments);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return new JsonMapper().readTree(outcome.out());
    }
}
