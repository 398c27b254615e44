package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResultId;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.Explanation;
import org.okr4j.value.Ratio;

/** The share of key results of ended cycles that reached 70 % of their target, as the scorecard of the day has it. */
final class CompletionFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Completion completion = day.background().cardOn(day.date()).completion();
        Tally tally = Tally.of(figure, day);
        for (KeyResultId id : completion.notReached()) {
            tally.misses(id, ".offender", day.program().keyResult(id).text());
        }
        for (KeyResultId id : completion.notScorable()) {
            tally.leavesOut(id, ".not-scorable", day.program().keyResult(id).text());
        }
        ImmutableList<Explanation> lines = completion.explanation().parts();
        return tally.quotient(
                Ratio.of(completion.reached(), 1), Ratio.of(completion.total(), 1), completion.reason(), lines);
    }
}
