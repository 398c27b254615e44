package org.okr4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void tellsHowItIsUsed() {
        Outcome outcome = Outcome.of("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .startsWith("Usage: okr-examples [-hV] COMMAND")
                .contains("report", "check", "score", "explain", "graph", "diff", "statements")
                .contains("impact", "align", "focus", "sight", "publish", "next");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "score", "explain"})
    void tellsHowACommandIsUsed(String command) {
        Outcome outcome = Outcome.of(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "--help",
                        "Exit codes:",
                        "--as-of",
                        "--profile",
                        "--lang",
                        "--format",
                        "--fail-on",
                        "--sample",
                        "--color",
                        "city, company, museum")
                .doesNotContain("${");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void tellsHowFindingsAreReported() {
        assertThat(Outcome.of("check", "--help").out())
                .contains("text, markdown, json, sarif, junit", "--own-rules", "error, warning, info")
                .contains("--baseline=FILE", "--write-baseline=FILE", "--profile=NAME|FILE")
                .doesNotContain("${");
    }

    @Test
    void tellsHowPicturesAreDrawn() {
        Outcome outcome = Outcome.of("graph", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("--of", "alignment, dependencies", "--as=", "dot, mermaid", "--unit", "--around", "--steps")
                .contains("--given-up", "--as-of", "--profile", "--lang", "--sample", "Exit codes:")
                .doesNotContain("${", "--fail-on");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void tellsHowProgramsAreCompared() {
        Outcome outcome = Outcome.of("diff", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "BEFORE", "AFTER", "--lang", "en, es", "--format", "text, json", "Exit codes:", "They differ.")
                .doesNotContain("${");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void tellsHowSentencesAreRead() {
        Outcome outcome = Outcome.of("statements", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("--lang", "LANG_TAG", "en, es", "--cycle", "FY27-Q1", "--fiscal-start", "Exit codes:")
                .doesNotContain("${");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void tellsHowASummaryIsMade() {
        Outcome outcome = Outcome.of("summary", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "--format=FORMAT",
                        "text, markdown, html, json",
                        "--as-of",
                        "--profile",
                        "--sample",
                        "Exit codes:")
                .doesNotContain("${", "--fail-on");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        Outcome outcome = Outcome.of("--version");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("okr4j ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | okr-examples: Missing required subcommand (see okr-examples --help)",
                "frobnicate | okr-examples: Unmatched argument at index 0: 'frobnicate' (see okr-examples --help)",
                "report --frob | okr-examples report: Unknown option: '--frob' (see okr-examples report --help)",
                "report --format xml | okr-examples report: Invalid value for option '--format': must be one of text,"
                        + " json: xml (see okr-examples report --help)",
                "report --as-of 2026-02-30 | okr-examples report: Invalid value for option '--as-of': must be a date such"
                        + " as 2026-11-20, in the years 1 to 9999: 2026-02-30 (see okr-examples report --help)",
                "check --as-of +10000-01-01 | okr-examples check: Invalid value for option '--as-of': must be a date such"
                        + " as 2026-11-20, in the years 1 to 9999: +10000-01-01 (see okr-examples check --help)",
                "score --lang TR | okr-examples score: Invalid value for option '--lang': must be one of en, es: TR (see"
                        + " okr-examples score --help)",
                "check --sample village | okr-examples check: Invalid value for option '--sample': must be one of city,"
                        + " company, museum: village (see okr-examples check --help)",
                "check --fail-on INFO | okr-examples check: Invalid value for option '--fail-on': must be one of error,"
                        + " warning, info: INFO (see okr-examples check --help)",
                "check --format xml | okr-examples check: Invalid value for option '--format': must be one of text,"
                        + " markdown, json, sarif, junit: xml (see okr-examples check --help)",
                "check --profile none | okr-examples check: Invalid value for option '--profile': must be one of"
                        + " recommended, strict, government, crossDepartment, scoringOnly, or a file that holds one: none (see"
                        + " okr-examples check --help)",
                "report a b | okr-examples report: Unmatched argument at index 2: 'b' (see okr-examples report --help)",
                "report a.json --sample city | okr-examples report: Only one of FILE and --sample may be given: a.json"
                        + " (see okr-examples report --help)",
                "explain | okr-examples explain: Missing required parameter: 'ID' (see okr-examples explain --help)",
                "explain nothing | okr-examples explain: ID must be an objective, a key result or a cycle of the program:"
                        + " nothing (see okr-examples explain --help)",
                "explain o-city-permits --forecast | okr-examples explain: ID must be a key result of the program:"
                        + " o-city-permits (see okr-examples explain --help)",
                "graph --of city | okr-examples graph: Invalid value for option '--of': must be one of alignment,"
                        + " dependencies: city (see okr-examples graph --help)",
                "graph --as png | okr-examples graph: Invalid value for option '--as': must be one of dot, mermaid: png"
                        + " (see okr-examples graph --help)",
                "graph --unit cty | okr-examples graph: --unit must be a unit of the program: cty (see okr-examples graph"
                        + " --help)",
                "graph --sample company --unit salse | okr-examples graph: --unit must be a unit of the program: salse;"
                        + " did you mean 'sales'? (see okr-examples graph --help)",
                "graph --around o-cty-permits | okr-examples graph: --around must be an objective of the program:"
                        + " o-cty-permits; did you mean 'o-city-permits'? (see okr-examples graph --help)",
                "graph --around kr-city-permit-days | okr-examples graph: --around must be an objective of the program:"
                        + " kr-city-permit-days (see okr-examples graph --help)",
                "graph --around /o/ | okr-examples graph: --around must be an objective of the program: /o/ (see"
                        + " okr-examples graph --help)",
                "graph --around o-city-permits --steps -1 | okr-examples graph: Invalid value for option '--steps': must"
                        + " be a whole number from 0 on, such as 2: -1 (see okr-examples graph --help)",
                "graph --around o-city-permits --steps many | okr-examples graph: Invalid value for option '--steps': must"
                        + " be a whole number from 0 on, such as 2: many (see okr-examples graph --help)",
                "graph --steps 2 | okr-examples graph: --steps needs --around (see okr-examples graph --help)",
                "graph --unit a --around b | okr-examples graph: Only one of --unit and --around may be given (see"
                        + " okr-examples graph --help)",
                "graph a.json --sample city | okr-examples graph: Only one of FILE and --sample may be given: a.json (see"
                        + " okr-examples graph --help)",
                "diff a.json | okr-examples diff: Missing required parameter: 'AFTER' (see okr-examples diff --help)",
                "diff a b c | okr-examples diff: Unmatched argument at index 3: 'c' (see okr-examples diff --help)",
                "diff a b --format xml | okr-examples diff: Invalid value for option '--format': must be one of text,"
                        + " json: xml (see okr-examples diff --help)",
                "statements --lang fr | okr-examples statements: Invalid value for option '--lang': must be one of en, es:"
                        + " fr (see okr-examples statements --help)",
                "statements --cycle FY27-Q5 | okr-examples statements: Invalid value for option '--cycle': must be a year,"
                        + " half or quarter such as 2027, 2027-H1 or FY27-Q1: FY27-Q5 (see okr-examples statements --help)",
                "statements --cycle 0000 | okr-examples statements: Invalid value for option '--cycle': must be a year,"
                        + " half or quarter such as 2027, 2027-H1 or FY27-Q1: 0000 (see okr-examples statements --help)",
                "statements --cycle 2027 --fiscal-start juli | okr-examples statements: Invalid value for option"
                        + " '--fiscal-start': must be a month such as july, jul or 7: juli (see okr-examples statements"
                        + " --help)",
                "statements --fiscal-start july | okr-examples statements: --fiscal-start and --year-named-by need --cycle"
                        + " (see okr-examples statements --help)",
                "summary --format xml | okr-examples summary: Invalid value for option '--format': must be one of text,"
                        + " markdown, html, json: xml (see okr-examples summary --help)",
                "summary --lang fr | okr-examples summary: Invalid value for option '--lang': must be one of en, es: fr"
                        + " (see okr-examples summary --help)",
                "summary --sample village | okr-examples summary: Invalid value for option '--sample': must be one of city,"
                        + " company, museum: village (see okr-examples summary --help)",
                "summary --as-of yesterday | okr-examples summary: Invalid value for option '--as-of': must be a date such"
                        + " as 2026-11-20, in the years 1 to 9999: yesterday (see okr-examples summary --help)",
                "summary --out a | okr-examples summary: Unknown option: '--out' (see okr-examples summary --help)",
                "summary a.json --sample city | okr-examples summary: Only one of FILE and --sample may be given: a.json"
                        + " (see okr-examples summary --help)",
                "summary a.json | a.json: there is no such file",
                "report --as-of | okr-examples report: Missing required parameter for option '--as-of' (DATE) (see"
                        + " okr-examples report --help)",
            })
    void saysOnOneLineWhatIsWrongWithItsCall(String call, String line) {
        Outcome outcome = Outcome.of(call.isEmpty() ? new String[0] : call.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(line + "\n");
    }

    @Test
    void saysThatANameIsNone() {
        Outcome outcome = Outcome.of("report", "a\0b");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(
                        "okr-examples report: Invalid value for positional parameter at index 0 (FILE): must be a name"
                                + " that this machine can write: a\ufffdb")
                .hasLineCount(1);
    }

    @Test
    void readsNoArgumentsFromFiles(@TempDir Path directory) {
        Outcome outcome = Outcome.of("report", "@" + directory.resolve("arguments"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("@").endsWith(": there is no such file\n");
    }
}
