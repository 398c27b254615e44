package org.okr4j.examples.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.examples.cli.Outcome;

class PublishCommandTest {

    private static Outcome publish(String options) {
        return Outcome.of(("publish o-learn-library --sample company " + options).split(" "));
    }

    @Test
    void printsTheChangeWhereItIsAllowed() {
        Outcome outcome = publish("--by p-amari --to reviewed");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("(o-learn-library) is proposed and may become")
                .endsWith("""
                        {
                          "type": "state-changed",
                          "subject": {"objective": "o-learn-library"},
                          "transition": {"to": "reviewed", "date": "2026-11-27", "by": "p-amari"}
                        }
                        """);
    }

    @Test
    void saysWhoMayWhatMustHoldAndWhichRulesBlock() {
        Outcome outcome = publish("--by p-adler");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("may not become", "Max Adler has no right", "Sami Amari, Nora Castell (head of the unit) may")
                .contains("an objective is reviewed before", "objective-has-key-results")
                .doesNotContain("state-changed");
        assertThat(publish("--by p-adler --lang es").out())
                .contains("pasar a publicado.", "Lo que se lo impide", "Lo que las reglas piden corregir antes");
    }

    @Test
    void writesTheVerdictForPrograms() throws IOException {
        Outcome outcome = publish("--by p-adler --date 2026-12-01 --format json");
        JsonNode verdict = new JsonMapper().readTree(outcome.out());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(verdict.at("/isAllowed").booleanValue()).isFalse();
        assertThat(verdict.at("/obstacles")).hasSize(2);
        assertThat(verdict.at("/findings/0/rule").asText()).isEqualTo("objective-has-key-results");
        assertThat(verdict.at("/change/transition/date").asText()).isEqualTo("2026-12-01");
    }

    @Test
    void takesAReasonWhereOneIsNeeded() {
        assertThat(publish("--by p-amari --to deprioritized").code()).isEqualTo(1);
        assertThat(publish("--by p-amari --to deprioritized --reason elsewhere").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--by p-adlr | --by must be a person of the program: p-adlr; did you mean 'p-adler'?",
                "--by p-adler --to done | Invalid value for option '--to': must be one of draft, proposed, reviewed,"
                        + " published, closed, deprioritized, cancelled: done",
                "--to closed | Missing required option: '--by=PERSON'",
            })
    void saysWhatWouldBeRight(String options, String message) {
        assertThat(publish(options))
                .isEqualTo(new Outcome(
                        2, "", "okr-examples publish: " + message + " (see okr-examples publish --help)\n"));
    }

    @Test
    void saysWhichObjectiveMayHaveBeenMeant() {
        assertThat(Outcome.of("publish", "o-learn-libary", "--sample", "company", "--by", "p-amari")
                        .err())
                .contains(
                        "OBJECTIVE must be an objective of the program: o-learn-libary; did you mean 'o-learn-library'?");
    }
}
