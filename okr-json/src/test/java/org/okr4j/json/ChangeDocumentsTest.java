package org.okr4j.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/** Documents of changes: {@code changes/valid-*.json}, and {@code changes/invalid-*.json} with the problems beside each. */
class ChangeDocumentsTest {

    /** Documents that the schema accepts. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            // a thing has extension properties in a program, and none where nobody can keep them
            "extension-in-a-change",
            // a parser without our strictness keeps one of two
            "given-twice",
            // one value against another
            "refused");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final Schema SCHEMA = Schemas.of(Change.class);

    @Test
    void holdEveryKindOfChange() {
        assertThat(Corpus.validChanges()
                        .flatMap(fixture -> OkrJson.readChanges(fixture.json()).stream())
                        .map(Object::getClass)
                        .collect(toSet()))
                .isEqualTo(Set.of(Change.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validChanges")
    void areWrittenAsTheyWereRead(Corpus.Fixture fixture) throws JsonProcessingException {
        List<Change> changes = OkrJson.readChanges(fixture.json());

        assertThat(OkrJson.writeChanges(changes)).isEqualTo(fixture.json());
        assertThat(OkrJson.readChanges(OkrJson.compact().writeChanges(changes))).isEqualTo(changes);
        assertThat(MAPPER.readValue(fixture.json(), new TypeReference<List<Change>>() {}))
                .isEqualTo(changes);
        assertThat(MAPPER.writeValueAsString(changes))
                .isEqualTo(OkrJson.compact().writeChanges(changes));
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validChanges")
    void areReadWithTheirPropertiesInAnyOrder(Corpus.Fixture fixture) throws JsonProcessingException {
        for (JsonNode change : MAPPER.readTree(fixture.json())) {
            ObjectNode reversed = MAPPER.createObjectNode();
            for (String name : ImmutableList.copyOf(change.fieldNames()).reverse()) {
                reversed.set(name, change.get(name));
            }

            assertThat(OkrJson.readChange(reversed.toString())).isEqualTo(OkrJson.readChange(change.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#validChanges")
    void areAcceptedByTheSchema(Corpus.Fixture fixture) throws JsonProcessingException {
        for (JsonNode change : MAPPER.readTree(fixture.json())) {
            assertThat(SCHEMA.validate(change)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalidChanges")
    void haveTheProblemsThatStandBesideThem(Corpus.Fixture fixture) throws IOException {
        List<DocumentProblem> problems = catchThrowableOfType(
                        OkrJsonException.class, () -> OkrJson.readChanges(fixture.json()))
                .problems();

        assertThat(problems.stream().map(DocumentProblem::toString)).isEqualTo(fixture.problems());
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.describe(Language.SPANISH))
                        .doesNotContain("json.", "program.")
                        .matches("(?s)(/.*|documento) \\(línea \\d+, columna \\d+\\): .+"));
    }

    @Test
    void areRefusedByTheSchemaUnlessItCannotSayWhy() {
        assertThat(Corpus.invalidChanges()
                        .filter(ChangeDocumentsTest::hasOneThatIsAccepted)
                        .map(Corpus.Fixture::name)
                        .collect(toSet()))
                .isEqualTo(BEYOND_A_SCHEMA);
    }

    @Test
    void areNotWrittenWhereNobodyCouldReadThem() {
        Id own = new Id("own") {
            @Override
            public String kind() {
                return "Own";
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Change.removeExtension(own, "x-own")))
                .withMessageStartingWith("Reference: it must be one of [priority, unit, ")
                .withMessageEndingWith(": own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Change.putExtension(ObjectiveId.of("o1"), "own", "1")))
                .withMessage("Extension 'own': name must start with x-");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(Change.putExtension(ObjectiveId.of("o1"), "x-own", "{")));
    }

    @Test
    void mayHoldNoChange() {
        assertThat(OkrJson.writeChanges(List.of())).isEqualTo("[]\n");
        assertThat(OkrJson.readChanges("[]")).isEmpty();
    }

    private static boolean hasOneThatIsAccepted(Corpus.Fixture fixture) {
        try {
            return StreamSupport.stream(MAPPER.readTree(fixture.json()).spliterator(), false)
                    .anyMatch(change -> SCHEMA.validate(change).isEmpty());
        } catch (JsonProcessingException e) {
            return false; // no JSON at all
        }
    }
}
