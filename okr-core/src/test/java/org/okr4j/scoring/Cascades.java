package org.okr4j.scoring;

import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** Small programs whose objectives contribute to each other, for the tests of this package. */
final class Cascades {

    /** 45 of 91 days of the quarter are over: 0.494505494 is expected. */
    static final String DAY = "2026-08-15";

    private Cascades() {}

    /** A key result from 0 to 1 that stands at a value since the day before. */
    static KeyResult at(String id, String value) {
        return Samples.keyResult(id, Measure.increase("0", "1"), value("2026-08-14", value));
    }

    /** A key result that says in words what is to be seen, and waits for objectives to feed it. */
    static KeyResult unmeasured(String id) {
        return KeyResult.builder().id(KeyResultId.of(id)).text("Text of " + id).build();
    }

    /** A published objective that takes its number from objectives, or from them and its key results. */
    static Objective parent(String id, RollUp rollUp, KeyResult... keyResults) {
        return published(objective(keyResults)).withId(ObjectiveId.of(id)).withRollUp(rollUp);
    }

    /** A published objective with key results of its own. */
    static Objective child(String id, Contribution link, KeyResult... keyResults) {
        return parent(id, RollUp.KEY_RESULTS, keyResults).withParents(link);
    }

    /** A published objective with one key result of the same name that stands at a value. */
    static Objective child(String id, Contribution link, String value) {
        return child(id, link, at("k-" + id, value));
    }

    static Contribution to(String objective) {
        return to(objective, "1");
    }

    static Contribution to(String objective, String weight) {
        return Contribution.contributes(ObjectiveId.of(objective), Weight.of(weight));
    }

    static Contribution feeds(String keyResult) {
        return feeds(keyResult, "1");
    }

    static Contribution feeds(String keyResult, String weight) {
        return Contribution.contributes(KeyResultId.of(keyResult), Weight.of(weight));
    }

    static Objective draft(Objective objective) {
        return objective.withTransitions(ImmutableList.of());
    }

    static Objective ended(Objective objective, LifecycleState state, String date) {
        return Samples.ended(objective, state, date);
    }

    static Objective closed(Objective objective, String date) {
        return ended(objective, LifecycleState.CLOSED, date);
    }

    static KeyResult closed(KeyResult keyResult, String date) {
        return Samples.ended(keyResult, LifecycleState.CLOSED, date);
    }

    static ScoreOverride override(String score, String date) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(day(date))
                .reason("seen by the auditor")
                .build();
    }

    static Scorecard score(String asOf, Objective... objectives) {
        return score(ScoringPolicies.STANDARD, asOf, objectives);
    }

    static Scorecard score(ScoringPolicy policy, String asOf, Objective... objectives) {
        return Scorer.of(policy).score(ScorecardTest.program(objectives), day(asOf));
    }

    static ObjectiveScore scoreOf(Scorecard card, String objective) {
        return card.of(ObjectiveId.of(objective));
    }

    static KeyResultScore keyResult(Scorecard card, String keyResult) {
        return card.of(KeyResultId.of(keyResult));
    }

    /** The score of the objective "p", on {@link #DAY}. */
    static ObjectiveScore parentOf(Objective... objectives) {
        return scoreOf(score(DAY, objectives), "p");
    }

    static ImmutableList<String> reasons(ObjectiveScore score) {
        return score.children().stream()
                .map(share -> share.child() + ": "
                        + share.leftOut().map(Object::toString).orElse("counts"))
                .collect(ImmutableList.toImmutableList());
    }
}
