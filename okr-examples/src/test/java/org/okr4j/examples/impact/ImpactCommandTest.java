package org.okr4j.examples.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.program.Change;

class ImpactCommandTest {

    private static final Path COMPANY = Path.of("src/main/resources/org/okr4j/examples/company.json");

    @TempDir
    private Path directory;

    private static Outcome impact(String... options) {
        List<String> call = new ArrayList<>(List.of("impact", "--sample", "company"));
        call.addAll(List.of(options));
        return Outcome.of(call.toArray(String[]::new));
    }

    private static JsonNode json(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        Outcome outcome = impact(all.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return new JsonMapper().readTree(outcome.out());
    }

    private static List<String> texts(JsonNode array, String pointer) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.at(pointer).asText()));
        return texts;
    }

    /** Three wait above, two of them by way of sales, and their owners are three people; the notice is for all of them. */
    @Test
    void tellsWhoReliesOnTheLeadsThatMarketingHasGivenUp() throws IOException {
        JsonNode impact = json("--change", "kr-mkt-leads:deprioritized");

        assertThat(texts(impact.at("/triggers"), "/kind")).containsExactly("deprioritized");
        assertThat(impact.at("/triggers/0/text").asText())
                .contains("2026-11-24", "Budget moves to the product launch.");
        assertThat(texts(impact.at("/exposures"), "/subject/id"))
                .containsExactly("o-mkt-found", "kr-sales-pipeline", "kr-co-arr", "o-sales-pipeline", "o-co-midmarket");
        assertThat(texts(impact.at("/exposures"), "/distance")).containsExactly("1", "1", "2", "2", "3");
        assertThat(impact.at("/exposures/1/path/0/dependency").asText()).isEqualTo("d-leads");
        assertThat(texts(impact.at("/toTell"), "/person")).containsExactly("p-ito", "p-bauer", "p-castell");
        assertThat(impact.at("/nobodyToTell")).isEmpty();
        assertThat(impact.at("/notices/0/fact/notice/to")).hasToString("[\"p-ito\",\"p-bauer\",\"p-castell\"]");
    }

    /** (visits + share) ÷ 2 = (0.672413793 + 0.32) ÷ 2, where three were counted before. */
    @Test
    void saysHowTheScoreMoves() throws IOException {
        JsonNode effect = json("--change", "kr-mkt-leads:cancelled").at("/exposures/0/effect");

        assertThat(effect.at("/before").decimalValue()).isEqualByComparingTo("0.416915708");
        assertThat(effect.at("/after").decimalValue()).isEqualByComparingTo("0.496206896");
    }

    @ParameterizedTest
    @CsvSource({
        "kr-mkt-leads:cancelled, cancelled",
        "o-mkt-found:deprioritized, deprioritized",
        "kr-mkt-recall:removed, removed",
        "kr-mkt-visits:target=5000, target-lowered",
        "kr-people-attrition:target=11, target-lowered",
        "kr-prod-alerts:target=15, target-lowered",
        "kr-mkt-visits:due=2027-02-28, due-moved",
        "kr-mkt-visits:value=3000, turned-red",
        "o-mkt-found:unlinked=kr-co-arr, link-dropped",
        "p-bauer:left=2026-12-31, owner-left",
        "d-setup:at-risk, dependency-at-risk",
        "d-leads:at-risk, dependency-at-risk",
        "d-leads:broken, dependency-broken",
    })
    void knowsWhatMayHappen(String change, String kind) throws IOException {
        assertThat(texts(json("--change", change).at("/triggers"), "/kind")).contains(kind);
    }

    @Test
    void takesSeveralChangesTogether() throws IOException {
        JsonNode impact = json("--change", "kr-mkt-leads:cancelled", "--change", "p-bauer:left=2026-12-31");

        assertThat(texts(impact.at("/triggers"), "/kind")).containsExactlyInAnyOrder("cancelled", "owner-left");
    }

    @Test
    void saysWhereNothingFollows() {
        assertThat(impact("--change", "kr-mkt-visits:target=7000").out())
                .contains("Nothing happened that others rely on", "What is judged differently")
                .doesNotContain("Who is to be told", "Notices");
    }

    @Test
    void readsChangesFromAFile() throws IOException {
        String change = """
                {"type": "state-changed", "subject": {"objective": "o-mkt-found"},
                 "transition": {"to": "cancelled", "date": "2026-11-27"}}""";
        Path one = Files.writeString(directory.resolve("one.json"), change, UTF_8);
        Path several = Files.writeString(directory.resolve("several.json"), " [" + change + "]", UTF_8);

        Outcome outcome = impact("--change", "@" + one);

        assertThat(outcome.code()).isZero();
        assertThat(outcome)
                .isEqualTo(impact("--change", "@" + several))
                .isEqualTo(impact("--change", "o-mkt-found:cancelled"));
        Change same = OkrJson.readChange(change);
        assertThat(OkrJson.readChanges(Files.readString(several))).containsExactly(same);
    }

    @Test
    void asksAboutAFile() throws IOException {
        Path file = Files.copy(COMPANY, directory.resolve("company.json"));
        String[] call = {"impact", "--change", "kr-mkt-leads:cancelled", "--as-of", "2026-11-27", "--profile"};

        assertThat(Outcome.of(call[0], file.toString(), call[1], call[2], call[3], call[4], call[5], "crossDepartment"))
                .isEqualTo(impact("--change", "kr-mkt-leads:cancelled"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr-mkt-leads | --change must be ID:CHANGE, such as kr-leads:cancelled, or @FILE: kr-mkt-leads",
                "kr-mkt-lead:cancelled | --change must be an objective, a key result, a person or a dependency of the"
                        + " program: kr-mkt-lead; did you mean 'kr-mkt-leads'?",
                "p-itto:left=2026-12-01 | --change must be an objective, a key result, a person or a dependency of the"
                        + " program: p-itto; did you mean 'p-ito'?",
                "/:cancelled | --change must be an objective, a key result, a person or a dependency of the program: /",
                "kr-mkt-leads:dropped | --change must say what happens to kr-mkt-leads, one of deprioritized, cancelled,"
                        + " target=NUMBER, due=DATE, value=NUMBER, unlinked=ID, removed, left=DATE, at-risk, broken:"
                        + " dropped",
                "kr-mkt-leads:target | --change must say what happens to kr-mkt-leads, one of deprioritized, cancelled,"
                        + " target=NUMBER, due=DATE, value=NUMBER, unlinked=ID, removed, left=DATE, at-risk, broken:"
                        + " target",
                "o-mkt-found:target=3 | --change can say target=3 only of a key result: o-mkt-found",
                "p-ito:cancelled | --change can say cancelled only of an objective or a key result: p-ito",
                "kr-mkt-leads:left=2026-12-01 | --change can say left=2026-12-01 only of a person: kr-mkt-leads",
                "kr-mkt-leads:broken | --change can say broken only of a dependency: kr-mkt-leads",
                "kr-mkt-guide:target=3 | --change can say target= only of a key result with one target: kr-mkt-guide",
                "kr-mkt-leads:target=many | --change must have a number such as 12.5 behind the equals sign: many",
                "kr-mkt-leads:due=soon | --change must be a date such as 2026-11-20, in the years 1 to 9999: soon",
            })
    void saysWhatWouldBeRight(String change, String message) {
        assertThat(impact("--change", change))
                .isEqualTo(
                        new Outcome(2, "", "okr-examples impact: " + message + " (see okr-examples impact --help)\n"));
    }

    @Test
    void needsAChange() {
        assertThat(impact())
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "okr-examples impact: Missing required option: '--change=CHANGE' (see okr-examples impact"
                                + " --help)\n"));
    }

    @Test
    void saysWhyAChangeCannotBeMade() {
        assertThat(impact("--change", "o-co-q3:cancelled").err())
                .startsWith("okr-examples impact: --change cannot be made: ")
                .hasLineCount(1);
        assertThat(impact("--change", "kr-mkt-leads:removed").code()).isEqualTo(2);
        assertThat(impact("--change", "kr-mkt-leads:removed").err()).contains("d-leads", "kr-mkt-leads");
    }

    @Test
    void saysWhatIsWrongWithAFileOfChanges() throws IOException {
        Path missing = directory.resolve("none.json");
        Path wrong = Files.writeString(directory.resolve("wrong.json"), "{\"type\": \"cancelled\"}", UTF_8);

        assertThat(impact("--change", "@" + missing))
                .isEqualTo(new Outcome(2, "", missing + ": there is no such file\n"));
        assertThat(impact("--change", "@" + wrong).code()).isEqualTo(2);
        assertThat(impact("--change", "@" + wrong).err()).startsWith(wrong + ":1:");
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Outcome.of("impact", "--help").out())
                .contains("--change=CHANGE", "target=NUMBER", "at-risk, broken", "--format", "--as-of", "Exit codes:")
                .doesNotContain("${", "--fail-on");
    }
}
