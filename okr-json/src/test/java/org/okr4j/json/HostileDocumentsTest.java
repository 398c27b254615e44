package org.okr4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Strings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents too large to be kept in a file: each has an end in bounded time and memory, and a line that says why. */
@Timeout(20)
class HostileDocumentsTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesDeepNestingAtTheRoot(String level) {
        assertThat(problems(level.repeat(MANY)))
                .last()
                .asString()
                .endsWith("objects and arrays are nested more than 64 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"objectives\"", "\"unknown\"", "\"x-own\""})
    void refusesDeepNestingAnywhere(String property) {
        String json = "{\"okr\": 1, " + property + ": " + "[".repeat(MANY) + "]".repeat(MANY) + "}";

        assertThat(problems(json)).last().asString().endsWith("objects and arrays are nested more than 64 levels deep");
    }

    @Test
    void refusesDeepNestingInExtensions() {
        String json = withExtension("[".repeat(MANY) + "]".repeat(MANY));

        assertThat(problems(json))
                .singleElement()
                .asString()
                .contains("/organization/units/0/x-own")
                .endsWith("objects and arrays are nested more than 64 levels deep");
    }

    @Test
    void keepsExtensionsUpToTheLimit() {
        String json = withExtension("[".repeat(60) + "]".repeat(60));

        assertThat(OkrJson.read(json).extensions().values()).containsExactly("[".repeat(60) + "]".repeat(60));
    }

    @Test
    void countsTheValuesOfExtensions() {
        OkrJsonReader reader = OkrJsonReader.of(JsonLimits.DEFAULT.withValues(40));
        String few = withExtension("[1, \"two\", [3], {\"four\": 4}]");
        String many = withExtension("[" + "{\"a\": []}, ".repeat(20) + "1]");

        assertThat(reader.read(few).program().extensions().size()).isEqualTo(1);
        assertThat(catchThrowableOfType(OkrJsonException.class, () -> reader.read(many))
                        .problems())
                .singleElement()
                .asString()
                .endsWith("the document has more than 40 values");
    }

    @Test
    void goesOnAfterATextThatIsTooLong() {
        assertThat(lines(withName(n -> Strings.repeat("x", MANY + 1))))
                .containsExactly(
                        "/organization/name (line 1, column 37): the text has 100001 characters; at most 100000 are"
                                + " allowed");
        assertThat(OkrJson.read(withName(n -> Strings.repeat("x", MANY)))
                        .organization()
                        .name())
                .hasSize(MANY);
    }

    @Test
    void stopsAtATextThatIsFarTooLong() {
        assertThat(lines(withName(n -> Strings.repeat("x", 17 * MANY))))
                .singleElement()
                .asString()
                .endsWith("a single text, name or number is longer than 1600000 characters");
    }

    @Test
    void refusesNumbersOfAnyLength() {
        assertThat(lines("{\"okr\": " + "1".repeat(MANY) + "}"))
                .last()
                .asString()
                .startsWith("/okr (line 1, column 9): the number is too long");
        assertThat(lines("{\"okr\": " + "1".repeat(17 * MANY) + "}"))
                .last()
                .asString()
                .endsWith("a single text, name or number is longer than 1600000 characters");
        assertThat(lines("{\"okr\": 1e" + "9".repeat(MANY) + "}"))
                .last()
                .asString()
                .startsWith("/okr (line 1, column 9): the number is too long");
    }

    @Test
    void refusesLongNames() {
        assertThat(lines("{\"" + "n".repeat(MANY) + "\": 1}"))
                .singleElement()
                .asString()
                .endsWith("a single text, name or number is longer than 1600000 characters");
    }

    @Test
    void stopsAfterAThousandProblems() {
        StringBuilder json = new StringBuilder("{\"okr\": 1");
        for (int i = 0; i < MANY; i++) {
            json.append(", \"unknown").append(i).append("\": 0");
        }

        List<DocumentProblem> problems = problems(json.append('}').toString());

        assertThat(problems).hasSize(1001);
        assertThat(problems).last().asString().endsWith("reading stopped after 1000 problems");
    }

    @Test
    void stopsAfterAThousandProblemsOfReference() {
        StringBuilder units = new StringBuilder("{\"id\": \"a\", \"name\": \"A\", \"kind\": \"organization\"}");
        for (int i = 0; i < 3000; i++) {
            units.append(", {\"id\": \"u")
                    .append(i)
                    .append("\", \"name\": \"U\", \"kind\": \"team\", \"parent\": \"b\"}");
        }

        List<DocumentProblem> problems =
                problems("{\"okr\": 1, \"organization\": {\"name\": \"A\", \"units\": [" + units + "]}}");

        assertThat(problems).hasSize(1001);
        assertThat(problems).last().asString().endsWith("reading stopped after 1000 problems");
    }

    @Test
    void countsValuesAndBytes() {
        OkrJsonReader fewValues = OkrJsonReader.of(JsonLimits.DEFAULT.withValues(10));
        OkrJsonReader fewBytes = OkrJsonReader.of(JsonLimits.DEFAULT.withDocumentBytes(100));

        assertThat(catchThrowableOfType(OkrJsonException.class, () -> fewValues.read(Samples.json())))
                .hasMessageEndingWith("the document has more than 10 values");
        assertThat(catchThrowableOfType(OkrJsonException.class, () -> fewBytes.read(Samples.json())))
                .hasMessageEndingWith("the document is longer than 100 bytes");
        assertThat(catchThrowableOfType(
                        OkrJsonException.class,
                        () -> fewBytes.read(
                                new ByteArrayInputStream(Samples.json().getBytes(UTF_8)))))
                .hasMessageEndingWith("the document is longer than 100 bytes");
    }

    @Test
    void readsAnEndlessStreamUpToItsLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(catchThrowableOfType(OkrJsonException.class, () -> OkrJson.read(endless)))
                .hasMessage("document (line 1, column 1): the document is longer than 67108864 bytes");
    }

    @Test
    void handsFaultsOfTheSourceOn() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public void close() {}
        };

        assertThat(catchThrowableOfType(IOException.class, () -> OkrJson.read(broken)))
                .hasMessage("disk on fire");
    }

    @Test
    void showsOnlyTheFirstProblemsInItsMessage() {
        OkrJsonException e = catchThrowableOfType(
                OkrJsonException.class, () -> OkrJson.read("{" + "\"a\": 1, ".repeat(30) + "\"okr\": 1}"));

        assertThat(e.getMessage().lines()).hasSize(21).last().isEqualTo("… 11 more");
        assertThat(e.problems()).hasSize(31);
    }

    private static String withExtension(String value) {
        return "{\"okr\": 1, \"organization\": {\"name\": \"A\", \"units\": [{\"id\": \"a\", \"name\": \"A\","
                + " \"kind\": \"organization\", \"x-own\": " + value + "}]}}";
    }

    private static String withName(UnaryOperator<String> name) {
        return "{\"okr\": 1, \"organization\": {\"name\": \"" + name.apply("A")
                + "\", \"units\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"organization\"}]}}";
    }

    private static List<String> lines(String json) {
        return problems(json).stream().map(DocumentProblem::toString).toList();
    }

    private static List<DocumentProblem> problems(String json) {
        return catchThrowableOfType(OkrJsonException.class, () -> OkrJson.read(json))
                .problems();
    }
}
