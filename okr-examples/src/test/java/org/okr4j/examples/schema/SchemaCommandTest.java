package org.okr4j.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;

class SchemaCommandTest {

    @Test
    void writesThatOfProgramsUnlessAskedForAnother() {
        assertThat(Outcome.of("schema")).isEqualTo(new Outcome(0, OkrJson.schema(), ""));
        assertThat(Outcome.of("schema", "program").out()).isEqualTo(OkrJson.schema());
    }

    @ParameterizedTest
    @CsvSource({"key-result, OKR key result", "profile, OKR profile", "scorecard-diff, OKR scorecard diff"})
    void writesThatOfADocument(String name, String title) {
        assertThat(Outcome.of("schema", name).out()).contains("\"title\": \"" + title + "\"");
    }

    static Stream<String> documents() {
        return Streams.stream(new SchemaCommand.OfDocument());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentThatItNamesHasOne(String name) {
        assertThat(Outcome.of("schema", name).code()).isZero();
    }

    @Test
    void namesAllDocumentsWhereOneIsNotKnown() {
        Outcome outcome = Outcome.of("schema", "goal");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("goal", "objective", "key-result", "baseline");
    }
}
