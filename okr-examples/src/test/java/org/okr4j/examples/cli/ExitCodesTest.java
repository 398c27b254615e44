package org.okr4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.Main;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ExitCodesTest {

    /** One objective with an owner, linked to nothing and without key results: an error, and what is less severe. */
    private static final String FAULTY = """
            {"okr": 1,
             "organization": {"name": "Mill", "units": [{"id": "mill", "name": "Mill", "kind": "organization"}],
                              "people": [{"id": "p-rao", "name": "Asha Rao", "level": "executive", "unit": "mill"}]},
             "cycles": [{"id": "2026-q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
             "objectives": [{"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "Flour as fresh as bread",
                             "owner": "p-rao"%s}]}
            """;

    /** Nobody owns it: a warning. */
    private static final String ONE_KEY_RESULT = """
            , "keyResults": [{"id": "kr-fresh", "text": "Reduce days from mill to oven from 9 to 4",
                "unit": "time:days", "measure": {"type": "decrease", "baseline": 9, "target": 4}}]""";

    @TempDir
    private Path directory;

    @Test
    void whatNobodyForesawIsNotTakenForFindings() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLine exhausted = new CommandLine(new Exhausted()).setErr(Surroundings.writer(err));

        assertThat(CommandLines.execute(exhausted)).isEqualTo(3);
        assertThat(err)
                .hasToString("exhausted: a fault of the program, please report it: java.lang.OutOfMemoryError: heap\n");
    }

    @Command(name = "exhausted")
    private static final class Exhausted implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError("heap");
        }
    }

    @ParameterizedTest
    @CsvSource({"report", "check", "score"})
    void findingsAloneAreNoFailure(String command) throws IOException {
        Outcome outcome = Outcome.of(command, file(FAULTY.formatted("")));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Mill");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"report, text", "check, text", "score, text", "report, json", "check, json", "score, json"})
    void failsOnWhatItIsToldTo(String command, String format) throws IOException {
        String errors = file(FAULTY.formatted(""));

        Outcome outcome = Outcome.of(command, errors, "--fail-on", "error", "--format", format);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .isEqualTo(Outcome.of(command, errors, "--format", format).out());
        assertThat(outcome.err()).isEmpty();
        assertThat(Outcome.of(command, errors, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void toleratesWhatIsLessSevere() throws IOException {
        String warnings = file(FAULTY.formatted(ONE_KEY_RESULT));

        assertThat(Outcome.of("check", warnings).out()).contains("0 errors, 1 warning");
        assertThat(Outcome.of("check", warnings, "--fail-on", "error").code()).isZero();
        assertThat(Outcome.of("check", warnings, "--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void namesTheLineOfAFinding() throws IOException {
        assertThat(Outcome.of("check", file(FAULTY.formatted(""))).out())
                .contains("Mill: o-flour, keyResults (" + directory.resolve("mill.json") + ":5:");
    }

    @Test
    void saysWhenItsResultCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[] {'\n'}), full, err, Map.of(), false, LocalDate::now);

        assertThat(Main.run(surroundings, "check")).isEqualTo(2);
        assertThat(Main.run(surroundings, "statements")).isEqualTo(2);
        assertThat(err).hasToString("""
                        okr-examples check: standard output cannot be written: No space left on device
                        okr-examples statements: standard output cannot be written: No space left on device
                        """);
    }

    private String file(String document) throws IOException {
        return Files.writeString(directory.resolve("mill.json"), document).toString();
    }
}
