package org.okr4j.examples.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.okr4j.examples.cli.Outcome;

class PortfolioCommandTest {

    @Test
    void tellsProgramsWhatIsSpentOnWhat() throws JsonProcessingException {
        JsonNode json = new JsonMapper()
                .readTree(Outcome.of("portfolio", "--sample", "company", "--format", "json")
                        .out());

        assertThat(json.at("/initiatives")).hasSize(6);
        assertThat(json.at("/total/effort").decimalValue()).isEqualByComparingTo(new BigDecimal("497.5"));
        assertThat(json.at("/withoutAim/money/0/amount").intValue()).isEqualTo(95000);
    }

    @Test
    void tellsProgramsWhatCouldStop() throws JsonProcessingException {
        JsonNode json = new JsonMapper()
                .readTree(Outcome.of("portfolio --sample company --as-of 2026-11-20 --stop o-mkt-found --format json"
                                .split(" "))
                        .out());

        assertThat(json.at("/cases"))
                .extracting(each -> each.get("initiative").textValue() + " "
                        + each.get("verdict").textValue())
                .containsExactly("i-campaign relied-on", "i-fair may-stop");
        assertThat(json.at("/freed/money/0/currency").textValue()).isEqualTo("USD");
    }

    @Test
    void saysWhatIsWrongWithItsCall() {
        assertThat(Outcome.of("portfolio", "--stop", "o-city-permit").err())
                .isEqualTo(
                        "okr-examples portfolio: --stop must be an objective of the program: o-city-permit; did you mean"
                                + " 'o-city-permits'? (see okr-examples portfolio --help)\n");
        assertThat(Outcome.of("portfolio", "--stop", "o-finance-buying", "--as-of", "2026-12-04")
                        .err())
                .isEqualTo("okr-examples portfolio: --stop must be an objective that is still pursued on 2026-12-04:"
                        + " o-finance-buying (see okr-examples portfolio --help)\n");
    }
}
