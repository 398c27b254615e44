package org.okr4j.examples.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okr4j.examples.cli.Outcome;

class RoadmapCommandTest {

    @TempDir
    private Path directory;

    @Test
    void writesTheStatusForPrograms() throws IOException {
        JsonNode status = new JsonMapper()
                .readTree(Outcome.of("roadmap", "--as-of", "2026-12-31", "--format", "json")
                        .out());

        assertThat(status.at("/planned").asText()).isEqualTo("individual-alignment");
        assertThat(status.at("/running").asText()).isEqualTo("cascade");
        assertThat(status.at("/phases/2/state").asText()).isEqualTo("not-opened");
        assertThat(status.at("/phases/2/openedOn").isMissingNode()).isTrue();
        assertThat(status.at("/phases/3/neverOpened").asText()).isEqualTo("individual-alignment");
        assertThat(status.at("/early/0/unit").asText()).isEqualTo("harbor-office");
    }

    @Test
    void needsARoadmap() throws IOException {
        Path file = Files.writeString(
                directory.resolve("mill.json"),
                "{\"okr\": 1, \"organization\": {\"name\": \"Mill\", \"units\":"
                        + " [{\"id\": \"mill\", \"name\": \"Mill\", \"kind\": \"organization\"}]}}",
                UTF_8);
        Outcome outcome = Outcome.of("roadmap", file.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("okr-examples roadmap: The program follows no roadmap; give it one under 'roadmap', such as"
                        + " {\"template\": \"government-four-phases\", \"start\": \"2026-09-28\"}");
    }
}
