package org.okr4j.examples.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;
import org.okr4j.examples.schedule.Harbor;

class AgendaCommandTest {

    @TempDir
    private Path directory;

    private Outcome agenda(String... options) throws IOException {
        return Outcome.of(Stream.concat(
                        Stream.of("agenda", options[0], Harbor.in(directory)),
                        Stream.of(options).skip(1))
                .toArray(String[]::new));
    }

    @Test
    void preparesTheNextMeeting() throws IOException {
        assertThat(agenda("check-in", "--unit", "quay", "--as-of", "2026-10-28").out())
                .endsWith("""

                Weekly check-in: Quay, 2026-11-02                                                             15 min
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  With Ana Ruiz

                  Progress and confidence                                                                      8 min
                    • “Cut the hours at the quay from 30 to 20”: amber, confidence 30%; 10% reached where 29.6% was
                      expected by 2026-10-28: 19.7 points behind

                  Blockers                                                                                     4 min
                    • “One crane is broken” has blocked “Cut the hours at the quay from 30 to 20” for 18 days;
                      nobody was asked to move it

                  What to do differently                                                                       3 min
                    • “Order the crane”: Ana Ruiz, by 2026-10-30
                    • What will we do differently for “Cut the hours at the quay from 30 to 20”?

                To be ready before
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                  • Check in “Cut the hours at the quay from 30 to 20”, due on 2026-10-26 (Ana Ruiz)
                """);
    }

    @Test
    void theOrganizationMeetsUnlessAUnitIsGiven() throws IOException {
        assertThat(agenda("session", "--as-of", "2026-10-28").out())
                .contains(
                        "Alignment session: Harbor, 2026-11-02",
                        "! Not in the round, for nothing of theirs is published in this cycle: Pilots",
                        "With Ana Ruiz, Leo Sanz",
                        "Have the status of Quay ready (Ana Ruiz)");
    }

    @Test
    void takesTheDayItselfWhereNoMeetingIsLeft() throws IOException {
        assertThat(agenda("look-back", "--as-of", "2026-12-20").out())
                .contains("Look back: Harbor, 2026-12-20", "Nobody has said how long this takes", "Nothing stands out");
    }

    @Test
    void speaksSpanish() throws IOException {
        assertThat(agenda("session", "--as-of", "2026-10-28", "--lang", "es").out())
                .contains("Orden del día", "Ronda de estado", "Qué preparar antes");
    }

    @Test
    void writesTheAgendaForPrograms() throws IOException {
        JsonNode agenda = new JsonMapper()
                .readTree(agenda("session", "--format", "json", "--as-of", "2026-10-28")
                        .out());

        assertThat(agenda.at("/ritual").asText()).isEqualTo("session");
        assertThat(agenda.at("/date").asText()).isEqualTo("2026-11-02");
        assertThat(agenda.at("/minutes").asInt()).isEqualTo(60);
        assertThat(agenda.at("/items")).hasSize(5);
        assertThat(agenda.at("/items/0/minutes").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breakfast | RITUAL must be one of check-in, session, look-back: breakfast",
                "check-in | --unit must be given: each unit of level department holds check-in",
                "check-in --unit quai | --unit must be a unit of the program: quai; did you mean 'quay'?",
            })
    void saysWhatWouldBeRight(String call, String message) throws IOException {
        Outcome outcome = agenda(call.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("okr-examples agenda: " + message).hasLineCount(1);
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Outcome.of("agenda", "--help").out())
                .contains("RITUAL  ", "--unit", "--format", "--as-of", "Exit codes:")
                .doesNotContain("${", "--fail-on");
    }
}
