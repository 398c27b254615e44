package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.text.Message;

/** Explains one objective: its number first, then what that number means and what it counts for. */
final class ObjectiveExplainer {

    private final ObjectiveCase objective;
    private final ObjectiveScore score;

    ObjectiveExplainer(ObjectiveCase objective) {
        this.objective = objective;
        this.score = objective.score();
    }

    Explanation explain() {
        Verdicts verdicts = new Verdicts(objective.policy());
        ImmutableList.Builder<Explanation> lines = ImmutableList.builder();
        LocalDate lastDay = objective.situation().lastDay();
        if (lastDay.isBefore(objective.situation().asOf())) {
            lines.add(Explanation.note(Message.of("explanation.last-day", lastDay)));
        }
        lines.add(verdicts.grade(score.grade()));
        score.pace().map(pace -> new ObjectivePace(objective).explain(pace)).ifPresent(lines::add);
        lines.add(verdicts.status(score.status(), score.pace()));
        lines.addAll(new Contributions(objective.scorecard(), objective.objective()).lines());
        lines.add(verdicts.policy());
        return new ObjectiveNumber(objective).published().and(lines.build());
    }
}
