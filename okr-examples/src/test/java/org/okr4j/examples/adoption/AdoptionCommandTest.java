package org.okr4j.examples.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.cli.Outcome;

class AdoptionCommandTest {

    @Test
    void writesTheFiguresForPrograms() throws IOException {
        JsonNode report = new JsonMapper()
                .readTree(Outcome.of("adoption", "--weeks", "3", "--format", "json")
                        .out());

        assertThat(report.at("/asOf").asText()).isEqualTo("2026-11-20");
        assertThat(report.at("/lines")).hasSize(7);
        assertThat(report.at("/lines/0/result/figure").asText()).isEqualTo("coverage");
        assertThat(report.at("/lines/0/judged/verdict").asText()).isEqualTo("met");
        assertThat(report.at("/lines/0/weekly")).hasSize(3);
        assertThat(report.at("/lines/6/judged").isMissingNode()).isTrue();
        assertThat(report.at("/overdue/0/keyResult").asText()).isEqualTo("kr-fire-hydrants");
        assertThat(report.at("/blockers/0/age").asInt()).isEqualTo(25);
        assertThat(report.at("/blockers/0/blocker/since").asText()).isEqualTo("2026-10-26");
    }

    @Test
    void showsOneWeekToTwelve() {
        assertThat(Outcome.of("adoption", "--weeks", "13"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "okr-examples adoption: --weeks must be from 1 to 12: 13 (see okr-examples adoption"
                                + " --help)\n"));
    }
}
