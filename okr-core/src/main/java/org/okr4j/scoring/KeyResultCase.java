package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/**
 * A key result that is to be explained, and all that its score was made from.
 *
 * @param scorecard the scores
 * @param scene its objective, the day of the question and what contributes
 * @param keyResult the key result
 * @param score its score
 * @param evidence what counts as known about it
 */
record KeyResultCase(Scorecard scorecard, Scene scene, KeyResult keyResult, KeyResultScore score, Evidence evidence) {

    static KeyResultCase of(Scorecard scorecard, Scene scene, KeyResult keyResult, KeyResultScore score) {
        Situation situation = scene.situation();
        LocalDate lastDay = situation.lastDayOf(keyResult);
        Evidence evidence = new Evidence(
                keyResult,
                keyResult.periodIn(situation.cycle(), lastDay),
                lastDay,
                new Wording(scorecard.program(), keyResult.unit()));
        return new KeyResultCase(scorecard, scene, keyResult, score, evidence);
    }

    Situation situation() {
        return scene.situation();
    }

    Objective objective() {
        return situation().objective();
    }

    Wording wording() {
        return evidence.wording();
    }

    /** {@return the objectives that it takes its number from, having no measure of its own; those left out included} */
    ImmutableList<Child> feeders() {
        return scene.children().of(keyResult.id());
    }

    /** {@return the measure that holds on the last day that counts} */
    Optional<Measure> measure() {
        return keyResult.measureAt(evidence.lastDay());
    }

    Message name() {
        return Message.of("explanation.name", keyResult.text(), keyResult.id());
    }

    Message nameOfObjective() {
        return Message.of("explanation.name", objective().title(), objective().id());
    }
}
