package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.text.Language;

/** Every {@code invalid-*.json} has exactly the problems that stand in the text file beside it. */
class InvalidDocumentsTest {

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalid")
    void hasTheProblemsThatStandBesideIt(Corpus.Fixture fixture) throws IOException {
        assertThat(problems(fixture).stream().map(DocumentProblem::toString)).isEqualTo(fixture.problems());
    }

    @ParameterizedTest
    @MethodSource("org.okr4j.json.Corpus#invalid")
    void hasThemInSpanishToo(Corpus.Fixture fixture) throws IOException {
        assertThat(problems(fixture))
                .allSatisfy(problem -> assertThat(problem.describe(Language.SPANISH))
                        .doesNotContain("json.", "program.")
                        .matches("(?s)(/.*|documento) \\(línea \\d+, columna \\d+\\): .+"));
    }

    private static List<DocumentProblem> problems(Corpus.Fixture fixture) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(fixture.bytes());
        return catchThrowableOfType(OkrJsonException.class, () -> OkrJson.read(in))
                .problems();
    }
}
