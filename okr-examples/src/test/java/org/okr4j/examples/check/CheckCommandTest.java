package org.okr4j.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.examples.cli.Outcome;
import org.w3c.dom.Element;

class CheckCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Nobody owns the key result, which is due on a Saturday, and the titles would like to be something else. */
    private static final String MILL = """
            {"okr": 1,
             "organization": {"name": "<b>Mill</b> ]]> \\u001b[31m", "units": [
                {"id": "mill", "name": "# Mill @ops", "kind": "organization"}],
                "people": [{"id": "p-rao", "name": "Asha Rao", "level": "executive", "unit": "mill"}]},
             "cycles": [{"id": "2026-q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31", "kind": "quarter"}],
             "objectives": [{"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "Flour ]]> as \\u001b[31m <fresh> as `bread`",
                "owner": "p-rao", "keyResults": [
                  {"id": "kr-fresh", "text": "Reduce days from mill to oven from 9 to 4 | [x](y)", "due": "2026-12-19",
                   "unit": "time:days", "measure": {"type": "decrease", "baseline": 9, "target": 4}}]}]}
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "text, en, Findings",
        "text, es, Hallazgos",
        "markdown, en, '## 12 errors'",
        "markdown, es, '## 12 errores'",
        "json, en, 'Nobody answers for objective'",
        "json, es, 'Nadie responde del objetivo'",
        "sarif, en, '\"level\": \"error\"'",
        "sarif, es, '\"language\": \"es\"'",
        "junit, en, 'warning: Public Works'",
        "junit, es, '<testcase name=\"key-result-has-owner\"'",
    })
    void writesOneFormInOneLanguage(String format, String language, String part) {
        String[] call = {"check", "--format", format, "--lang", language};
        Outcome outcome = Outcome.of(call);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains(part).endsWith("\n");
        assertThat(Outcome.of(call)).isEqualTo(outcome);
    }

    @Test
    void tellsCodeHostsWhereInTheFile() throws IOException {
        Path file = mill();
        JsonNode run = MAPPER.readTree(Outcome.of("check", file.toString(), "--format", "sarif")
                        .out())
                .at("/runs/0");

        assertThat(run.at("/artifacts/0/location/uri").textValue())
                .isEqualTo(file.toUri().toString());
        assertThat(run.at("/results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .intValue())
                        .isPositive());
        assertThat(MAPPER.readTree(Outcome.of("check", "--format", "sarif").out())
                        .at("/runs/0")
                        .has("artifacts"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "info"})
    void testsFailAsTheProgramDoes(String severity) throws Exception {
        Outcome outcome = Outcome.of("check", mill().toString(), "--format", "junit", "--fail-on", severity);

        assertThat(failures(outcome.out()) > 0).isEqualTo(outcome.code() == 1);
    }

    @Test
    void testsFailFromWarningUnlessToldOtherwise() throws Exception {
        Outcome outcome = Outcome.of("check", "--format", "junit");

        assertThat(outcome.code()).isZero();
        assertThat(failures(outcome.out())).isPositive();
        assertThat(outcome.out())
                .isEqualTo(Outcome.of("check", "--format", "junit", "--fail-on", "warning")
                        .out());
    }

    private static int failures(String xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                .getDocumentElement();
        return Integer.parseInt(root.getAttribute("failures"));
    }

    @Test
    void asksForOwnRulesWhenToldTo() throws IOException {
        String file = mill().toString();
        String rule = "acme-key-result-is-due-on-a-workday";

        assertThat(Outcome.of("check", file).out()).doesNotContain(rule);
        for (String format : List.of("text", "markdown", "json", "sarif", "junit")) {
            assertThat(Outcome.of("check", file, "--own-rules", "--format", format)
                            .out())
                    .contains(rule)
                    .contains("is due on a weekend.");
        }
    }

    @Test
    void letsOnlyWhatIsNewFail() throws IOException {
        Path baseline = directory.resolve("baseline.json");
        String before = mill().toString();
        String worse = Files.writeString(
                        directory.resolve("worse.json"), MILL.replace("\"baseline\": 9", "\"baseline\": 4"))
                .toString();

        assertThat(Outcome.of("check", before, "--write-baseline", baseline.toString())
                        .code())
                .isZero();
        Outcome same = Outcome.of("check", before, "--baseline", baseline.toString(), "--fail-on", "info");
        Outcome other = Outcome.of("check", worse, "--baseline", baseline.toString(), "--fail-on", "info");

        assertThat(same.code()).isZero();
        assertThat(same.out())
                .contains("0 errors, 0 warnings, 0 infos", "No rule found anything new.", "gone since: 0");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("baseline-differs-from-target").doesNotContain("key-result-has-owner");
    }

    @Test
    void aBaselineOnlyShrinks() throws IOException {
        Path baseline = directory.resolve("baseline.json");
        String owned = Files.writeString(
                        directory.resolve("owned.json"),
                        MILL.replace("\"due\": \"2026-12-19\"", "\"due\": \"2026-12-19\", \"owner\": \"p-rao\""))
                .toString();

        assertThat(Outcome.of("check", mill().toString(), "--write-baseline", baseline.toString())
                        .code())
                .isZero();
        Outcome mended =
                Outcome.of("check", owned, "--baseline", baseline.toString(), "--write-baseline", baseline.toString());
        Outcome again =
                Outcome.of("check", mill().toString(), "--baseline", baseline.toString(), "--fail-on", "warning");

        assertThat(mended.out()).contains("gone since: 1");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).contains("key-result-has-owner");
    }

    @Test
    void saysWhatIsWrongWithABaseline() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"okrBaseline\": 1, \"findings\": []}");
        Path missing = directory.resolve("none.json");
        Path nowhere = directory.resolve("no").resolve("where.json");

        assertThat(Outcome.of("check", "--baseline", missing.toString()))
                .isEqualTo(new Outcome(2, "", missing + ": there is no such file\n"));
        assertThat(Outcome.of("check", "--write-baseline", nowhere.toString(), "--lang", "es"))
                .isEqualTo(new Outcome(2, "", nowhere + ": no se puede escribir el archivo\n"));
        Outcome outcome = Outcome.of("check", "--baseline", broken.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(broken + ":1:").contains("findings");
    }

    @Test
    void takesAProfileFromAFile() throws IOException {
        String profile = Files.writeString(directory.resolve("ours.json"), """
                        {"okrProfile": 1, "id": "ours", "extends": "recommended",
                         "rules": {"key-result-has-owner": {"severity": "error"},
                                   "acme-key-result-is-due-on-a-workday": {"severity": "warning"}},
                         "suppressions": [{"rule": "acme-key-result-is-due-on-a-workday", "reason": "the bakery bakes on Saturdays",
                                           "by": "Ada Moss", "until": "2027-03-31"}]}
                        """).toString();

        Outcome outcome = Outcome.of("check", mill().toString(), "--profile", profile, "--own-rules");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Profile    ours", "error  key-result-has-owner", "Suppressed: 1.")
                .contains("until 2027-03-31, by Ada Moss: the bakery bakes on Saturdays");
        assertThat(Outcome.of("check", mill().toString(), "--profile", profile).err())
                .startsWith(profile + ":3:")
                .contains("acme-key-result-is-due-on-a-workday");
        assertThat(Outcome.of("score", "--profile", directory.toString()).err())
                .isEqualTo(directory + ": this is a directory, and a file is needed\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "sarif", "junit"})
    void whateverAProgramHoldsIsText(String format) throws IOException {
        Outcome outcome = Outcome.of("check", mill().toString(), "--own-rules", "--format", format);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        if (format.equals("junit")) {
            assertThat(outcome.out()).doesNotContain("]]>", "<fresh>");
        }
        if (format.equals("markdown")) {
            assertThat(outcome.out()).doesNotContain("<fresh>", "`bread`", "@ops", "[x](y)");
        }
    }

    private Path mill() throws IOException {
        return Files.writeString(directory.resolve("mill.json"), MILL);
    }
}
