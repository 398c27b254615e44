package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Indicators;
import org.okr4j.roadmap.Phase;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;

/** The leadership team goes through the objectives of the organization and the figures of the rollout. */
final class ExecutiveAgenda implements AgendaWay {

    private static final int OBJECTIVES = 40;
    private static final int ROLLOUT = 15;
    private static final int PIVOTS = 15;
    private static final int WINS = 10;
    private static final int ACTIONS = 10;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        AgendaLines lines = new AgendaLines(desk);
        Points objectives = new Points();
        for (Objective objective : desk.objectivesOf(desk.unit().id())) {
            lines.status(objective, objectives);
            draft.prepare(
                    Message.of("report.agenda.prepare.objective", objective.title()), desk.person(objective.owner()));
        }
        draft.shared("objectives", OBJECTIVES, objectives);
        draft.shared("rollout", ROLLOUT, rollout(desk));
        draft.shared("pivots", PIVOTS, lines.pivots());
        draft.shared("wins", WINS, wins(desk));
        lines.actionsAndOwners(ACTIONS, draft);
    }

    /** The figures with their targets and confidence, which has none; then what else the phase is told by. */
    private static Points rollout(AgendaDesk desk) {
        RolloutFigures figures = RolloutFigures.of(desk.scorecard());
        Points points = new Points();
        Indicators.all()
                .forEach(indicator -> points.add(figures.judge(indicator).text()));
        points.add(figures.measure(Figure.of(FigureKind.CONFIDENCE)).text());
        ImmutableList<Indicator> indicators = desk.facts()
                .roadmap()
                .flatMap(plan -> plan.phaseAt(desk.asOf()))
                .map(Phase::indicators)
                .orElse(ImmutableList.of());
        indicators.stream()
                .filter(indicator -> !Indicators.all().contains(indicator))
                .forEach(indicator -> points.add(figures.judge(indicator).text()));
        return points;
    }

    /** What was reached, in all units, and what was closed with a score. */
    private static Points wins(AgendaDesk desk) {
        Points points = new Points();
        for (Objective objective : desk.objectives()) {
            for (KeyResult keyResult : objective.keyResults()) {
                KeyResultScore score = desk.scorecard().of(keyResult.id());
                if (score.counted()
                        && score.status().word() != StatusWord.STALE
                        && score.progress().filter(Progress.ONE::equals).isPresent()) {
                    points.add(
                            Message.of(
                                    "report.agenda.win",
                                    keyResult.text(),
                                    desk.program().unitOf(objective).name()),
                            keyResult.id());
                }
            }
        }
        return points;
    }
}
