package org.okr4j.report;

import org.okr4j.adoption.CheckInDuty;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.scoring.GroupScore;
import org.okr4j.text.Message;

/** A department goes through its objectives, its teams and what it waits for. */
final class ReviewAgenda implements AgendaWay {

    private static final int PROGRESS = 20;
    private static final int DEPENDENCIES = 10;
    private static final int BLOCKERS = 10;
    private static final int ACTIONS = 5;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        AgendaLines lines = new AgendaLines(desk);
        Points progress = new Points();
        for (Objective objective : desk.objectivesOf(desk.unit().id())) {
            lines.status(objective, progress);
        }
        for (OrgUnit child : desk.children()) {
            lines.score(child)
                    .filter(score -> !score.parts().isEmpty())
                    .ifPresent(score -> child(child, score, desk, lines, progress, draft));
        }
        draft.shared("objectives", PROGRESS, progress);
        draft.shared("dependencies", DEPENDENCIES, new StakeLines(desk).atStake(draft));
        draft.shared("blockers", BLOCKERS, lines.blockers());
        lines.actionsAndOwners(ACTIONS, draft);
        overdue(desk, draft);
    }

    private static void child(
            OrgUnit child, GroupScore score, AgendaDesk desk, AgendaLines lines, Points points, AgendaDraft draft) {
        lines.light(child, score, points);
        draft.prepare(Message.of("report.agenda.prepare.status", child.name()), desk.heads(child.id()));
    }

    private static void overdue(AgendaDesk desk, AgendaDraft draft) {
        CheckInDuty.of(desk.scorecard()).stream()
                .filter(duty -> duty.overdueSince().isPresent()
                        && desk.contains(desk.program().unitOf(duty.keyResult()).id()))
                .forEach(duty -> draft.prepare(
                        Message.of(
                                "report.agenda.prepare.check-in",
                                desk.program().keyResult(duty.keyResult()).text(),
                                duty.due()),
                        desk.person(duty.by())));
    }
}
