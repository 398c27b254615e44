package org.okr4j.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.feed.FeedReport;
import org.okr4j.feed.MetricFeed;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Language;

/** Documents of metric feeds: {@code feeds/valid-*.json}, and {@code feeds/invalid-*.json} with the problems beside each. */
class FeedDocumentsTest {

    /** Documents that the schema accepts: it cannot compare one value with another. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of("key-result-twice", "range");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OkrJson.schema(MetricFeed.class), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validFeeds")
    void areWrittenAsTheyWereRead(Corpus.Fixture fixture) throws IOException {
        MetricFeed feed = OkrJson.readFeed(fixture.json());

        assertThat(OkrJson.write(feed)).isEqualTo(fixture.json());
        assertThat(OkrJson.readFeed(fixture.file())).isEqualTo(feed);
        assertThat(OkrJson.readFeed(OkrJson.compact().write(feed))).isEqualTo(feed);
        assertThat(MAPPER.readValue(fixture.json(), MetricFeed.class)).isEqualTo(feed);
        assertThat(SCHEMA.validate(MAPPER.readTree(fixture.json()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalidFeeds")
    void haveTheProblemsThatStandBesideThem(Corpus.Fixture fixture) throws IOException {
        List<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.readFeed(fixture.json()))
                .problems();

        assertThat(problems.stream().map(DocumentProblem::toString)).isEqualTo(fixture.problems());
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.describe(Language.SPANISH)).doesNotContain("json."));
    }

    @Test
    void areRefusedByTheSchemaUnlessItCannotSayWhy() {
        assertThat(Corpus.invalidFeeds()
                        .filter(fixture -> accepts(fixture.json()))
                        .map(Corpus.Fixture::name)
                        .collect(toSet()))
                .isEqualTo(BEYOND_A_SCHEMA);
    }

    private static boolean accepts(String json) {
        try {
            return SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reportsHoldTheChangesThatCanBeApplied() throws IOException {
        OkrProgram program = OkrJson.read("""
                {
                  "okr": 1,
                  "organization": {"name": "Alder", "units": [{"id": "alder", "name": "Alder", "kind": "organization"}]},
                  "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                  "objectives": [
                    {
                      "id": "o1", "unit": "alder", "cycle": "q4", "title": "Debtors pay",
                      "keyResults": [
                        {"id": "debtor-days", "text": "Cut debtor days from 45 to 30", "unit": "time:days",
                         "measure": {"type": "decrease", "baseline": 45, "target": 30}}
                      ],
                      "transitions": [{"to": "published", "date": "2026-10-01"}]
                    }
                  ]
                }
                """);
        MetricFeed feed = OkrJson.readFeed("""
                {"okrFeed": 1, "name": "ledger", "lines": [{"keyResult": "debtor-days", "key": "days"}]}
                """);
        FeedReport report = feed.read(
                (key, date) -> MetricAnswer.of(Measurement.number("41"), date),
                program.resolve(),
                LocalDate.of(2026, 11, 20));

        assertThat(OkrJson.write(report)).isEqualTo("""
                        {
                          "feed": "ledger",
                          "asOf": "2026-11-20",
                          "text": "ledger on 2026-11-20: one line (proposed: 1)",
                          "rows": [
                            {"keyResult": "debtor-days", "key": "days", "outcome": "proposed", "text": "41 days on 2026-11-20"}
                          ],
                          "changes": [
                            {
                              "type": "check-in-added",
                              "keyResult": "debtor-days",
                              "checkIn": {"date": "2026-11-20", "value": 41, "feed": "ledger"}
                            }
                          ]
                        }
                        """);
        String changes = MAPPER.readTree(OkrJson.write(report)).get("changes").toString();
        assertThat(program.apply(OkrJson.readChanges(changes))).isEqualTo(program.apply(report.changes()));
    }
}
