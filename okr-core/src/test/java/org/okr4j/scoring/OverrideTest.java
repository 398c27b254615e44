package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Cascades.DAY;
import static org.okr4j.scoring.Cascades.child;
import static org.okr4j.scoring.Cascades.closed;
import static org.okr4j.scoring.Cascades.override;
import static org.okr4j.scoring.Cascades.parent;
import static org.okr4j.scoring.Cascades.parentOf;
import static org.okr4j.scoring.Cascades.score;
import static org.okr4j.scoring.Cascades.scoreOf;
import static org.okr4j.scoring.Cascades.to;
import static org.okr4j.scoring.Cascades.unmeasured;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.silent;

import org.junit.jupiter.api.Test;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** Scores that people set in place of the computed ones. */
class OverrideTest {

    private static final String CLOSING = "2026-08-01";

    private static Objective own(KeyResult... keyResults) {
        return parent("p", RollUp.KEY_RESULTS, keyResults);
    }

    private static KeyResult overridden(KeyResult keyResult, String score, String date) {
        return keyResult.withScoreOverride(override(score, date));
    }

    @Test
    void holdsInPlaceOfTheComputedScoreOfAKeyResult() {
        KeyResult set = overridden(closed(at("a", "0.3"), CLOSING), "0.8", CLOSING);

        KeyResultScore score = parentOf(own(set)).keyResults().get(0);

        assertThat(score.score()).contains(Score.of("0.8"));
        assertThat(score.computedScore()).contains(Score.of("0.3"));
        assertThat(score.override()).contains(override("0.8", CLOSING));
        assertThat(score.progress()).contains(Progress.of("0.3"));
        assertThat(score.grade()).hasToString("GREEN (80%; green starts at 70%)");
        assertThat(score.status().word()).isEqualTo(StatusWord.DONE);
        assertThat(score.status().reason())
                .hasToString("closed with a score of 80% instead of the computed 30%: seen by the auditor");
    }

    @Test
    void goesUpwardFromAKeyResultThatWasClosedByItself() {
        KeyResult set = overridden(closed(at("a", "0.3"), CLOSING), "0.8", CLOSING);

        ObjectiveScore open = parentOf(own(set, at("b", "0.4")));
        ObjectiveScore over = parentOf(closed(own(set, at("b", "0.4")), "2026-08-10"));

        assertThat(open.progress()).contains(Progress.of("0.6"));
        assertThat(open.score()).isEmpty();
        assertThat(over.progress()).contains(Progress.of("0.35"));
        assertThat(over.score()).contains(Score.of("0.6"));
        assertThat(over.computedScore()).contains(Score.of("0.6")); // that of the parts, of which one was set
        assertThat(over.override()).isEmpty();
    }

    @Test
    void holdsInPlaceOfTheComputedScoreOfAnObjective() {
        Objective set = closed(own(at("a", "0.3")), CLOSING).withScoreOverride(override("0.9", "2026-08-05"));

        ObjectiveScore score = parentOf(set);

        assertThat(score.score()).contains(Score.of("0.9"));
        assertThat(score.computedScore()).contains(Score.of("0.3"));
        assertThat(score.progress()).contains(Progress.of("0.3"));
        assertThat(score.number()).contains(Progress.of("0.9"));
        assertThat(score.grade()).hasToString("GREEN (90%; green starts at 70%)");
        assertThat(score.status().word()).isEqualTo(StatusWord.DONE);
        assertThat(score.status().reason())
                .hasToString("closed with a score of 90% instead of the computed 30%: seen by the auditor");
        assertThat(score.keyResults().get(0).score()).contains(Score.of("0.3"));
    }

    @Test
    void goesUpwardFromAnObjective() {
        Objective set =
                closed(child("c", to("p"), at("k", "0.3")), CLOSING).withScoreOverride(override("0.9", "2026-08-05"));

        ObjectiveScore open = parentOf(parent("p", RollUp.CHILDREN), set);
        ObjectiveScore over = parentOf(closed(parent("p", RollUp.CHILDREN), "2026-08-10"), set);

        assertThat(open.progress()).contains(Progress.of("0.9"));
        assertThat(open.children().get(0).number()).contains(Progress.of("0.9"));
        assertThat(over.progress()).contains(Progress.of("0.3"));
        assertThat(over.score()).contains(Score.of("0.9"));
    }

    @Test
    void isSeenFromItsDateOn() {
        Objective set = closed(own(overridden(at("a", "0.3"), "0.5", "2026-08-12")), CLOSING)
                .withScoreOverride(override("0.9", "2026-08-14"));

        assertThat(scoreOf(score("2026-08-11", set), "p").score()).contains(Score.of("0.3"));
        assertThat(scoreOf(score("2026-08-12", set), "p").score()).contains(Score.of("0.5"));
        assertThat(scoreOf(score("2026-08-13", set), "p").override()).isEmpty();
        assertThat(scoreOf(score("2026-08-14", set), "p").score()).contains(Score.of("0.9"));
        assertThat(scoreOf(score("2026-08-14", set), "p").computedScore()).contains(Score.of("0.5"));
    }

    @Test
    void doesNotHoldForWhatIsOpen() {
        Objective set = own(overridden(at("a", "0.3"), "0.5", CLOSING)).withScoreOverride(override("0.9", CLOSING));

        ObjectiveScore score = parentOf(set);

        assertThat(score.score()).isEmpty();
        assertThat(score.override()).isEmpty();
        assertThat(score.progress()).contains(Progress.of("0.3"));
        assertThat(score.keyResults().get(0).override()).isEmpty();
        assertThat(score.keyResults().get(0).score()).isEmpty();
    }

    @Test
    void doesNotHoldForWhatWasGivenUp() {
        Objective set = Cascades.ended(own(at("a", "0.3")), LifecycleState.CANCELLED, CLOSING)
                .withScoreOverride(override("0.9", CLOSING));

        assertThat(parentOf(set).override()).isEmpty();
        assertThat(parentOf(set).score()).isEmpty();
        assertThat(parentOf(set).number()).isEmpty();
    }

    @Test
    void countsWhereNothingCanBeComputed() {
        KeyResult set = overridden(closed(unmeasured("u"), CLOSING), "0.8", CLOSING);

        ObjectiveScore score = parentOf(own(set, at("b", "0.4")));

        assertThat(score.progress()).contains(Progress.of("0.6"));
        assertThat(score.keyResults().get(0).counted()).isTrue();
        assertThat(score.keyResults().get(0).computedScore()).isEmpty();
        assertThat(score.keyResults().get(0).grade()).hasToString("GREEN (80%; green starts at 70%)");
        assertThat(score.keyResults().get(0).status().reason())
                .hasToString("closed with a score of 80%: seen by the auditor");
        assertThat(parentOf(own(set)).hasData()).isTrue();
    }

    @Test
    void countsForAnObjectiveThatCannotBeScored() {
        Objective set = closed(own(), CLOSING).withScoreOverride(override("0.6", CLOSING));
        Objective contributing = set.withId(child("c", to("p")).id()).withParents(to("p"));

        ObjectiveScore score = parentOf(set);

        assertThat(score.unscorable()).contains(UnscorableReason.NO_KEY_RESULTS);
        assertThat(score.score()).contains(Score.of("0.6"));
        assertThat(score.computedScore()).isEmpty();
        assertThat(score.number()).contains(Progress.of("0.6"));
        assertThat(score.grade()).hasToString("AMBER (60%; amber runs from 40% to below 70%)");
        assertThat(score.status().reason()).hasToString("closed with a score of 60%: seen by the auditor");
        ObjectiveScore above = parentOf(parent("p", RollUp.CHILDREN), contributing);
        assertThat(above.progress()).contains(Progress.of("0.6"));
        assertThat(above.hasData()).isTrue();
        assertThat(parentOf(closed(parent("p", RollUp.CHILDREN), "2026-08-10"), contributing)
                        .progress())
                .contains(Progress.of("0.6"));
    }

    @Test
    void breaksTheSilence() {
        KeyResult set = overridden(closed(silent("a"), CLOSING), "0.8", CLOSING);
        ScoringPolicy knownOnly = ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT);

        ObjectiveScore score = parentOf(own(set));
        ObjectiveScore known = scoreOf(score(knownOnly, DAY, own(set)), "p");

        assertThat(score.progress()).contains(Progress.of("0.8"));
        assertThat(score.hasData()).isTrue();
        assertThat(score.grade()).hasToString("GREEN (80%; green starts at 70%)");
        assertThat(known.progress()).contains(Progress.of("0.8"));
        assertThat(known.status().word()).isEqualTo(StatusWord.DONE);
    }

    @Test
    void breaksTheSilenceOfAnObjectiveForWhatItContributesTo() {
        Objective set = closed(child("c", to("p"), silent("k")), CLOSING).withScoreOverride(override("0.8", CLOSING));

        assertThat(parentOf(parent("p", RollUp.CHILDREN), set).hasData()).isTrue();
        assertThat(parentOf(parent("p", RollUp.CHILDREN), set).grade().light()).contains(Light.GREEN);
    }

    @Test
    void keepsItsZeroWeight() {
        KeyResult set = overridden(closed(at("a", "0.3"), CLOSING), "0.8", CLOSING);

        ObjectiveScore score = parentOf(own(set.withWeight(Weight.ZERO), at("b", "0.4")));

        assertThat(score.progress()).contains(Progress.of("0.4"));
        assertThat(score.keyResults().get(0).leftOut().orElseThrow()).hasToString("has weight 0: shown, not counted");
    }

    @Test
    void leavesTheGradeOfLearningToWhatWasDecidedOnIt() {
        Objective learning = closed(own(at("a", "0.3")), CLOSING)
                .withAmbition(Ambition.LEARNING)
                .withScoreOverride(override("0.9", CLOSING));
        Objective decided = learning.withGradeDecision(
                GradeDecision.builder().light(Light.RED).date(day("2026-08-10")).build());

        assertThat(parentOf(learning).grade().light()).isEmpty();
        assertThat(parentOf(learning).score()).contains(Score.of("0.9"));
        assertThat(parentOf(decided).grade()).hasToString("RED (decided on 2026-08-10)");
    }
}
