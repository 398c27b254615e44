package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Profile;
import org.okr4j.testkit.ProgramArbitraries;

/** Every report is what its schema says. */
class ReportSchemaTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<Class<?>, Schema> schemas = new HashMap<>();

    @Test
    void thoseOfAllDocuments() {
        Set<Class<?>> written = new HashSet<>();
        Corpus.valid().map(fixture -> OkrJson.read(fixture.json())).forEach(program -> written.addAll(check(program)));

        assertThat(Sets.difference(OkrJson.documentTypes(), Sets.union(written, Documents.things())))
                .isEqualTo(ImmutableSet.of(OkrProgram.class, Profile.class));
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void thoseOfRandomPrograms(@ForAll("programs") OkrProgram program) {
        assertThat(check(program)).isNotEmpty();
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.resolvedPrograms().map(resolved -> resolved.program());
    }

    private Set<Class<?>> check(OkrProgram program) {
        Written.of(program, AS_OF)
                .forEach((type, json) -> assertThat(
                                schemas.computeIfAbsent(type, Schemas::of).validate(tree(json)))
                        .as("%s: %s", type.getSimpleName(), json)
                        .isEmpty());
        return Written.of(program, AS_OF).keySet();
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
