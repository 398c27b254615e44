package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Objective;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * How many key results that objective of the organization has which has most; those given up are not counted. Without a
 * published objective there is nothing to be measured, so that nobody keeps within a limit by having none.
 */
final class OrganizationKeyResultsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        ImmutableList<Objective> objectives = OrganizationObjectivesFigure.published(day);
        int most = 0;
        for (Objective objective : objectives) {
            int count = day.keyResultsOf(objective).size();
            most = Math.max(most, count);
            tally.show(Explanation.given(
                    Ratio.of(count, 1), Message.of("adoption.organization-key-results.one", objective.title(), count)));
        }
        tally.meet(most);
        return objectives.isEmpty() ? tally.none(".none") : tally.number();
    }
}
