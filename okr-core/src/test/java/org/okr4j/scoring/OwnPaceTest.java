package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.confidence;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.value.Weight;

/** In a cycle of eleven days, half of it is over on the sixth of July. */
class OwnPaceTest {

    private static final Scorer OWN =
            Scorer.of(ScoringPolicies.STANDARD.withName("own").withStatusRollUp(StatusRollUp.OWN_PACE));
    private static final Measure UP = Measure.increase("0", "1");

    private static Status status(KeyResult... keyResults) {
        return status(objective(keyResults), "2026-07-06");
    }

    private static Status status(Objective objective, String asOf) {
        return OWN.score(objective, Samples.ELEVEN_DAYS, Cadences.MONTHLY, day(asOf))
                .status();
    }

    @Test
    void takesItsOwnPaceAndSaysItsNumbers() {
        Status status = status(at("a", "1"), at("b", "0"));

        assertThat(status.word()).isEqualTo(StatusWord.GREEN);
        assertThat(status.reason()).hasToString("50% reached where 50% was expected by 2026-07-06");
        assertThat(status.isStale()).isFalse();
        assertThat(status(at("a", "0.6"), at("b", "0")).word()).isEqualTo(StatusWord.AMBER);
        assertThat(status(at("a", "0.4"), at("b", "0")).word()).isEqualTo(StatusWord.RED);
    }

    @Test
    void countsSilenceAsItsNumberDoes() {
        assertThat(status(at("a", "1"), silent("b")).word()).isEqualTo(StatusWord.GREEN);
        assertThat(status(at("a", "0.4"), silent("b")).word()).isEqualTo(StatusWord.RED);
    }

    @Test
    void hasNoDataWhereNobodyHasReported() {
        assertThat(status(silent("a"), silent("b")).word()).isEqualTo(StatusWord.NO_DATA);
    }

    @Test
    void takesTheWorstWhereNothingIsExpectedByADate() {
        Measure stages = Measure.milestones(Stage.of("a"), Stage.of("b"));
        KeyResult doubtful = keyResult("k", stages, checkIn("2026-07-01", Measurement.stages(ImmutableList.of("a"))))
                .withCheckIns(
                        confidence("2026-07-02", "0.2").withMeasurement(Measurement.stages(ImmutableList.of("a"))));

        assertThat(status(doubtful).word()).isEqualTo(StatusWord.RED);
    }

    @Test
    void isDoneOnceItIsClosed() {
        Objective closed = ended(objective(at("a", "1"), at("b", "0")), LifecycleState.CLOSED, "2026-07-06");

        assertThat(status(closed, "2026-07-07").word()).isEqualTo(StatusWord.DONE);
    }

    // Monthly with seven days of grace: what was reported on the first of July is stale from the ninth of August on.

    @Test
    void staysRedAndIsFlaggedWhereAllIsStaleThatWasReportedOn() {
        Objective old = objective(at("a", "1"), at("b", "1"), silent("c"), at("d", "0", "0"));

        assertThat(status(old, "2026-08-08").word()).isEqualTo(StatusWord.RED); // 2/3 where 1 was expected
        assertThat(status(old, "2026-08-08").isStale()).isFalse();
        assertThat(status(old, "2026-08-09").word()).isEqualTo(StatusWord.RED);
        assertThat(status(old, "2026-08-09").isStale()).isTrue();
        assertThat(status(old, "2026-08-09").reason().toString()).startsWith("66.6% reached where 100% was expected");
        assertThat(status(objective(at("a", "1"), at("b", "0")), "2026-08-09").word())
                .isEqualTo(StatusWord.RED);
        assertThat(status(objective(at("a", "1"), at("b", "0")), "2026-08-09").isStale())
                .isTrue();
    }

    @Test
    void isStaleInPlaceOfGreenAndAmber() {
        Status status = status(objective(at("a", "1"), at("b", "1"), at("c", "0", "0")), "2026-08-09");

        assertThat(status.word()).isEqualTo(StatusWord.STALE);
        assertThat(status.isStale()).isTrue();
        assertThat(status.reason().toString())
                .startsWith("2 of 2 key results: “Text of a” (a): the last check-in was 39 days ago, on 2026-07-01;");
        assertThat(status(objective(at("a", "0.8")), "2026-08-09").word()).isEqualTo(StatusWord.STALE);
        assertThat(status(objective(at("a", "0.8")), "2026-08-08").word()).isEqualTo(StatusWord.AMBER);
    }

    @Test
    void isFreshWhereOneIs() {
        KeyResult fresh = keyResult("b", UP, value("2026-08-08", "1"));

        assertThat(status(objective(at("a", "1"), fresh), "2026-08-09").word()).isEqualTo(StatusWord.GREEN);
        assertThat(status(objective(at("a", "1"), fresh.withWeight(Weight.ZERO)), "2026-08-09")
                        .word())
                .isEqualTo(StatusWord.STALE);
    }

    @Test
    void isFreshWhereAllIsClosed() {
        KeyResult closed = ended(at("a", "1"), LifecycleState.CLOSED, "2026-07-05");

        assertThat(status(objective(closed), "2026-08-09").word()).isEqualTo(StatusWord.GREEN);
    }
}
