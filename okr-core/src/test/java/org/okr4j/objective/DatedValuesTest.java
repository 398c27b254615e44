package org.okr4j.objective;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.value.Light;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** Every date of a key result lies in the years that a range of dates can have. */
class DatedValuesTest {

    private static final KeyResult KEY_RESULT =
            KeyResult.builder().id(KeyResultId.of("k")).text("Answer letters").build();

    private static final ScoreOverride OVERRIDE = ScoreOverride.builder()
            .score(Score.ONE)
            .date(LocalDate.of(2027, 1, 8))
            .reason("Storm")
            .build();

    static Stream<Map.Entry<String, Function<LocalDate, Object>>> properties() {
        return Map.<String, Function<LocalDate, Object>>of(
                "Key result 'k': start", KEY_RESULT::withStart,
                "Key result 'k': due", KEY_RESULT::withDue,
                "Amendment 'DATE': date",
                        date -> Amendment.builder()
                                .date(date)
                                .weight(Weight.ONE)
                                .build(),
                "Amendment '2026-07-01': due",
                        date -> Amendment.builder()
                                .date(LocalDate.of(2026, 7, 1))
                                .due(date)
                                .build(),
                "Check-in 'DATE': date", date -> CheckIn.builder().date(date).build(),
                "Blocker 'DATE': since",
                        date -> Blocker.builder()
                                .kind(BlockerKind.OTHER)
                                .text("Law")
                                .since(date)
                                .build(),
                "Transition 'DATE': date",
                        date -> Transition.builder()
                                .to(LifecycleState.CLOSED)
                                .date(date)
                                .build(),
                "Grade decision 'DATE': date",
                        date -> GradeDecision.builder()
                                .light(Light.RED)
                                .date(date)
                                .build(),
                "Stage 'Tender': due",
                        date -> Stage.builder().name("Tender").due(date).build(),
                "Reading 'DATE': date", date -> new Reading(date, Measurement.number("1")))
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, Function<LocalDate, Object>>> measures() {
        return Map.<String, Function<LocalDate, Object>>of(
                "Measure 'binary': due",
                Measure::binary,
                "Measure 'reach': due",
                date -> MeasureParts.builder().kind(MeasureKind.REACH).due(date).build())
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, Function<LocalDate, Object>>> overrides() {
        return Map.<String, Function<LocalDate, Object>>of("Score override 'DATE': date", OVERRIDE::withDate)
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource({"properties", "measures", "overrides"})
    void liesInTheYears0To10000(Map.Entry<String, Function<LocalDate, Object>> property) {
        for (String wrong : new String[] {"-0001-12-31", "+10001-01-01", "+999999999-12-31"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> property.getValue().apply(LocalDate.parse(wrong)))
                    .withMessage(
                            property.getKey().replace("DATE", wrong) + " must be in the years 0 to 10000: " + wrong);
        }
        for (String right : new String[] {"0000-01-01", "+10000-12-31"}) {
            assertThatCode(() -> property.getValue().apply(LocalDate.parse(right)))
                    .doesNotThrowAnyException();
        }
    }
}
