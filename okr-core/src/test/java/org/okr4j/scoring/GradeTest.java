package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.committed;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.score;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

class GradeTest {

    private static final GradeBands STANDARD = ScoringPolicies.STANDARD.bands();

    @ParameterizedTest
    @CsvSource({
        "ASPIRATIONAL, 0, RED, '0%; everything below 40% is red'",
        "ASPIRATIONAL, 0.399999999, RED, '39.9%; everything below 40% is red'",
        "ASPIRATIONAL, 0.4, AMBER, '40%; amber runs from 40% to below 70%'",
        "ASPIRATIONAL, 0.699999999, AMBER, '69.9%; amber runs from 40% to below 70%'",
        "ASPIRATIONAL, 0.7, GREEN, '70%; green starts at 70%'",
        "ASPIRATIONAL, 1, GREEN, '100%; green starts at 70%'",
        "COMMITTED, 0, RED, '0%; everything below 90% is red'",
        "COMMITTED, 0.899999999, RED, '89.9%; everything below 90% is red'",
        "COMMITTED, 0.9, AMBER, '90%; amber runs from 90% to below 100%'",
        "COMMITTED, 0.999999999, AMBER, '99.9%; amber runs from 90% to below 100%'",
        "COMMITTED, 1, GREEN, '100%; green starts at 100%'"
    })
    void hasHalfOpenBands(Ambition ambition, String progress, Light light, String reason) {
        Grade grade = STANDARD.grade(Progress.of(progress), ambition);

        assertThat(grade.light()).contains(light);
        assertThat(grade.reason()).hasToString(reason);
    }

    @Test
    void gradesKeyResultsByWhatTheirObjectivePromises() {
        assertThat(score(objective(at("k", "0.7")), "2026-08-15")
                        .keyResults()
                        .get(0)
                        .grade()
                        .light())
                .contains(Light.GREEN);
        assertThat(score(committed(at("k", "0.7")), "2026-08-15")
                        .keyResults()
                        .get(0)
                        .grade()
                        .light())
                .contains(Light.RED);
        assertThat(score(committed(at("k", "0.7")), "2026-08-15").grade().light())
                .contains(Light.RED);
    }

    @Test
    void gradesLearningByTheDecisionFromItsDateOn() {
        GradeDecision decision = GradeDecision.builder()
                .light(Light.AMBER)
                .date(day("2026-08-15"))
                .reason("we know which half works")
                .build();
        Objective learning =
                objective(at("k", "1")).withAmbition(Ambition.LEARNING).withGradeDecision(decision);

        assertThat(score(learning, "2026-08-14").grade())
                .isEqualTo(Grade.none(Message.of("scoring.grade.learning")))
                .hasToString("none (not graded yet: a learning objective is graded by a recorded decision)");
        assertThat(score(learning, "2026-08-15").grade())
                .hasToString("AMBER (decided on 2026-08-15: we know which half works)");
        assertThat(score(learning, "2026-08-15").keyResults().get(0).grade().light())
                .isEmpty();
        assertThat(score(learning, "2026-08-14").keyResults().get(0).grade())
                .isEqualTo(Grade.none(Message.of("scoring.grade.learning")));
        assertThat(score(learning, "2026-08-15").keyResults().get(0).grade())
                .hasToString("none (not graded by itself: the learning objective was graded as a whole)");
        assertThat(score(learning.withKeyResults(), "2026-08-15").grade().light())
                .contains(Light.AMBER);
        assertThat(score(learning.withGradeDecision(decision.withReason(Optional.empty())), "2026-08-15")
                        .grade()
                        .reason())
                .hasToString("decided on 2026-08-15");
    }

    @Test
    void ignoresADecisionOnWhatIsGradedByNumbers() {
        Objective decided = objective(at("k", "1"))
                .withGradeDecision(GradeDecision.builder()
                        .light(Light.RED)
                        .date(day("2026-08-01"))
                        .build());

        assertThat(score(decided, "2026-08-15").grade().light()).contains(Light.GREEN);
    }

    @Test
    void isAbsentWhereAllAreSilent() {
        ObjectiveScore all = score(objective(silent("a"), silent("b")), "2026-08-15");
        ObjectiveScore one = score(objective(silent("a"), at("b", "1")), "2026-08-15");

        assertThat(all.progress()).contains(Progress.ZERO);
        assertThat(all.grade()).hasToString("none (not graded: no value has been reported yet)");
        assertThat(all.pace()).isEmpty();
        assertThat(one.grade().light()).contains(Light.AMBER); // 0.5
    }

    @Test
    void gradesTheScoreOfWhatIsClosedAndTheProgressOfWhatIsOpen() {
        KeyResult zones = keyResult("k", Measure.zones("0", "30", "70", "100"), value("2026-07-01", "50"));

        KeyResultScore open = score(zones, "2026-08-15");
        KeyResultScore closed = score(ended(zones, LifecycleState.CLOSED, "2026-08-01"), "2026-08-15");

        assertThat(open.grade().light()).contains(Light.GREEN); // 50/70
        assertThat(open.score()).isEmpty();
        assertThat(closed.progress()).contains(Progress.of("0.714285714"));
        assertThat(closed.score()).contains(Score.of("0.5"));
        assertThat(closed.grade().light()).contains(Light.AMBER);
    }

    @Test
    void refusesGreenBelowAmber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withGreen(Progress.of("0.3")))
                .withMessage("GradeBands: green must not be below amber 0.4: 0.3");
        assertThat(STANDARD.withGreen(Progress.of("0.4"))
                        .grade(Progress.of("0.4"), Ambition.ASPIRATIONAL)
                        .light())
                .contains(Light.GREEN);
    }

    @Test
    void equalsByLightAndReason() {
        Message why = Message.of("why");
        new EqualsTester()
                .addEqualityGroup(Grade.of(Light.RED, why), Grade.of(Light.RED, Message.of("why")))
                .addEqualityGroup(Grade.of(Light.GREEN, why))
                .addEqualityGroup(Grade.none(why), Grade.none(why))
                .addEqualityGroup(Grade.none(Message.of("other")))
                .testEquals();
    }
}
