package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;
import static org.okr4j.metric.Given.day;
import static org.okr4j.metric.Given.reading;
import static org.okr4j.metric.Given.scored;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.value.Weight;

class MilestonesTest {

    private static final Milestones MOVE = Measure.milestones(
            Stage.of("plan", Weight.of(20)), Stage.of("pack", Weight.of(30)), Stage.of("go", Weight.of(50)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0", "plan | 0.2", "pack | 0.3", "plan,pack | 0.5", "go,plan | 0.7", "go,pack,plan | 1"})
    void isTheWeightDone(String done, BigDecimal raw) {
        List<String> names = done.isEmpty() ? List.of() : List.of(done.split(",", -1));

        Attainment.Scored scored = scored(attain(MOVE, Measurement.stages(names)));

        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.flags()).isEmpty();
    }

    @Test
    void weighsEvenlyUnlessSet() {
        Milestones thirds = Measure.milestones(List.of(Stage.of("a"), Stage.of("b"), Stage.of("c")));

        assertThat(scored(attain(thirds, Measurement.stages(List.of("b")))).progress())
                .hasToString("0.333333333");
    }

    @Test
    void stagesWithoutWeightAreShownAndNotCounted() {
        Milestones measure = Measure.milestones(Stage.of("party", Weight.ZERO), Stage.of("work"));

        assertThat(scored(attain(measure, Measurement.stages(List.of("party")))).raw())
                .isEqualByComparingTo("0");
        assertThat(scored(attain(measure, Measurement.stages(List.of("work")))).raw())
                .isEqualByComparingTo("1");
    }

    @Test
    void theLatestReadingNamesAllThatIsDone() {
        List<Reading> history = List.of(
                reading("2026-07-01", Measurement.stages(List.of("plan", "pack"))),
                reading("2026-07-08", Measurement.stages(List.of("plan"))));

        assertThat(scored(attain(MOVE, history)).raw()).isEqualTo(new BigDecimal("0.2"));
        assertSilent(attain(MOVE, List.of()));
    }

    @Test
    void doesNotUnderstandOtherStages() {
        assertWrong(attain(MOVE, Measurement.stages(List.of("plan", "Pack"))));
        assertWrong(attain(MOVE, Measurement.number("1")));
        assertThat(MOVE.accepts(Measurement.stages(List.of("plan")))).isTrue();
        assertThat(MOVE.accepts(Measurement.stages(List.of("plan", "party")))).isFalse();
        assertThat(MOVE.accepts(Measurement.answer(true))).isFalse();
    }

    @Test
    void knowsItsStages() {
        assertThat(MOVE.stages()).extracting(Stage::name).containsExactly("plan", "pack", "go");
        assertThat(MOVE.direction()).isEqualTo(Direction.NONE);
        assertThat(MOVE.kind()).isEqualTo(MeasureKind.MILESTONES);
    }

    @Test
    void refusesNoStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(Measure::milestones)
                .withMessage("Measure 'milestones': stages must be given");
    }

    @Test
    void refusesTwoStagesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.milestones(Stage.of("plan"), Stage.of("go"), Stage.of("plan")))
                .withMessage("Measure 'milestones': stages must have different names: [plan, go, plan]");
    }

    @Test
    void refusesNoWeightAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.milestones(Stage.of("plan", Weight.ZERO), Stage.of("go", Weight.ZERO)))
                .withMessage("Measure 'milestones': stages must have a weight above 0 in all: 0");
    }

    @Test
    void aStageHasANameAWeightAndMaybeADueDate() {
        Stage stage = Stage.of("plan").withDue(day("2026-08-01"));

        assertThat(stage.name()).isEqualTo("plan");
        assertThat(stage.weight()).isEqualTo(Weight.ONE);
        assertThat(stage.due()).contains(day("2026-08-01"));
        assertThat(Stage.of("plan", Weight.of(2)).weight()).isEqualTo(Weight.of(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.of(" "))
                .withMessage("Stage ' ': name must not be blank");
    }
}
