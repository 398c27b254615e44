package org.okr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.UnresolvedProgramException;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Sample;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorer;

class OkrTest {

    private static final OkrProgram PROGRAM =
            Sample.objective(Sample.program(), "p1", objective -> objective.withKeyResults());

    @Test
    void scoresAndChecksAProgram() {
        Evaluation evaluation = Okr.evaluate(PROGRAM, Profiles.RECOMMENDED, Sample.AS_OF);

        assertThat(evaluation.program().program()).isEqualTo(PROGRAM);
        assertThat(evaluation.profile()).isEqualTo(Profiles.RECOMMENDED);
        assertThat(evaluation.asOf()).isEqualTo(Sample.AS_OF);
        assertThat(evaluation.scorecard())
                .isEqualTo(Scorer.of(Profiles.RECOMMENDED.scoringPolicy()).score(PROGRAM.resolve(), Sample.AS_OF));
        assertThat(evaluation.report()).isEqualTo(Profiles.RECOMMENDED.check(PROGRAM.resolve(), Sample.AS_OF));
        assertThat(evaluation.report().findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("objective-has-key-results");
        assertThat(evaluation.adoption()).isEqualTo(RolloutFigures.of(evaluation.scorecard()));
        assertThat(evaluation.pitfalls()).isEqualTo(Pitfalls.of(evaluation.report(), Profiles.RECOMMENDED));
        assertThat(evaluation).hasToString("Evaluation{profile=recommended, asOf=2026-11-20, findings=1}");
    }

    @Test
    void renewsWhatAChangeReaches() {
        Evaluation before = Okr.evaluate(PROGRAM, Profiles.RECOMMENDED, Sample.AS_OF);
        Change change =
                Change.revise(Sample.program().objective(ObjectiveId.of("p1")).orElseThrow());
        Evaluation after = before.after(change);

        assertThat(after.program().program()).isEqualTo(Sample.program());
        assertThat(after.profile()).isEqualTo(Profiles.RECOMMENDED);
        assertThat(after.asOf()).isEqualTo(Sample.AS_OF);
        assertThat(after.scorecard()).isEqualTo(before.scorecard().after(change));
        assertThat(after.report().findings()).isEmpty();
        assertThat(before.report().findings()).hasSize(1);
    }

    @Test
    void takesAProgramThatIsResolved() {
        assertThat(Okr.evaluate(PROGRAM.resolve(), Profiles.STRICT, Sample.AS_OF)
                        .report())
                .isEqualTo(Okr.evaluate(PROGRAM, Profiles.STRICT, Sample.AS_OF).report());
    }

    @Test
    void refusesAProgramThatCannotBeResolved() {
        OkrProgram dangling = Sample.objective(PROGRAM, "p1", objective -> objective.withCycle(CycleId.of("nowhere")));

        assertThat(dangling.objective(ObjectiveId.of("p1"))).isPresent();
        assertThatExceptionOfType(UnresolvedProgramException.class)
                .isThrownBy(() -> Okr.evaluate(dangling, Profiles.RECOMMENDED, Sample.AS_OF));
    }
}
