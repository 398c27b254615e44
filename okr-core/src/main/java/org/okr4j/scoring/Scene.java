package org.okr4j.scoring;

import org.okr4j.objective.Objective;

/**
 * An objective on the day of the question, and what contributes to it.
 *
 * @param situation the objective, its cycle, its cadence and the day
 * @param children what contributes to it and to its key results
 */
record Scene(Situation situation, Children children) {

    static Scene of(Scorecard scorecard, Objective objective) {
        RenewedScores scores = new RenewedScores(scorecard.asOf(), scorecard.table());
        Cascade cascade = new Cascade(scorecard.program(), scorecard.policy(), scorecard.asOf(), scores);
        return cascade.scene(scorecard.program().ordinalOf(objective.id()));
    }
}
