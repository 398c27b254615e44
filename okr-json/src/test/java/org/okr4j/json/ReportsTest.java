package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.Location;
import org.okr4j.program.OkrProgram;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.statement.Span;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

class ReportsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 20);
    private static final KeyResultId KEY_RESULT = KeyResultId.of("k1");
    private static final ObjectiveId OBJECTIVE = ObjectiveId.of("o1");

    private final Evaluation evaluation = Okr.evaluate(Samples.program(), Profiles.RECOMMENDED, AS_OF);

    @Test
    void writesFindingsWithAllTheyHold() {
        Finding finding = Finding.builder()
                .rule(RuleId.of("own-weight"))
                .severity(Severity.WARNING)
                .blocksPublishing(true)
                .location(Location.of(KEY_RESULT, "weight"))
                .span(new Span(4, 9))
                .message(Message.of("Progress is {0%}", Progress.of("0.625")))
                .putAllEvidence(ImmutableMap.of("weight", "2", "most", "1"))
                .addFix(Change.reweigh(KEY_RESULT, Weight.ONE, AS_OF, "too heavy"))
                .build();
        NotEvaluated silent = new NotEvaluated(RuleId.of("own-other"), Optional.of(OBJECTIVE), Message.of("No data"));

        String json =
                OkrJsonWriter.pretty().in(Language.SPANISH).write(RuleReport.of(List.of(finding), List.of(silent)));

        assertThat(json).isEqualTo("""
                        {
                          "counts": {"error": 0, "warning": 1, "info": 0},
                          "findings": [
                            {
                              "rule": "own-weight",
                              "severity": "warning",
                              "blocksPublishing": true,
                              "subject": {"kind": "key-result", "id": "k1"},
                              "property": "weight",
                              "span": {"start": 4, "end": 9},
                              "message": "Progress is 62,5 %",
                              "evidence": {"weight": "2", "most": "1"},
                              "fix": [
                                {
                                  "type": "key-result-amended",
                                  "keyResult": "k1",
                                  "amendment": {"date": "2026-10-20", "reason": "too heavy", "weight": 1}
                                }
                              ]
                            }
                          ],
                          "notEvaluated": [
                            {
                              "rule": "own-other",
                              "subject": {"kind": "objective", "id": "o1"},
                              "reason": "No data"
                            }
                          ],
                          "suppressed": []
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void writesFindingsAsBefore(String code) throws IOException {
        Golden.assertSame(
                "findings-" + code + ".json",
                OkrJsonWriter.pretty()
                        .in(Language.of(code))
                        .write(Inspected.report().against(Inspected.BASELINE)));
    }

    @Test
    void writesWhatCountsApartFromWhatDoesNot() throws IOException {
        JsonNode written = MAPPER.readTree(OkrJsonWriter.pretty()
                .in(Language.SPANISH)
                .write(Inspected.report().against(Inspected.BASELINE)));

        assertThat(written.fieldNames())
                .toIterable()
                .containsExactly(
                        "organization",
                        "asOf",
                        "profile",
                        "counts",
                        "findings",
                        "baseline",
                        "notEvaluated",
                        "suppressed");
        assertThat(written.at("/organization").textValue()).isEqualTo("Mill");
        assertThat(written.at("/counts")).hasToString("{\"error\":1,\"warning\":2,\"info\":1}");
        assertThat(written.at("/findings")).hasSize(4);
        assertThat(written.at("/baseline/known")).hasSize(2);
        assertThat(written.at("/baseline/fixed"))
                .hasToString("[{\"rule\":\"key-result-is-light\",\"subject\":{\"keyResult\":\"kr-gone\"},"
                        + "\"property\":\"weight\",\"count\":2}]");
        assertThat(written.at("/baseline/unjudged")).isEmpty();
        assertThat(written.at("/suppressed/0/finding/rule").textValue()).isEqualTo("key-result-is-short");
        assertThat(written.at("/suppressed/0/suppression"))
                .hasToString("{\"rule\":\"key-result-is-short\",\"subject\":{\"keyResult\":\"kr-heat\"},"
                        + "\"reason\":\"everybody knows it by heart\",\"by\":\"Ada Moss\",\"until\":\"2026-12-31\"}");
        assertThat(MAPPER.readTree(OkrJson.write(Inspected.report())).has("baseline"))
                .isFalse();
        assertThat(MAPPER.readTree(OkrJson.write(FindingsReport.of(evaluation))).at("/findings"))
                .isEqualTo(MAPPER.readTree(OkrJson.write(evaluation.report())).at("/findings"));
    }

    @Test
    void writesWhichPitfallsACheckShows() throws IOException {
        Finding task = Finding.builder()
                .rule(RuleId.of("objective-is-not-a-copy"))
                .severity(Severity.WARNING)
                .location(Location.of(OBJECTIVE, ""))
                .message(Message.of("Both say the same."))
                .build();
        Profile profile =
                Profiles.RECOMMENDED.extend("mine").off("child-is-not-a-copy").build();
        Pitfalls pitfalls = Pitfalls.of(RuleReport.of(List.of(task), List.of()), profile);

        JsonNode written =
                MAPPER.readTree(OkrJsonWriter.pretty().in(Language.SPANISH).write(pitfalls));

        assertThat(written.get("pitfalls")).hasSize(11);
        assertThat(written.at("/pitfalls/10")).isEqualTo(MAPPER.readTree("""
                        {
                          "pitfall": "copied-objectives",
                          "source": "cross-department-rollout",
                          "verdict": "seen",
                          "text": "objetivos copiados: se ve, en un hallazgo.",
                          "because": "Es fácil encontrar buenos ejemplos, y copiar uno es más rápido que acordar qué importa \
                        aquí.",
                          "remedy": "Parta de las prioridades de su propia organización y tome de los ejemplos solo la \
                        forma.",
                          "findings": [
                            {
                              "rule": "objective-is-not-a-copy",
                              "severity": "warning",
                              "blocksPublishing": false,
                              "subject": {"kind": "objective", "id": "o1"},
                              "message": "Both say the same.",
                              "evidence": {},
                              "fix": []
                            }
                          ],
                          "judged": ["objective-is-not-a-copy", "objective-is-not-copied-from-a-sample"],
                          "notEvaluated": [
                            {
                              "rule": "child-is-not-a-copy",
                              "reason": "El perfil «mine» prescinde de ella."
                            }
                          ]
                        }
                        """));
        assertThat(OkrJson.write(pitfalls)).contains("\"text\": \"copied objectives: seen, in one finding.\"");
    }

    @Test
    void writesExplanationsWithExactNumbers() {
        Explanation explanation = Completion.of(List.of(Progress.ONE, Progress.ONE, Progress.ZERO))
                .explanation();

        assertThat(OkrJsonWriter.pretty().in(Language.SPANISH).write(explanation))
                .isEqualTo("""
                        {
                          "text": "2 de 3 resultados clave alcanzaron el 70 % de la meta (66,6 %), menos que en un ciclo \
                        sano (del 70 al 75 %)",
                          "operation": "quotient",
                          "value": 0.666666666,
                          "exact": "2/3",
                          "parts": [
                            {
                              "text": "2 resultados clave con el 70 % de la meta o más",
                              "operation": "given",
                              "value": 2,
                              "parts": []
                            },
                            {
                              "text": "3 resultados clave de ciclos terminados",
                              "operation": "given",
                              "value": 3,
                              "parts": []
                            }
                          ]
                        }
                        """);
        assertThat(OkrJson.write(explanation)).contains("\"exact\": \"2/3\"");
    }

    @Test
    void writesExplanationsOfNumbersThatAreLongerThanAnyFigure() {
        KeyResultId known = KeyResultId.of("days-to-answer");
        String longest = "9".repeat(1000);
        Scorecard scorecard =
                evaluation.scorecard().after(Change.retarget(known, Measure.increase("-" + longest, longest), AS_OF));

        assertThat(OkrJson.write(scorecard.explainForecast(known)))
                .contains("\"value\": " + "9".repeat(998) + "57.75,"); // from 41.25 to the target: 1002 digits
    }

    @Test
    void writesWhatMendsAFindingAsAChange() {
        assertThat(Corpus.validChanges().flatMap(fixture -> OkrJson.readChanges(fixture.json()).stream()))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(fix(change)).isEqualTo(OkrJson.compact().write(change)));
    }

    private static String fix(Change change) {
        Finding finding = Finding.builder()
                .rule(RuleId.of("own"))
                .severity(Severity.INFO)
                .location(Location.of(OBJECTIVE))
                .message(Message.of("Do it"))
                .addFix(change)
                .build();
        String json = OkrJson.compact().write(RuleReport.of(List.of(finding), List.of()));
        return json.substring(json.indexOf("\"fix\":[") + 7, json.indexOf("]}],\"notEvaluated\""));
    }

    @Test
    void writesScoresAndFindingsTogether() throws IOException {
        JsonNode json = MAPPER.readTree(OkrJson.write(evaluation));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("organization", "asOf", "profile", "scorecard", "report");
        assertThat(json.at("/organization").textValue()).isEqualTo("City of Alder");
        assertThat(json.at("/asOf").textValue()).isEqualTo("2026-10-20");
        assertThat(json.at("/profile").textValue()).isEqualTo("recommended");
        JsonNode score = json.at("/scorecard/objectives/0/keyResults/0");
        assertThat(score.at("/id").textValue()).isEqualTo("days-to-answer");
        assertThat(score.at("/raw").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(score.at("/progress").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(score.at("/pace/expected").decimalValue()).isEqualByComparingTo("0.208791208");
        assertThat(score.at("/pace/gap").decimalValue()).isEqualByComparingTo("-0.041208791");
        assertThat(score.at("/status/word").textValue()).isEqualTo("green");
        assertThat(score.at("/lastCheckIn").textValue()).isEqualTo("2026-10-16");
        assertThat(score.has("score")).isFalse();
        assertThat(json.at("/report/findings"))
                .hasSize(evaluation.report().findings().size());
    }

    @Test
    void writesWhatObjectivesBringInAndTheScoresThatPeopleSet() throws IOException {
        OkrProgram program = OkrJson.read("""
                {"okr": 1,
                 "organization": {"name": "Alder", "units": [{"id": "alder", "name": "Alder", "kind": "organization"}]},
                 "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                 "objectives": [
                   {"id": "o1", "unit": "alder", "cycle": "q4", "title": "Streets are safe", "rollUp": "children",
                    "transitions": [{"to": "published", "date": "2026-10-01"}]},
                   {"id": "o2", "unit": "alder", "cycle": "q4", "title": "Crossings are lit",
                    "parents": [{"objective": "o1", "weight": 2}],
                    "keyResults": [{"id": "k2", "text": "Light 10 crossings",
                        "measure": {"type": "reach", "target": 10},
                        "checkIns": [{"date": "2026-10-09", "value": 5}],
                        "scoreOverride": {"score": 0.7, "date": "2026-10-15", "reason": "Two more had power"}}],
                    "transitions": [{"to": "published", "date": "2026-10-01"}, {"to": "closed", "date": "2026-10-15"}],
                    "scoreOverride": {"score": 0.8, "date": "2026-10-16", "reason": "Nobody was hurt"}},
                   {"id": "o3", "unit": "alder", "cycle": "q4", "title": "Cars are slow",
                    "parents": [{"objective": "o1", "weight": 1}],
                    "transitions": [{"to": "published", "date": "2026-10-01"},
                                    {"to": "cancelled", "date": "2026-10-10"}]}]}
                """);
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), AS_OF);

        JsonNode json = MAPPER.readTree(OkrJson.write(card)).at("/objectives");

        assertThat(json.at("/0/progress")).hasToString("0.8");
        assertThat(json.at("/0/hasData").booleanValue()).isTrue();
        assertThat(json.at("/0/children"))
                .hasToString("[{\"child\":\"o2\",\"parent\":{\"kind\":\"objective\",\"id\":\"o1\"},"
                        + "\"weight\":2,\"number\":0.8,\"isCounted\":true},"
                        + "{\"child\":\"o3\",\"parent\":{\"kind\":\"objective\",\"id\":\"o1\"},\"weight\":1,"
                        + "\"isCounted\":false,\"leftOut\":\"objective cancelled on 2026-10-10\"}]");
        assertThat(json.at("/1/score")).hasToString("0.8");
        assertThat(json.at("/1/computedScore")).hasToString("0.7");
        assertThat(json.at("/1/override"))
                .hasToString("{\"score\":0.8,\"date\":\"2026-10-16\",\"reason\":\"Nobody was hurt\"}");
        assertThat(json.at("/1/keyResults/0/score")).hasToString("0.7");
        assertThat(json.at("/1/keyResults/0/computedScore")).hasToString("0.5");
        assertThat(json.at("/1/keyResults/0/override/reason").textValue()).isEqualTo("Two more had power");
        assertThat(json.at("/1/children")).isEmpty();
        assertThat(json.at("/2/hasData").booleanValue()).isFalse();
    }

    @Test
    void partsAreWrittenAsInTheWhole() throws IOException {
        JsonNode whole = MAPPER.readTree(OkrJson.write(evaluation));

        assertThat(MAPPER.readTree(OkrJson.write(evaluation.scorecard()))).isEqualTo(whole.at("/scorecard"));
        assertThat(MAPPER.readTree(OkrJson.write(evaluation.report()))).isEqualTo(whole.at("/report"));
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(evaluation))
                .isEqualTo(OkrJson.compact().write(evaluation));
    }
}
