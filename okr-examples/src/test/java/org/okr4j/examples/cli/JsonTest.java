package org.okr4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "report, city",
        "check, city",
        "score, city",
        "report, company",
        "check, company",
        "score, company",
        "report, museum",
        "check, museum",
        "score, museum",
    })
    void writesOneObjectAndTheSameEachTime(String command, String sample) throws JsonProcessingException {
        Outcome outcome = Outcome.of(command, "--sample", sample, "--format", "json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(STRICT.readTree(outcome.out()).isObject()).isTrue();
        assertThat(outcome.out()).endsWith("}\n");
        assertThat(Outcome.of(command, "--sample", sample, "--format", "json")).isEqualTo(outcome);
    }

    @Test
    void saysItInTheLanguageThatWasAskedFor() {
        assertThat(Outcome.of("check", "--format", "json").out()).contains("Nobody answers for objective");
        assertThat(Outcome.of("check", "--format", "json", "--lang", "es").out())
                .contains("Nadie responde del objetivo");
    }
}
