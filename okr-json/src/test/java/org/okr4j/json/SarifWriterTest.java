package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.Okr;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.text.Language;

class SarifWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** As it was published, in the jar of a library that is made of it. */
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(publishedSchema(), InputFormat.JSON);

    private static final SarifWriter WRITER =
            SarifWriter.pretty().locating(Inspected.DOCUMENT, URI.create("plans/mill.json"));

    private static String publishedSchema() {
        String resource = "schema/sarif-schema-2.1.0.json";
        try (InputStream in = requireNonNull(ClassLoader.getSystemResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void isWrittenAsItWasBefore(String code) throws IOException {
        Golden.assertSame(
                "findings-" + code + ".sarif",
                WRITER.in(Language.of(code)).write(Inspected.report().against(Inspected.BASELINE)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatThePublishedSchemaAllows(String sarif) throws JsonProcessingException {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(requiredParts(MAPPER.readTree(sarif))).isTrue();
    }

    static List<String> documents() {
        OkrProgram program = Samples.program();
        FindingsReport all = FindingsReport.of(Okr.evaluate(program, Profiles.STRICT, Samples.DAY));
        return List.of(
                WRITER.write(Inspected.report()),
                WRITER.write(Inspected.report().against(Inspected.BASELINE)),
                SarifWriter.pretty().in(Language.SPANISH).write(all),
                SarifWriter.compact()
                        .documentedAt(URI.create("https://example.org/rules.html"))
                        .write(all.against(Baseline.of(all.report()))),
                SarifWriter.pretty()
                        .write(FindingsReport.of(
                                Profiles.RECOMMENDED.check(Samples.objective(Samples.keyResult())),
                                Profiles.RECOMMENDED)),
                SarifWriter.pretty()
                        .write(FindingsReport.of(RuleReport.of(List.of(), List.of()), Profiles.RECOMMENDED)));
    }

    /** What the text of the standard asks for and its schema cannot say. */
    private static boolean requiredParts(JsonNode log) {
        JsonNode run = log.at("/runs/0");
        Set<Boolean> suppressed = new HashSet<>();
        for (JsonNode result : run.at("/results")) {
            if (result.has("ruleIndex")) {
                String rule = run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id")
                        .asText();
                assertThat(result.get("ruleId").asText()).isEqualTo(rule);
            }
            JsonNode place = result.at("/locations/0/logicalLocations/0");
            assertThat(run.at("/logicalLocations/" + place.get("index"))).isEqualTo(place);
            assertThat(place.get("fullyQualifiedName").asText())
                    .endsWith(place.get("name").asText());
            if (place.has("parentIndex")) {
                assertThat(run.at("/logicalLocations/" + place.get("parentIndex"))
                                .has("parentIndex"))
                        .isFalse();
            }
            suppressed.add(result.has("suppressions"));
        }
        return suppressed.size() <= 1;
    }

    @Test
    void saysWhereAFindingIs() throws JsonProcessingException {
        JsonNode light = result("key-result-is-light", WRITER.write(Inspected.report()));

        assertThat(light.at("/locations/0")).isEqualTo(MAPPER.readTree("""
                {"physicalLocation": {
                   "artifactLocation": {"uri": "plans/mill.json", "index": 0},
                   "region": {"startLine": 6, "startColumn": 70}},
                 "logicalLocations": [
                   {"name": "weight", "index": 4, "fullyQualifiedName": "kr-heat/weight", "parentIndex": 3,
                    "kind": "property"}]}
                """));
        assertThat(light.get("level").asText()).isEqualTo("warning");
        assertThat(light.at("/partialFingerprints/place~1v1").asText())
                .isEqualTo("key-result-is-light:key-result:kr-heat:weight");
        assertThat(light.get("properties")).isEqualTo(MAPPER.readTree("""
                {"blocksPublishing": true, "evidence": {"weight": "2"},
                 "proposals": ["Key result 'kr-heat': from 2026-10-09 on, the weight is 1 instead of 2: too heavy"]}
                """));
    }

    @Test
    void knowsNoLinesWithoutADocument() throws JsonProcessingException {
        JsonNode light = result("key-result-is-light", SarifWriter.compact().write(Inspected.report()));

        assertThat(light.at("/locations/0").has("physicalLocation")).isFalse();
        assertThat(light.at("/locations/0/logicalLocations")).hasSize(1);
    }

    @Test
    void keepsMessagesFromBeingTemplatesAndLinks() throws JsonProcessingException {
        assertThat(result("key-result-is-short", WRITER.write(Inspected.report()))
                        .at("/message/text")
                        .asText())
                .isEqualTo("“Loaves [x]\u2060(1) for {{0}}” is long.");
    }

    @Test
    void tellsWhatIsSuppressed() throws JsonProcessingException {
        JsonNode run = MAPPER.readTree(WRITER.write(Inspected.report())).at("/runs/0");

        assertThat(run.get("results"))
                .filteredOn(result -> result.get("suppressions").size() == 1)
                .singleElement()
                .satisfies(result -> assertThat(result.at("/suppressions/0")).isEqualTo(MAPPER.readTree("""
                        {"kind": "external", "status": "accepted", "justification": "everybody knows it by heart",
                         "properties": {"by": "Ada Moss", "until": "2026-12-31"}}
                        """)));
        assertThat(MAPPER.readTree(SarifWriter.compact()
                                .write(FindingsReport.of(
                                        Okr.evaluate(Samples.program(), Profiles.STRICT, Samples.DAY))))
                        .at("/runs/0/results"))
                .isNotEmpty()
                .noneMatch(result -> result.has("suppressions"));
    }

    @Test
    void tellsWhatIsNewAgainstABaseline() throws JsonProcessingException {
        JsonNode run = MAPPER.readTree(WRITER.write(Inspected.report().against(Inspected.BASELINE)))
                .at("/runs/0");

        assertThat(run.get("results"))
                .extracting(result -> result.get("ruleId").asText() + " "
                        + result.path("baselineState").asText("none"))
                .containsExactly(
                        "organization-is-known unchanged",
                        "rule-failed new",
                        "key-result-is-light new",
                        "key-result-is-short new",
                        "objective-is-new unchanged",
                        "program-is-sound new",
                        "key-result-is-short none",
                        "key-result-is-light absent");
        JsonNode gone = run.at("/results/7");
        assertThat(gone.get("occurrenceCount").intValue()).isEqualTo(2);
        assertThat(gone.at("/message/text").asText()).isEqualTo("This was found before, and is not found anymore.");
        assertThat(gone.at("/partialFingerprints/place~1v1").asText())
                .isEqualTo("key-result-is-light:key-result:kr-gone:weight");
    }

    @Test
    void describesRules() throws JsonProcessingException {
        JsonNode run = MAPPER.readTree(WRITER.documentedAt(URI.create("https://example.org/a/rules.html?v=1#top"))
                        .in(Language.SPANISH)
                        .write(Inspected.report()))
                .at("/runs/0");

        assertThat(run.at("/tool/driver/rules"))
                .extracting(rule -> rule.get("id").asText() + " "
                        + rule.path("helpUri").asText("-") + " "
                        + rule.at("/defaultConfiguration/level").asText() + " "
                        + rule.at("/defaultConfiguration/enabled").asText())
                .contains(
                        "key-result-is-light - warning true",
                        "objective-is-dull - none false",
                        "program-is-sound - note true",
                        "weights-are-valid https://example.org/a/rules.html?v=1#weights-are-valid error true");
        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/parameters/most")
                        .asText())
                .isEqualTo("1");
        assertThat(run.at("/language").asText()).isEqualTo("es");
        assertThat(MAPPER.readTree(SarifWriter.compact().in(Language.of("fr")).write(Inspected.report()))
                        .at("/runs/0/language")
                        .asText())
                .isEqualTo("en");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.documentedAt(URI.create("rules.html")))
                .withMessage("SarifWriter: page must be absolute: rules.html");
    }

    @Test
    void listsWhatCouldNotBeJudgedWithoutResults() throws JsonProcessingException {
        JsonNode invocation = MAPPER.readTree(WRITER.write(Inspected.report())).at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications"))
                .extracting(note -> note.at("/associatedRule/id").asText() + " "
                        + note.at("/locations/0/logicalLocations/0/name").asText("-"))
                .containsExactly("objective-is-new o-flour", "objective-is-sung -");
    }

    @Test
    void holdsWhateverAProgramHolds() throws JsonProcessingException {
        OkrProgram hostile = Inspected.DOCUMENT.program().toBuilder()
                .objectives(List.of())
                .addObjective(Samples.objective()
                        .withUnit(
                                Inspected.DOCUMENT.program().objectives().get(0).unit())
                        .withTitle("]]> \u001b[31m \ud800 <b>")
                        .withKeyResults(Samples.keyResult()))
                .build();
        String sarif = SarifWriter.compact().write(Inspected.report(hostile));

        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif.codePoints()).noneMatch(Character::isISOControl);
        assertThat(result("objective-is-new", sarif).at("/message/text").asText())
                .isEqualTo("“]]> \u001b[31m \ufffd <b>” is old.");
    }

    private static JsonNode result(String rule, String sarif) throws JsonProcessingException {
        for (JsonNode result : MAPPER.readTree(sarif).at("/runs/0/results")) {
            if (result.get("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError(rule + " is not in " + sarif);
    }
}
