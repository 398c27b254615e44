package org.okr4j.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.objective.RollUp;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;

/** What is measured against each other comes to the same. */
class SyntheticProgramTest {

    private static final int KEY_RESULTS = 4_144;

    @ParameterizedTest
    @EnumSource
    void bothModelsReachTheSame(Fanning fanning) {
        OkrProgram program = SyntheticProgram.of(KEY_RESULTS, fanning);
        Scorecard card = Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), SyntheticProgram.AS_OF);
        PlainModel plain = PlainModel.of(program);
        plain.resolve();
        plain.score(SyntheticProgram.AS_OF);
        for (int i = 0; i < plain.goals.size(); i++) {
            ObjectiveScore score = card.objectives().get(i);
            assertThat(score.progress().orElseThrow().toBigDecimal().doubleValue())
                    .isCloseTo(plain.goals.get(i).progress, within(1e-8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectiveHasFourKeyResultsAndAllButThoseAtTheTopContribute(Fanning fanning) {
        OkrProgram program = SyntheticProgram.of(KEY_RESULTS, fanning);
        assertThat(program.objectives()).hasSize(KEY_RESULTS / 4).allSatisfy(objective -> {
            assertThat(objective.keyResults()).hasSize(4);
            assertThat(objective.parents()).hasSize(objective.rollUp() == RollUp.CHILDREN ? 0 : 1);
        });
        assertThat(program.objectives().stream().filter(objective -> objective.rollUp() == RollUp.CHILDREN))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameEachTime(Fanning fanning) {
        assertThat(SyntheticProgram.of(KEY_RESULTS, fanning)).isEqualTo(SyntheticProgram.of(KEY_RESULTS, fanning));
    }
}
