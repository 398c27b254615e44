package org.okr4j.json;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Location;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.rule.Suppression;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Documents of baselines: {@code baselines/valid-*.json}, and {@code baselines/invalid-*.json} with the problems beside each. */
class BaselineDocumentsTest {

    private static final RuleId OWNER = RuleId.of("key-result-has-owner");

    /** Documents that the schema accepts. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Schema SCHEMA = Schemas.of(Baseline.class);

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validBaselines")
    void areWrittenAsTheyWereRead(Corpus.Fixture fixture) throws IOException {
        Baseline baseline = OkrJson.readBaseline(fixture.json());

        assertThat(OkrJson.write(baseline)).isEqualTo(fixture.json());
        assertThat(OkrJson.readBaseline(fixture.file())).isEqualTo(baseline);
        assertThat(OkrJson.readBaseline(OkrJson.compact().write(baseline))).isEqualTo(baseline);
        assertThat(MAPPER.readValue(fixture.json(), Baseline.class)).isEqualTo(baseline);
        assertThat(SCHEMA.validate(MAPPER.readTree(fixture.json()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalidBaselines")
    void haveTheProblemsThatStandBesideThem(Corpus.Fixture fixture) throws IOException {
        List<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.readBaseline(fixture.json()))
                .problems();

        assertThat(problems.stream().map(DocumentProblem::toString)).isEqualTo(fixture.problems());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.describe(Language.SPANISH))
                        .doesNotContain("json.")
                        .matches("(?s)(/.*|documento) \\(línea \\d+, columna \\d+\\): .+"));
    }

    @Test
    void areRefusedByTheSchemaUnlessItCannotSayWhy() {
        assertThat(Corpus.invalidBaselines()
                        .filter(fixture -> accepts(fixture.json()))
                        .map(Corpus.Fixture::name)
                        .collect(toSet()))
                .isEqualTo(BEYOND_A_SCHEMA);
    }

    @Property
    void areReadAsTheyWereWritten(@ForAll("baselines") Baseline baseline) {
        String json = OkrJson.write(baseline);

        assertThat(OkrJson.readBaseline(json)).isEqualTo(baseline);
        assertThat(accepts(json)).isTrue();
    }

    @Test
    void mayComeInAnyOrder() {
        assertThat(OkrJson.readBaseline("""
                        {
                          "entries": [
                            {"subject": {"objective": "o2"}, "rule": "key-result-has-owner"},
                            {"rule": "champion-is-senior"}
                          ],
                          "okrBaseline": 1
                        }
                        """).entries())
                .extracting(BaselineEntry::toString)
                .containsExactly("1 × champion-is-senior", "1 × key-result-has-owner on 'o2'");
    }

    @Test
    void tellWhatIsNewAndWhatWasFixed() {
        Finding known = finding("o1");
        Finding fresh = finding("o3");
        Baseline baseline = Baseline.of(RuleReport.of(List.of(known, finding("o2"), finding("o4")), List.of()));
        NotEvaluated open = new NotEvaluated(OWNER, Optional.of(ObjectiveId.of("o4")), Message.of("Why."));

        assertThat(OkrJson.write(baseline.compare(RuleReport.of(List.of(known, fresh), List.of(open)))))
                .isEqualTo("""
                        {
                          "fresh": [
                            {
                              "rule": "key-result-has-owner",
                              "severity": "warning",
                              "blocksPublishing": false,
                              "subject": {"kind": "objective", "id": "o3"},
                              "message": "No owner.",
                              "evidence": {},
                              "fix": []
                            }
                          ],
                          "known": [
                            {
                              "rule": "key-result-has-owner",
                              "severity": "warning",
                              "blocksPublishing": false,
                              "subject": {"kind": "objective", "id": "o1"},
                              "message": "No owner.",
                              "evidence": {},
                              "fix": []
                            }
                          ],
                          "fixed": [
                            {
                              "rule": "key-result-has-owner",
                              "subject": {"objective": "o2"}
                            }
                          ],
                          "unjudged": [
                            {
                              "rule": "key-result-has-owner",
                              "subject": {"objective": "o4"}
                            }
                          ]
                        }
                        """);
    }

    @Test
    void areBesideWhatIsSuppressedInReports() throws JsonProcessingException {
        Suppression suppression = Suppression.builder()
                .rule(OWNER)
                .subject(UnitId.of("lab"))
                .reason("the lab hires")
                .by("Ada")
                .until(LocalDate.of(2027, 3, 31))
                .build();
        RuleReport report =
                RuleReport.of(List.of(), List.of(), List.of(new SuppressedFinding(finding("o1"), suppression)));

        assertThat(MAPPER.readTree(OkrJson.write(report)).at("/suppressed/0/suppression"))
                .isEqualTo(MAPPER.readTree("""
                {
                  "rule": "key-result-has-owner",
                  "subject": {"unit": "lab"},
                  "reason": "the lab hires",
                  "by": "Ada",
                  "until": "2027-03-31"
                }
                """));
        assertThat(MAPPER.readTree(OkrJson.write(report))
                        .at("/suppressed/0/finding/rule")
                        .textValue())
                .isEqualTo("key-result-has-owner");
    }

    @Provide
    Arbitrary<Baseline> baselines() {
        Arbitrary<Id> subjects = Arbitraries.oneOf(
                OkrArbitraries.idTexts().map(ObjectiveId::of),
                OkrArbitraries.idTexts().map(KeyResultId::of),
                OkrArbitraries.idTexts().map(UnitId::of));
        return combine(
                        Arbitraries.of("acme-short", "champion-is-senior", "a").map(RuleId::of),
                        subjects.optional(0.8),
                        Arbitraries.of("", "owner", "keyResults.owner", "x-own"),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE / 16))
                .as(BaselineEntry::new)
                .list()
                .ofMaxSize(12)
                .map(entries -> Baseline.ofEntries(new TreeMap<>(entries.stream()
                                .collect(toMap(
                                        entry -> entry.rule() + "|" + entry.subject() + "|" + entry.property(),
                                        entry -> entry,
                                        (first, second) -> first)))
                        .values()));
    }

    private static Finding finding(String objective) {
        return Finding.builder()
                .rule(OWNER)
                .severity(Severity.WARNING)
                .location(Location.of(ObjectiveId.of(objective)))
                .message(Message.of("No owner."))
                .build();
    }

    private static boolean accepts(String json) {
        try {
            return SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
        } catch (JsonProcessingException e) {
            return false; // no JSON at all
        }
    }
}
