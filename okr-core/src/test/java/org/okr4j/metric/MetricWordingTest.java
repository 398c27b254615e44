package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

class MetricWordingTest {

    private static final MetricUnit DAYS = MetricUnit.time("days");

    static List<Arguments> texts() {
        return List.of(
                text(Measure.increase("0.5", "2").text(), "from 0.5 up to 2", "subir de 0,5 a 2"),
                text(
                        Measure.decrease("45", "30").text(DAYS),
                        "from 45 days down to 30 days",
                        "bajar de 45 days a 30 days"),
                text(Measure.reach("80").text(MetricUnit.PERCENT), "up to 80%", "llegar a 80 %"),
                text(Measure.atLeast("99.5").text(), "at least 99.5", "al menos 99,5"),
                text(Measure.atMost("2").withBoundary(Boundary.EXCLUSIVE).text(), "less than 2", "menos de 2"),
                text(Measure.within("1", "3").text(), "between 1 and 3", "entre 1 y 3"),
                text(
                        Measure.zones("0", "10").text(),
                        "from 0 to 7, with 3 committed and 10 as a stretch",
                        "de 0 a 7, con 3 comprometido y 10 como reto"),
                text(
                        Measure.checkpoints("0", "10", List.of(Checkpoint.of("5", "0.25")))
                                .text(),
                        "from 0 to 10 over one checkpoint",
                        "de 0 a 10 pasando por un punto"),
                text(Measure.milestones(Stage.of("a"), Stage.of("b")).text(), "2 stages", "2 etapas"),
                text(Measure.binary(LocalDate.of(2026, 12, 1)).text(), "done or not", "hecho o no"),
                text(Measurement.number("36").text(DAYS), "36 days", "36 days"),
                text(Measurement.found("12.5").text(), "baseline 12.5", "punto de partida 12,5"),
                text(Measurement.stages(List.of("a")).text(), "one stage done", "una etapa hecha"),
                text(Measurement.answer(true).text(), "done", "hecho"),
                text(Measurement.answer(false).text(DAYS), "not done", "sin hacer"),
                text(MetricUnit.currency("USD").figure(new BigDecimal("1200.50")), "1200.5 USD", "1200,5 USD"),
                text(DAYS.figure(Ratio.of(1, 4)), "0.25 days", "0,25 days"));
    }

    private static Arguments text(Message message, String english, String spanish) {
        return Arguments.of(message, english, spanish);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysItInBothLanguages(Message message, String english, String spanish) {
        assertThat(Phrasebook.english().render(message)).isEqualTo(english);
        assertThat(Phrasebook.spanish().render(message)).isEqualTo(spanish);
    }
}
