package org.okr4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.text.Language;

class OkrJsonModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheMapper() {
        assertThat(mapper.getRegisteredModuleIds()).containsExactly(OkrJsonModule.class.getName());
    }

    @Test
    void refusesTextThatIsNoRange() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("\"next quarter\"", DateRange.class))
                .withMessageContaining("expected two dates, the first not after the last")
                .withCauseInstanceOf(OkrJsonException.class);
    }

    @Property(tries = 100)
    void readsWhatItWrote(@ForAll("ranges") DateRange range) throws JsonProcessingException {
        String json = mapper.writeValueAsString(range);

        assertThat(json).isEqualTo("\"" + range.first() + ".." + range.last() + "\"");
        assertThat(mapper.readValue(json, DateRange.class)).isEqualTo(range);
    }

    @Test
    void writesProgramsAsOkrJsonDoes() throws JsonProcessingException {
        OkrProgram program = Samples.program();

        String json = mapper.writeValueAsString(program);

        assertThat(json).isEqualTo(OkrJson.compact().write(program));
        assertThat(mapper.readValue(json, OkrProgram.class)).isEqualTo(program);
    }

    @Test
    void readsAndWritesPartsWithinOtherThings() throws JsonProcessingException {
        Objective objective = Samples.objective(Samples.keyResult().withMeasure(Measure.decrease("45", "30")));
        Draft draft = new Draft(objective, List.of(ObjectiveId.of("o2")), "ready");

        String json = mapper.writeValueAsString(List.of(draft));

        assertThat(json)
                .isEqualTo("[{\"objective\":{\"id\":\"o1\",\"unit\":\"alder\",\"cycle\":\"q4\","
                        + "\"title\":\"Neighbors are heard\",\"keyResults\":[{\"id\":\"k1\","
                        + "\"text\":\"Answer 9 of 10 letters within a week\","
                        + "\"measure\":{\"type\":\"decrease\",\"baseline\":45,\"target\":30}}]},"
                        + "\"parents\":[\"o2\"],\"note\":\"ready\"}]");
        assertThat(mapper.readValue(json, new TypeReference<List<Draft>>() {})).containsExactly(draft);
    }

    @Test
    void readsAndWritesWhatUnitsShare() throws JsonProcessingException {
        OkrProgram program = OkrJson.read(Samples.json("valid-retrospectives.json"));
        List<Conversation> conversations = program.conversations();
        List<Retrospective> retrospectives = program.retrospectives();
        List<Dependency> dependencies = program.dependencies();
        List<Kpi> kpis = OkrJson.read(Samples.json("valid-kpis.json")).kpis();

        assertThat(mapper.readValue(
                        mapper.writeValueAsString(conversations), new TypeReference<List<Conversation>>() {}))
                .isEqualTo(conversations);
        assertThat(mapper.readValue(
                        mapper.writeValueAsString(retrospectives), new TypeReference<List<Retrospective>>() {}))
                .isEqualTo(retrospectives);
        assertThat(mapper.readValue(mapper.writeValueAsString(dependencies), new TypeReference<List<Dependency>>() {}))
                .isEqualTo(dependencies);
        assertThat(mapper.readValue(mapper.writeValueAsString(kpis), new TypeReference<List<Kpi>>() {}))
                .isEqualTo(kpis);
        assertThat(mapper.writeValueAsString(kpis.get(0).id())).isEqualTo("\"close\"");
    }

    @Test
    void saysWhereInTheWholeDocumentSomethingIsWrong() {
        String json = "{\"note\": \"ready\",\n \"objective\": {\"id\": \"o1\", \"units\": \"alder\", \"cycle\": \"q4\","
                + " \"title\": 5, \"keyResults\": [{\"id\": \"k1\", \"text\": \"x\", \"x-own\": 1}]}}";

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, Draft.class));

        assertThat(((OkrJsonException) e.getCause()).problems().stream().map(DocumentProblem::toString))
                .containsExactly(
                        "/objective (line 2, column 15): the required property \"unit\" is missing",
                        "/objective/units (line 2, column 28): unknown property \"units\"; did you mean \"unit\"?",
                        "/objective/title (line 2, column 70): expected a text that is not blank, found the number 5",
                        "/objective/keyResults/0/x-own (line 2, column 114): the property \"x-own\" can be kept in a"
                                + " whole program only");
    }

    @Test
    void refusesProgramsThatDoNotResolve() {
        String json = Samples.json("invalid-dangling-unit.json");

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, OkrProgram.class));

        assertThat(e.getCause())
                .hasMessage("/objectives/0/unit (line 14, column 27): Objective 'o1': unit must be a unit of the"
                        + " program: 'aldr'; did you mean 'alder'?");
    }

    @Test
    void saysWhereTheValueIsNoJsonAfterAllThatWasWrongBefore() {
        String json = "{\"id\": \"o1\", \"unit\": 5,\n \"titel\": }";

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> mapper.readValue(json, Objective.class));

        assertThat(((OkrJsonException) e.getCause()).problems().stream().map(DocumentProblem::toString))
                .containsExactly(
                        "/unit (line 1, column 22): expected an id of letters, digits and ._~-, such as city-hall,"
                                + " found the number 5",
                        "/titel (line 2, column 11): this is not JSON: unexpected }");
    }

    @Test
    void saysThatBytesAreNoUtf8() {
        byte[] latin = ("{\"id\": \"o1\"," + " ".repeat(20_000) + "\"title\": \"Año\"}").getBytes(ISO_8859_1);

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue(
                        new InputStreamReader(new ByteArrayInputStream(latin), UTF_8.newDecoder()), Objective.class))
                .withMessageContaining("this is not UTF-8")
                .withCauseInstanceOf(OkrJsonException.class);
    }

    @Test
    void readsWithinOtherLimits() {
        JsonMapper small = JsonMapper.builder()
                .addModule(new OkrJsonModule()
                        .within(JsonLimits.DEFAULT.withTextLength(3).withProblems(2)))
                .build();
        String json = "{\"id\": \"o1\", \"unit\": \"city\", \"cycle\": \"q4\", \"title\": \"Calm\", \"y\": 1}";

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> small.readValue(json, Objective.class));

        assertThat(((OkrJsonException) e.getCause()).problems().stream().map(DocumentProblem::toString))
                .containsExactly(
                        "/unit (line 1, column 22): the text has 4 characters; at most 3 are allowed",
                        "/title (line 1, column 54): the text has 4 characters; at most 3 are allowed",
                        "/title (line 1, column 54): reading stopped after 2 problems");
    }

    @Test
    void writesInTheLanguageOfTheMoment() throws JsonProcessingException {
        AtomicReference<Language> language = new AtomicReference<>(Language.SPANISH);
        JsonMapper speaking = JsonMapper.builder()
                .addModule(new OkrJsonModule().in(language::get))
                .build();
        RuleReport report = Profiles.RECOMMENDED.check(Samples.objective());

        assertThat(speaking.writeValueAsString(report))
                .isEqualTo(OkrJson.compact().in(Language.SPANISH).write(report));
        language.set(Language.ENGLISH);
        assertThat(speaking.writeValueAsString(report))
                .isEqualTo(OkrJson.compact().write(report));
    }

    @Test
    void writesTheScoreOfAnObjectiveAsItStandsInAScorecard() throws JsonProcessingException {
        Scorecard card =
                Scorer.of(ScoringPolicies.STANDARD).score(Samples.program().resolve(), LocalDate.of(2026, 11, 20));
        ObjectiveScore score = card.objectives().get(0);

        assertThat(mapper.readTree(mapper.writeValueAsString(score)))
                .isEqualTo(mapper.readTree(OkrJson.write(card)).at("/objectives/0"));
        assertThat(mapper.writeValueAsString(score))
                .contains(mapper.writeValueAsString(score.keyResults().get(0)));
    }

    @Test
    void readsTreesThatHaveNoPlaces() {
        assertThat(mapper.convertValue(
                        mapper.createObjectNode().put("type", "reach").put("target", 5), Measure.class))
                .isEqualTo(Measure.reach(new BigDecimal("5")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> mapper.convertValue(mapper.createArrayNode(), Measure.class))
                .withMessageContaining("document: expected an object, found an array");
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return OkrArbitraries.dateRanges();
    }

    /** What an application may have around a part of a program. */
    record Draft(Objective objective, List<ObjectiveId> parents, String note) {}
}
