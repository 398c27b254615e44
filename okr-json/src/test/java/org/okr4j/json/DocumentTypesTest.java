package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.networknt.schema.Schema;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Severity;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Whatever has a document is written, has a schema, and is read if it is no report. */
class DocumentTypesTest {

    static Stream<Class<?>> types() {
        return OkrJson.documentTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyDocumentHasASchema(Class<?> type) throws JsonProcessingException {
        Schema ofSchemas = Schemas.ofSchemas();
        String schema = OkrJson.schema(type);

        assertThat(ofSchemas.validate(new JsonMapper().readTree(schema))).isEmpty();
        assertThat(new JsonMapper().readTree(schema).get("title").textValue()).startsWith("OKR ");
    }

    @Test
    void everythingThatIsWrittenHasASchema() {
        Set<Class<?>> written = written(OkrJsonWriter.class);

        assertThat(Sets.union(Sets.difference(written, ImmutableSet.of(Identified.class)), Documents.things()))
                .isEqualTo(OkrJson.documentTypes());
    }

    @Test
    void theDoorWritesWhateverAWriterDoes() {
        assertThat(written(OkrJson.class)).isEqualTo(written(OkrJsonWriter.class));
    }

    /** What a type has an overload of its own for, so that the compiler refuses all else. */
    private static Set<Class<?>> written(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("write") && method.getParameterCount() == 1)
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
    }

    @Test
    void titlesAreWords() throws JsonProcessingException {
        assertThat(new JsonMapper()
                        .readTree(OkrJson.schema(OkrProgram.class))
                        .get("title")
                        .textValue())
                .isEqualTo("OKR program");
        assertThat(new JsonMapper()
                        .readTree(OkrJson.schema(KeyResult.class))
                        .get("title")
                        .textValue())
                .isEqualTo("OKR key result");
        assertThat(OkrJson.schema()).isEqualTo(OkrJson.schema(OkrProgram.class));
    }

    @Test
    void whatHasNoDocumentHasNoSchema() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.schema(Severity.class))
                .withMessageContaining("Severity")
                .withMessageContaining("Objective, ");
    }

    @Test
    void everyThingIsReadAloneAsItIsWritten() {
        OkrProgram program = Corpus.valid()
                .map(fixture -> OkrJson.read(fixture.json()))
                .filter(each ->
                        !each.objectives().isEmpty() && !each.dependencies().isEmpty())
                .findFirst()
                .orElseThrow();
        OrgUnit unit = program.organization().units().get(0);
        Objective objective = program.objectives().get(0);

        assertThat(OkrJson.read(OkrJson.write(unit), OrgUnit.class)).isEqualTo(unit);
        assertThat(OkrJson.read(OkrJson.compact().write(objective), Objective.class))
                .isEqualTo(objective);
        assertThat(OkrJson.compact().write(unit))
                .isEqualTo("{\"id\":\"alder\",\"name\":\"Alder\",\"kind\":\"organization\"}");
    }

    @Test
    void whatIsNoThingIsNotReadAlone() {
        Identified own = () -> Sample.ID;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.read("{}", own.getClass()))
                .withMessageContaining("has no document of its own; these have: OkrProgram, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrJson.write(own))
                .withMessageContaining("has no document of its own; these have: StrategicPriority, ");
    }

    /** An id of something. */
    private static final class Sample {

        static final Id ID = org.okr4j.organization.UnitId.of("own");
    }
}
