package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.program.OkrProgram;
import org.okr4j.testkit.ProgramArbitraries;

/** The schema accepts what is read, and refuses what is refused, but for what no schema can say. */
class SchemaTest {

    /** The table of docs/json.md that says what a schema cannot say: the names in the last column. */
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Schema SCHEMA = Schemas.of(OkrProgram.class);

    @Test
    void isASchemaItself() throws JsonProcessingException {
        Schema ofSchemas = Schemas.ofSchemas();

        assertThat(ofSchemas.validate(MAPPER.readTree(OkrJson.schema()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#valid")
    void acceptsWhatIsRead(Corpus.Fixture fixture) throws JsonProcessingException {
        assertThat(errors(fixture.json())).isEmpty();
    }

    @Property(tries = 20)
    void acceptsWhatIsWritten(@ForAll("programs") OkrProgram program) throws JsonProcessingException {
        assertThat(errors(OkrJson.compact().write(program))).isEmpty();
    }

    @Test
    void acceptsNothingElseButWhatItCannotSay() throws IOException {
        assertThat(Corpus.invalid()
                        .filter(fixture -> !fixture.name().matches("number-of-.*|.*utf.*"))
                        .filter(SchemaTest::isAccepted)
                        .map(Corpus.Fixture::name)
                        .collect(toSet()))
                .isEqualTo(beyondASchema());
    }

    /** Documents that the schema accepts, each for the reason that the page states. */
    private static Set<String> beyondASchema() throws IOException {
        String page = Files.readString(Path.of("../docs/json.md"), UTF_8);
        return page.substring(page.indexOf("### What a schema cannot say"))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(row -> NAME.matcher(row.substring(row.lastIndexOf('|', row.length() - 2)))
                        .results())
                .map(name -> name.group(1))
                .collect(toSet());
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        return ProgramArbitraries.programsWithLocks();
    }

    private static boolean isAccepted(Corpus.Fixture fixture) {
        try {
            return errors(fixture.json()).isEmpty();
        } catch (JsonProcessingException e) {
            return false; // no JSON at all
        }
    }

    private static List<Error> errors(String json) throws JsonProcessingException {
        JsonNode tree = MAPPER.readTree(json);
        return SCHEMA.validate(tree);
    }
}
