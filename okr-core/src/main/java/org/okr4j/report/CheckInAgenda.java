package org.okr4j.report;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.ConfidenceLevel;
import org.okr4j.value.Id;

/** A team goes through its key results; before, whoever answers for one has checked it in. */
final class CheckInAgenda implements AgendaWay {

    private static final int PROGRESS = 8;
    private static final int BLOCKERS = 4;
    private static final int COURSE = 3;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        AgendaLines lines = new AgendaLines(desk);
        Points progress = new Points();
        Points course = lines.actions();
        for (Objective objective : desk.objectivesOf(desk.unit().id())) {
            for (KeyResult keyResult : objective.keyResults()) {
                if (desk.isActive(keyResult)) {
                    lines.status(keyResult, progress);
                    if (isInDoubt(desk.scorecard().of(keyResult.id()))) {
                        course.add(Message.of("report.agenda.ask.course", keyResult.text()), keyResult.id());
                    }
                }
            }
        }
        draft.shared("progress", PROGRESS, progress);
        draft.shared("blockers", BLOCKERS, lines.blockers());
        draft.shared("course", COURSE, course);
        prepare(desk, progress, draft);
    }

    private static boolean isInDoubt(KeyResultScore score) {
        return score.status().word() == StatusWord.RED
                || score.confidence()
                        .filter(confidence -> confidence.level() == ConfidenceLevel.LOW)
                        .isPresent();
    }

    private static void prepare(AgendaDesk desk, Points progress, AgendaDraft draft) {
        Set<Id> subjects = ImmutableSet.copyOf(progress.subjects());
        CheckInDuty.of(desk.scorecard()).stream()
                .filter(duty -> subjects.contains(duty.keyResult()))
                .filter(duty -> !duty.due().isAfter(desk.date()))
                .forEach(duty -> draft.prepare(
                        Message.of(
                                "report.agenda.prepare.check-in",
                                desk.program().keyResult(duty.keyResult()).text(),
                                duty.due()),
                        desk.person(duty.by())));
    }
}
