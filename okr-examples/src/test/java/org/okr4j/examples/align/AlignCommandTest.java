package org.okr4j.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Topic;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.json.OkrJson;
import org.okr4j.program.ThingAdded;

class AlignCommandTest {

    @Test
    void writesTheGuideForPrograms() throws IOException {
        JsonNode guide = new JsonMapper()
                .readTree(Outcome.of("align", "marketing,sales", "--sample", "company", "--format", "json")
                        .out());

        assertThat(guide.at("/cycle").asText()).isEqualTo("2026-q4");
        assertThat(guide.at("/drafts/0/unit").asText()).isEqualTo("marketing");
        assertThat(guide.at("/drafts/0/objectives")).hasSize(5);
        assertThat(guide.at("/drafts/1/objectives")).hasSize(3);
        assertThat(guide.at("/points")).hasSize(4);
        assertThat(guide.at("/points/3/kind").asText()).isEqualTo("declared-dependency");
    }

    /** What comes out can be added to the program as it is. */
    @Test
    void writesTheRecordOfTheConversation() {
        Outcome outcome =
                Outcome.of("align", "marketing,sales", "--sample", "company", "--record", "c-again", "--lang", "es");

        assertThat(outcome.code()).isZero();
        ThingAdded added = (ThingAdded) OkrJson.readChange(outcome.out());
        Conversation record = (Conversation) added.thing();
        assertThat(record.id()).hasToString("c-again");
        assertThat(record.date()).hasToString("2026-11-27");
        assertThat(record.units()).hasToString("[marketing, sales]");
        assertThat(record.agreed()).extracting(point -> point.topic()).contains(Topic.DEPENDENCY);
        assertThat(record.agreed().get(3).text()).startsWith("Sales depende de Marketing");
    }

    @Test
    void saysWhereThereIsNothingToSettle() {
        assertThat(Outcome.of("align", "finance,learning", "--sample", "company", "--cycle", "2026-q3")
                        .out())
                .contains("nothing yet", "Nothing in these drafts touches");
    }

    @Test
    void needsUnits() {
        assertThat(Outcome.of("align", "--sample", "company"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "okr-examples align: Missing required parameter: 'UNITS' (see okr-examples align"
                                + " --help)\n"));
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Outcome.of("align", "--help").out())
                .contains("UNITS  ", "--cycle", "--record", "--format", "--as-of", "Exit codes:")
                .doesNotContain("${", "--fail-on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marketing | UNITS must be two units or more, such as marketing,sales: marketing",
                "marketing,sale | UNITS must be a unit of the program: sale; did you mean 'sales'?",
                "sales,sales | UNITS must be different units: sales,sales",
                "marketing,sales --cycle 2026-q5 | --cycle must be a cycle of the program: 2026-q5; did you mean"
                        + " '2026-q3'?",
                "marketing,sales --as-of 2030-01-01 | --cycle must be given: no cycle of the program contains 2030-01-01",
                "marketing,sales --record /a | --record ConversationId must be 1 to 128 letters, digits or any of ._~-",
            })
    void saysWhatWouldBeRight(String call, String message) {
        Outcome outcome = Outcome.of(("align --sample company " + call).split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("okr-examples align: " + message).hasLineCount(1);
    }
}
