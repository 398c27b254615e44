package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is divided and completed, and what is left as it is. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Safer streets and cleaner parks | Safer streets / Cleaner parks",
                "en | Make the city greener, and cut waste | Make the city greener / Cut waste",
                "en | Reduce waste, improve recycling | Reduce waste / Improve recycling",
                "en | Grow revenue while reducing churn | Grow revenue while reducing churn",
                "en | Streets are safe | Streets are safe",
                "es | Calles más seguras y parques más limpios | Calles más seguras / Parques más limpios",
            })
    void aTitleIsDividedIntoItsAims(String language, String title, String aims) {
        assertThat(reader(language).readObjective(title).aims()).isEqualTo(List.of(aims.split(" / ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Raise shade from 40 to 60 percent and cut waits from 9 to 5 days"
                        + " | Raise shade from 40 to 60 percent / Cut waits from 9 to 5 days",
                "en | Raise revenue from 10 to 12 million and NPS from 40 to 50"
                        + " | Raise revenue from 10 to 12 million / Raise NPS from 40 to 50",
                "en | Hire 2 nurses and 3 doctors | Hire 2 nurses / Hire 3 doctors",
                "en | Reduce churn to 4%, raise NPS to 60 by June | Reduce churn to 4% by June / Raise NPS to 60 by June",
                "en | Raise shade from 1 to 2, light from 3 to 4 and signs from 5 to 6"
                        + " | Raise shade from 1 to 2, light from 3 to 4 and signs from 5 to 6",
                "en | Raise satisfaction from 40 to 60 | Raise satisfaction from 40 to 60",
                "es | Ganar 20 clientes y 5 socios | Ganar 20 clientes / Ganar 5 socios",
                "es | Subir la satisfacción del 40 al 60 % y bajar la espera de 9 a 5 días antes de junio"
                        + " | Subir la satisfacción del 40 al 60 % antes de junio"
                        + " / Bajar la espera de 9 a 5 días antes de junio",
            })
    void aSentenceIsDividedIntoItsResults(String language, String text, String results) {
        assertThat(reader(language).read(text).results()).isEqualTo(List.of(results.split(" / ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | From 40 to 60 percent | Increase shade from 40 to 60 percent by June",
                "en | Satisfaction of visitors from 40 to 60 percent"
                        + " | Increase satisfaction of visitors from 40 to 60 percent by June",
                "en | Raise visits by 20 percent | Raise visits by 20 percent from 40 by June",
                "en | Keep satisfaction at 60% | Keep satisfaction at 60% until June",
                "en | We will raise visits from 40 to 60 by May | Raise visits from 40 to 60 by May",
                "en | Improve the satisfaction of visitors |",
                "es | Satisfacción del 40 al 60 % | Aumentar satisfacción del 40 al 60 % para el June",
            })
    void aSentenceIsCompletedWithWhatIsKnown(String language, String text, String completed) {
        Map<StatementPart, String> given =
                Map.of(StatementPart.METRIC, "shade", StatementPart.BASELINE, "40", StatementPart.DEADLINE, "June");

        assertThat(reader(language).read(text).completed(given)).isEqualTo(Optional.ofNullable(completed));
    }

    @Test
    void aSentenceWithAGapIsNotComplete() {
        Statement raise = StatementReader.english().read("Raise visits from 40 to 60");

        assertThat(raise.completed(Map.of())).isEmpty();
        assertThat(raise.completed(Map.of(StatementPart.DEADLINE, "May {1} [$2]")))
                .contains("Raise visits from 40 to 60 by May {1} [$2]");
    }

    private static StatementReader reader(String language) {
        return language.equals("en") ? StatementReader.english() : StatementReader.spanish();
    }
}
