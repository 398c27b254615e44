package org.okr4j.adoption;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.roadmap.Figure;

/**
 * The share of key results that are measurable outcomes, among those of published objectives in cycles that contain the day
 * which were not given up and of which the kind is known: declared by the author, else found in the text.
 */
final class QualityFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        for (Objective objective : day.objectives()) {
            if (day.isPublished(objective)) {
                day.keyResultsOf(objective).forEach(keyResult -> judge(keyResult, objective, day, tally));
            }
        }
        return tally.share();
    }

    private static void judge(KeyResult keyResult, Objective objective, Day day, Tally tally) {
        Optional<KeyResultKind> kind = day.background().kinds().of(keyResult, objective);
        if (kind.isEmpty()) {
            tally.leavesOut(
                    keyResult.id(), ".unread", keyResult.text(), day.program().languageOf(objective));
        } else if (kind.get().isMeasurableOutcome()) {
            tally.meets();
        } else {
            tally.misses(keyResult.id(), ".offender", keyResult.text(), kind.get());
        }
    }
}
