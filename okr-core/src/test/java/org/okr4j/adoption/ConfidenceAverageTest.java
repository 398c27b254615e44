package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.confident;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.program;
import static org.okr4j.adoption.Works.score;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class ConfidenceAverageTest {

    private static final Objective SALES = objective(
            "sales",
            "2026-10-01",
            stated("a", confident("2026-10-05", 9), confident("2026-10-12", 8)),
            stated("b", confident("2026-10-14", 6)),
            keyResult("silent", "2026-10-14"));

    private static final Objective MARKETING =
            objective("marketing", "2026-10-01", stated("c", confident("2026-10-15", 3)));

    private static final OkrProgram PROGRAM = program(SALES, MARKETING);

    private static KeyResult stated(String id, CheckIn... checkIns) {
        return keyResult(id).withCheckIns(checkIns);
    }

    @Test
    void isTheMeanOfTheMeansOfTeams() {
        ConfidenceAverage average = ConfidenceAverage.of(score(PROGRAM, "2026-10-19"));

        assertThat(average.teams())
                .containsEntry(UnitId.of("sales"), Progress.of("0.7"))
                .containsEntry(UnitId.of("marketing"), Progress.of("0.3"));
        assertThat(average.ofTeams()).contains(Ratio.of(1, 2));
        assertThat(average.ofKeyResults()).contains(Ratio.of(17, 30));
        assertThat(average.keyResults()).isEqualTo(3);
        assertThat(average).hasToString("ConfidenceAverage(2026-10-19, 1/2 of 2 teams)");
    }

    @Test
    void hasATrend() {
        ConfidenceAverage average = ConfidenceAverage.of(score(PROGRAM, "2026-10-19"));

        assertThat(average.weekBefore()).contains(Ratio.of(4, 5)); // on 12 October sales had 0.8, marketing nothing
        assertThat(average.change()).contains(Ratio.of(-3, 10));
        assertThat(average.slopePerWeek()).contains(Ratio.of(-2, 10)); // from 0.9 on 5 October to 0.5 in two weeks
        assertThat(ConfidenceAverage.of(score(PROGRAM, "2026-10-18")).slopePerWeek())
                .isEmpty();
    }

    @Test
    void roundsTheMeanOfATeamDown() {
        OkrProgram program = program(objective(
                "sales",
                "2026-10-01",
                stated("a", confident("2026-10-05", 1)),
                stated("b", confident("2026-10-05", 1)),
                stated("c", confident("2026-10-05", 0))));

        assertThat(ConfidenceAverage.of(score(program, "2026-10-06")).teams())
                .containsEntry(UnitId.of("sales"), Progress.of("0.066666666"));
    }

    @Test
    void isOfNobodyWhereAllIsClosed() {
        OkrProgram program = program(Works.ended(SALES, LifecycleState.CLOSED, "2026-10-15"));

        assertThat(ConfidenceAverage.of(score(program, "2026-10-15")).ofTeams()).isEmpty();
        assertThat(ConfidenceAverage.of(score(program, "2026-10-14")).ofTeams()).contains(Ratio.of(7, 10));
    }

    @Test
    void isTheFigureWithItsTrend() {
        FigureResult result = Works.measure(FigureKind.CONFIDENCE, PROGRAM, "2026-10-19");

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(result.numerator()).contains(Ratio.ONE);
        assertThat(result.denominator()).contains(Ratio.of(2, 1));
        assertThat(result.offenders()).extracting(Offender::subject).containsExactly(KeyResultId.of("c"));
        assertThat(result.notEvaluated()).extracting(Offender::subject).containsExactly(KeyResultId.of("silent"));
        assertThat(Works.spanish(result.text())).isEqualTo("La confianza es del 50 %, la media de 2 equipos");
        assertThat(result.explanation()).hasToString("""
                        Confidence is 50%, the mean of 2 teams
                          Sum of the means of teams: 1
                            Sales: 70%
                            Marketing: 30%
                          2 teams
                          Mean of all 3 key results: 56.6%
                          Down from 80% a week before
                            Now: 50%
                            A week before: 80%
                          One is in the way
                            Confidence in “Raise c from 0 to 10” is low
                          One is not counted
                            Nobody has said how confident they are of “Raise silent from 0 to 10”
                        """);
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(
                        ConfidenceAverage.of(score(PROGRAM, "2026-10-19")),
                        ConfidenceAverage.of(score(PROGRAM, "2026-10-19")))
                .addEqualityGroup(ConfidenceAverage.of(score(PROGRAM, "2026-10-20")))
                .testEquals();
    }
}
