package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.alignment.ObjectiveProposal;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.text.Message;

/** A unit writes the objectives of the next cycle. */
final class PlanningAgenda implements AgendaWay {

    private static final int CARRY = 60;
    private static final int PRIORITIES = 60;
    private static final int DRAFTS = 240;
    private static final int DEPENDENCIES = 90;
    private static final int ACTIONS = 30;

    @Override
    public void write(AgendaDesk desk, AgendaDraft draft) {
        Points carry = new Points();
        ImmutableList<ObjectiveProposal> proposals = Succession.tell(desk, carry, draft);
        draft.shared("carry", CARRY, carry);
        draft.shared("priorities", PRIORITIES, priorities(desk, proposals));
        draft.shared("drafts", DRAFTS, drafts(desk, draft));
        draft.shared("dependencies", DEPENDENCIES, new StakeLines(desk).atStake(draft));
        new AgendaLines(desk).actionsAndOwners(ACTIONS, draft);
    }

    /** The cycle that is planned, or where there is none the one that ends. */
    private static Optional<Cycle> planned(AgendaDesk desk) {
        return desk.closing().flatMap(closing -> desk.after(closing).or(() -> Optional.of(closing)));
    }

    private static Points priorities(AgendaDesk desk, ImmutableList<ObjectiveProposal> proposals) {
        Points points = new Points();
        Optional<Cycle> planned = planned(desk);
        if (planned.isEmpty()) {
            return points;
        }
        Set<PriorityId> named = new HashSet<>();
        proposals.forEach(proposal -> proposal.draft().ifPresent(each -> named.addAll(each.priorities())));
        for (Objective objective : desk.facts().objectives()) {
            if (desk.program().cycleOf(objective).dates().overlaps(planned.get().dates())
                    && !objective.stateAt(desk.asOf()).isGivenUp()) {
                named.addAll(objective.priorities());
            }
        }
        for (StrategicPriority priority : desk.facts().organization().priorities()) {
            boolean isNow =
                    priority.horizon().map(planned.get().dates()::overlaps).orElse(true);
            if (isNow && !named.contains(priority.id())) {
                points.add(
                        Message.of("report.agenda.priority", planned.get().label(), priority.title()), priority.id());
            }
        }
        return points;
    }

    private static Points drafts(AgendaDesk desk, AgendaDraft draft) {
        Points points = new Points().add(Message.of("report.agenda.ask.focus"));
        Optional<Cycle> planned = planned(desk);
        for (OrgUnit unit : Iterables.concat(ImmutableList.of(desk.unit()), desk.children())) {
            if (planned.isPresent()) {
                Cycle cycle = planned.get();
                points.add(
                        Message.of(
                                "report.agenda.drafts",
                                unit.name(),
                                desk.program()
                                        .objectivesOf(unit.id(), cycle.id())
                                        .size(),
                                cycle.label()),
                        unit.id());
                draft.prepare(Message.of("report.agenda.prepare.drafts", unit.name()), desk.heads(unit.id()));
            }
        }
        return points;
    }
}
