package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.alignment.KeyResultProposal;
import org.okr4j.alignment.NextCycle;
import org.okr4j.alignment.ObjectiveProposal;
import org.okr4j.calendar.Cycle;
import org.okr4j.program.CycleState;
import org.okr4j.text.Message;

/** What becomes of the objectives of a unit when a cycle ends, as lines. */
final class Succession {

    private Succession() {}

    /** Tells what is proposed, and asks for what has to be decided; notes it where no cycle takes objectives next. */
    static ImmutableList<ObjectiveProposal> tell(AgendaDesk desk, Points points, AgendaDraft draft) {
        Optional<Cycle> closing = desk.closing();
        Optional<Cycle> next = closing.flatMap(desk::after).filter(cycle -> isOpen(cycle, desk));
        if (next.isEmpty()) {
            draft.note(Message.of("report.agenda.note.no-next"));
            return ImmutableList.of();
        }
        ImmutableList<ObjectiveProposal> proposals = NextCycle.of(
                        desk.scorecard(),
                        closing.get().id(),
                        next.get().id(),
                        desk.unit().id())
                .objectives();
        for (ObjectiveProposal proposal : proposals) {
            points.add(
                    Message.of(
                            "report.agenda.proposal",
                            proposal.objective().title(),
                            proposal.decision(),
                            proposal.reason()),
                    proposal.objective().id());
            for (KeyResultProposal keyResult : proposal.keyResults()) {
                keyResult
                        .question()
                        .ifPresent(question -> draft.prepare(
                                question, desk.person(proposal.objective().owner())));
            }
        }
        return proposals;
    }

    private static boolean isOpen(Cycle cycle, AgendaDesk desk) {
        CycleState state = desk.facts().stateOf(cycle.id());
        return state == CycleState.DRAFT || state == CycleState.ACTIVE;
    }
}
