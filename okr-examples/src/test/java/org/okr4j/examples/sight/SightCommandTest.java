package org.okr4j.examples.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.cli.Outcome;

class SightCommandTest {

    @Test
    void writesTheWaysForPrograms() throws IOException {
        JsonNode sight = new JsonMapper()
                .readTree(Outcome.of("sight", "p-silvanus", "--sample", "company", "--format", "json")
                        .out());

        assertThat(sight.at("/person").asText()).isEqualTo("p-silvanus");
        assertThat(sight.at("/isComplete").booleanValue()).isTrue();
        assertThat(sight.at("/paths")).hasSize(2);
        assertThat(sight.at("/paths/1/steps")).hasSize(3);
    }

    /** Nobody works for an objective in a cycle that has not begun. */
    @Test
    void saysWhereItBreaks() {
        Outcome outcome = Outcome.of("sight", "p-silvanus", "--sample", "company", "--as-of", "2026-06-30");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("The work of Mira Silvanus cannot be followed to the mission", "has an objective of a cycle");
    }

    @Test
    void saysWhoMayHaveBeenMeant() {
        assertThat(Outcome.of("sight", "p-silvanos", "--sample", "company"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "okr-examples sight: PERSON must be a person of the program: p-silvanos; did you mean"
                                + " 'p-silvanus'? (see okr-examples sight --help)\n"));
    }
}
