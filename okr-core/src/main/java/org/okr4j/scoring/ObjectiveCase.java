package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/**
 * An objective that is to be explained, and all that its score was made from.
 *
 * @param scorecard the scores
 * @param scene the objective, the day of the question and what contributes
 * @param score its score
 */
record ObjectiveCase(Scorecard scorecard, Scene scene, ObjectiveScore score) {

    static ObjectiveCase of(Scorecard scorecard, Objective objective) {
        return new ObjectiveCase(scorecard, Scene.of(scorecard, objective), scorecard.of(objective.id()));
    }

    Situation situation() {
        return scene.situation();
    }

    Objective objective() {
        return situation().objective();
    }

    ScoringPolicy policy() {
        return scorecard.policy();
    }

    Message name() {
        return Message.of("explanation.name", objective().title(), objective().id());
    }

    /** {@return the objectives that contribute to this one itself, those left out included} */
    ImmutableList<Child> children() {
        return scene.children().of(objective().id());
    }

    /** {@return its key results, each with all that its score was made from} */
    ImmutableList<KeyResultCase> keyResults() {
        return Streams.zip(objective().keyResults().stream(), score.keyResults().stream(), this::keyResult)
                .collect(toImmutableList());
    }

    private KeyResultCase keyResult(KeyResult keyResult, KeyResultScore its) {
        return KeyResultCase.of(scorecard, scene, keyResult, its);
    }

    /** {@return what is called by the names of people only} */
    Wording wording() {
        return new Wording(scorecard.program(), Optional.empty());
    }
}
