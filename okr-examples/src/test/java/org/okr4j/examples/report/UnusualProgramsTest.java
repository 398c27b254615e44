package org.okr4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.examples.cli.Outcome;

/** Programs that hold hardly anything, or more than fits. */
class UnusualProgramsTest {

    private static final String ONE_UNIT =
            "\"units\": [{\"id\": \"mill\", \"name\": \"Mill\", \"kind\": \"organization\"}]";

    @TempDir
    private Path directory;

    @Test
    void aProgramMayHoldNothing() throws IOException {
        String report = report("{\"okr\": 1, \"organization\": {\"name\": \"Mill\", " + ONE_UNIT + "}}");

        assertThat(report)
                .contains("Cycles     none\n", "Objectives          0\n", "Key results         0\n")
                .contains("Without objectives: Mill.\n", "0 errors, 0 warnings, 0 infos")
                .contains("No rule found anything wrong.\n", "The program follows no roadmap.\n");
    }

    @Test
    void namesSteerNoTerminal() throws IOException {
        assertThat(report("{\"okr\": 1, \"organization\": {\"name\": \"Mill\\u001b[2J\\nEnd\", " + ONE_UNIT + "}}"))
                .startsWith("Mill\ufffd[2J End ")
                .doesNotContain("\u001b");
    }

    @Test
    void saysWhenTheRoadmapBegins() throws IOException {
        assertThat(report("{\"okr\": 1, \"organization\": {\"name\": \"Mill\", " + ONE_UNIT + "},"
                        + " \"roadmap\": {\"template\": \"government-four-phases\", \"start\": \"2026-12-28\"}}"))
                .contains("Roadmap    Government, four phases: begins on 2026-12-28\n");
    }

    @Test
    void whatIsLongIsBrokenIntoLines() throws IOException {
        String title = "Flour as fresh as bread, ".repeat(8).strip();
        assertThat(report("""
                        {"okr": 1, "organization": {"name": "Mill", %s},
                         "cycles": [{"id": "2026-q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
                         "objectives": [{"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "%s",
                           "keyResults": [{"id": "kr-a", "text": "%s", "unit": "percent",
                             "measure": {"type": "increase", "baseline": 0, "target": 10},
                             "checkIns": [{"date": "2026-11-16", "value": 5, "confidence": "medium"}]}]}]}
                        """.formatted(ONE_UNIT, title, title)))
                .contains(
                        "  Flour as fresh as bread, Flour", "\n  no owner · 2026 Q4 · draft\n", "54%  medium  Flour as")
                .satisfies(report ->
                        assertThat(report.lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" ")));
    }

    @Test
    void unitsMayStandFarBelowEachOther() throws IOException {
        StringBuilder units = new StringBuilder(ONE_UNIT.substring(0, ONE_UNIT.length() - 1));
        for (int i = 1; i <= 5_000; i++) {
            units.append(", {\"id\": \"u%d\", \"name\": \"Unit %d\", \"kind\": \"team\", \"parent\": \"%s\"}"
                    .formatted(i, i, i == 1 ? "mill" : "u" + (i - 1)));
        }

        assertThat(report("{\"okr\": 1, \"organization\": {\"name\": \"Mill\", " + units + "]}}"))
                .contains("Unit 5000.");
    }

    private String report(String document) throws IOException {
        Path file = Files.writeString(directory.resolve("program.json"), document);
        Outcome outcome = Outcome.of("report", file.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }
}
