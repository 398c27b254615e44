package org.okr4j.examples.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.program.OkrProgram;

class ExchangeCommandsTest {

    private static final String GOOD = "key-result,date,value\nkr-leaks,2026-11-20,5\n";
    private static final String BAD = GOOD + "kr-leeks,2026-11-20,5\n";

    @TempDir
    private Path directory;

    private Path yard;
    private Path out;

    @BeforeEach
    void writeProgram() throws IOException {
        yard = Files.write(directory.resolve("yard.json"), Shipyard.bytes());
        out = directory.resolve("out.json");
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("file.csv"), text, UTF_8).toString();
    }

    private Outcome take(String file, String... options) {
        return Outcome.of(Stream.of(
                        Stream.of("import", file, "--mapping", "check-ins", "--program", yard.toString()),
                        Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @Test
    void writesTheProgramThatComesOfIt() throws IOException {
        Outcome outcome = take(file(GOOD), "--out", out.toString());

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Added", "kr-leaks", "Written to " + out);
        assertThat(OkrJson.read(out).objectives().get(0).keyResults().get(0).checkIns())
                .hasSize(2);
        assertThat(Files.readAllBytes(yard)).isEqualTo(Shipyard.bytes());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void writesOverItsOwnProgramIfAsked() throws IOException {
        assertThat(take(file(GOOD), "--out", yard.toString()).code()).isZero();
        assertThat(take(file(GOOD), "--dry-run").out()).contains("Unchanged").doesNotContain("Added");
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        Outcome outcome = take(file(GOOD), "--dry-run", "--lang", "es");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Añadidas", "Un ensayo: no se ha escrito nada.");
        assertThat(out).doesNotExist();
    }

    @Test
    void writesNothingWhereARowIsRefusedUnlessAsked() throws IOException {
        Outcome refused = take(file(BAD), "--out", out.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .contains("Refused", "has “kr-leeks”; did you mean", "“kr-leaks”?", "Nothing is taken");
        assertThat(out).doesNotExist();

        assertThat(take(file(BAD), "--out", out.toString(), "--good-rows").code())
                .isEqualTo(1);
        assertThat(OkrJson.read(out).objectives().get(0).keyResults().get(0).checkIns())
                .hasSize(2);
    }

    @Test
    void tellsProgramsTheRowsAndTheChanges() throws IOException {
        Outcome outcome = take(file(GOOD), "--dry-run", "--format", "json");

        JsonNode json = new JsonMapper().readTree(outcome.out());
        assertThat(json.at("/rows/0/verdict").textValue()).isEqualTo("added");
        OkrProgram before = OkrJson.read(yard);
        OkrProgram after = before.apply(OkrJson.readChanges(json.get("changes").toString()));
        assertThat(after).isNotEqualTo(before);

        JsonNode refused = new JsonMapper()
                .readTree(take(file(BAD), "--dry-run", "--format", "json").out());
        assertThat(refused.get("changes")).isEmpty();
        assertThat(refused.at("/counts/refused").intValue()).isEqualTo(1);
        assertThat(refused.at("/rows/1/line").intValue()).isEqualTo(3);
    }

    @Test
    void takesAMappingFromAFileAndSaysWhatIsWrongWithOne() throws IOException {
        Path mapping = Files.writeString(directory.resolve("ours.yaml"), """
                mapping: 1
                name: ours
                separator: ";"
                decimal: ","
                dates: dd/MM/yyyy
                records:
                  - record: check-in
                    columns: {KR: key-result, Fecha: date, Valor: value}
                """, UTF_8);
        String data = file("KR;Fecha;Valor\nkr-leaks;20/11/2026;5,5\n");

        Outcome outcome =
                Outcome.of("import", data, "--mapping", mapping.toString(), "--program", yard.toString(), "--dry-run");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Added");

        Files.writeString(mapping, "mapping: 1\nrecords:\n  - record: chek-in\n", UTF_8);
        Outcome wrong =
                Outcome.of("import", data, "--mapping", mapping.toString(), "--program", yard.toString(), "--dry-run");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith(mapping + ":3: ").contains("did you mean “check-in”?");
    }

    @Test
    void saysOnWhichLineAFileCannotBeRead() throws IOException {
        String broken = file("key-result,date\n\"kr-leaks,2026-11-20\n");

        assertThat(take(broken, "--dry-run"))
                .isEqualTo(
                        new Outcome(2, "", broken + ":2: the row that begins here has a quote that is never closed\n"));
        Files.write(Path.of(broken), new byte[] {'a', '\n', (byte) 0xE9});
        assertThat(take(broken, "--dry-run").err())
                .isEqualTo(broken + ":2: this is no UTF-8: save the file in that encoding\n");
        assertThat(take(directory.resolve("none.csv").toString(), "--dry-run").err())
                .endsWith("none.csv: there is no such file\n");
    }

    @Test
    void beginsAProgramWithPeople() throws IOException {
        String people = file("person,name,manager\nines,Inés Reyes,\nmaja,Maja Lind,ines\n");

        Outcome outcome = Outcome.of("import", people, "--mapping", "reporting-lines", "--out", out.toString());

        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
        assertThat(OkrJson.read(out).organization().people()).hasSize(2);
        assertThat(OkrJson.read(out).organization().name()).isEqualTo("Inés Reyes");
    }

    @Test
    void beginsNoProgramWithNothing() throws IOException {
        String people = file("person,name,valid-from\nines,Inés Reyes,2027-01-01\n");

        assertThat(Outcome.of("import", people, "--mapping", "reporting-lines", "--out", out.toString()))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        people + ": no row that holds on the day brings a unit with which a program could begin\n"));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"key-results, city", "check-ins, city", "people, company", "key-results, museum", "people, museum"})
    void takesInWhatItGaveOutAndFindsNothingToDo(String mapping, String sample) throws IOException {
        for (List<String> way : List.of(
                List.<String>of(),
                List.of("--separator", "semicolon", "--decimal", "comma"),
                List.of("--separator", "tab"))) {
            Path csv = directory.resolve("out.csv");
            String[] export = Stream.concat(
                            Stream.of("export", "--mapping", mapping, "--sample", sample, "--out", csv.toString()),
                            way.stream())
                    .toArray(String[]::new);
            assertThat(Outcome.of(export)).isEqualTo(new Outcome(0, "", ""));

            String[] back = Stream.concat(
                            Stream.of("import", csv.toString(), "--mapping", mapping, "--sample", sample, "--dry-run"),
                            way.stream())
                    .toArray(String[]::new);
            Outcome outcome = Outcome.of(back);
            assertThat(outcome.code()).as(outcome.out()).isZero();
            assertThat(outcome.out()).contains("Unchanged").doesNotContain("Added", "Changed", "Refused");
        }
    }

    @Test
    void givesOutCsvWithoutFormulas() throws IOException {
        String title = "=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")";
        String data = file("objective,title,unit,cycle\no-evil,\"" + title + "\",sails,2026-q4\n");
        assertThat(Outcome.of(
                                "import",
                                data,
                                "--mapping",
                                "key-results",
                                "--program",
                                yard.toString(),
                                "--out",
                                out.toString())
                        .code())
                .isZero();

        assertThat(Outcome.of("export", out.toString(), "--mapping", "key-results")
                        .out())
                .contains("o-evil,\"'=HYPERLINK(")
                .doesNotContain(",\"=", ",=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "import a.csv --mapping key-results # okr-examples import: One of --dry-run and --out must be given (see"
                        + " okr-examples import --help)",
                "import a.csv --mapping key-results --dry-run --out b # okr-examples import: One of --dry-run and --out"
                        + " must be given (see okr-examples import --help)",
                "import a.csv --dry-run # okr-examples import: Missing required option: '--mapping=NAME|FILE' (see"
                        + " okr-examples import --help)",
                "import a.csv --mapping key-results --dry-run # okr-examples import: --program must be given: only people begin"
                        + " a new one (see okr-examples import --help)",
                "export --mapping viva-goals # okr-examples export: --mapping must be one that can be written, such as"
                        + " key-results: viva-goals (see okr-examples export --help)",
                "export --mapping nonsense # okr-examples export: Invalid value for option '--mapping': must be one of"
                        + " key-results, check-ins, people, reporting-lines, viva-goals, peoplebox, betterworks,"
                        + " culture-amp, okrchestra, or a file that holds one: nonsense (see okr-examples export --help)",
            })
    void saysWhatIsWrongWithItsCall(String call, String line) {
        assertThat(Outcome.of(call.split(" "))).isEqualTo(new Outcome(2, "", line + "\n"));
    }
}
