package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** The dependencies of a unit and of all below it on which something is at stake: nobody can rely on them as they are. */
final class StakeLines {

    private final AgendaDesk desk;
    private final ResolvedProgram program;

    StakeLines(AgendaDesk desk) {
        this.desk = desk;
        this.program = desk.program();
    }

    /** Those broken, then those whose provider was given up, those overdue, those at risk, and those not confirmed. */
    Points atStake(AgendaDraft draft) {
        Points points = new Points();
        for (Stake stake : Stake.values()) {
            desk.facts().dependencies().stream()
                    .filter(this::isHere)
                    .filter(dependency ->
                            stakeOf(dependency).filter(stake::equals).isPresent())
                    .forEach(dependency -> tell(dependency, points, draft));
        }
        return points;
    }

    private boolean isHere(Dependency dependency) {
        return dependency.stateAt(desk.asOf()).isOpen()
                && desk.isActive(program.objectiveOf(dependency.consumer()))
                && desk.isActive(program.keyResult(dependency.consumer()))
                && (desk.contains(program.unitOf(dependency.consumer()).id())
                        || provider(dependency)
                                .filter(unit -> desk.contains(unit.id()))
                                .isPresent());
    }

    private Optional<Stake> stakeOf(Dependency dependency) {
        DependencyState state = dependency.stateAt(desk.asOf());
        if (state == DependencyState.BROKEN) {
            return Optional.of(Stake.BROKEN);
        }
        if (isGivenUp(dependency)) {
            return Optional.of(Stake.GIVEN_UP);
        }
        if (isOverdue(dependency)) {
            return Optional.of(Stake.OVERDUE);
        }
        if (state == DependencyState.AT_RISK) {
            return Optional.of(Stake.AT_RISK);
        }
        return state == DependencyState.CONFIRMED ? Optional.empty() : Optional.of(Stake.UNCONFIRMED);
    }

    private boolean isOverdue(Dependency dependency) {
        return dependency.neededBy().filter(desk.asOf()::isAfter).isPresent();
    }

    private boolean isGivenUp(Dependency dependency) {
        if (dependency.provider().isEmpty()) {
            return false;
        }
        Id provider = dependency.provider().get();
        boolean isKeyResultGivenUp = provider instanceof KeyResultId id
                && program.keyResult(id)
                        .stateAt(desk.asOf())
                        .filter(LifecycleState::isGivenUp)
                        .isPresent();
        return isKeyResultGivenUp || objectiveOf(provider).stateAt(desk.asOf()).isGivenUp();
    }

    private Objective objectiveOf(Id provider) {
        return provider instanceof KeyResultId id ? program.objectiveOf(id) : program.objective((ObjectiveId) provider);
    }

    private Optional<OrgUnit> provider(Dependency dependency) {
        return dependency.provider().map(this::objectiveOf).map(program::unitOf);
    }

    private void tell(Dependency dependency, Points points, AgendaDraft draft) {
        OrgUnit consumer = program.unitOf(dependency.consumer());
        String on = provider(dependency)
                .map(OrgUnit::name)
                .orElseGet(() -> dependency.outsideParty().orElseThrow());
        ImmutableList.Builder<Message> why = ImmutableList.<Message>builder()
                .add(Message.of("report.agenda.dependency.state", dependency.stateAt(desk.asOf())));
        if (isGivenUp(dependency)) {
            why.add(Message.of("report.agenda.dependency.given-up"));
        }
        dependency
                .neededBy()
                .ifPresent(day -> why.add(Message.of(
                        isOverdue(dependency)
                                ? "report.agenda.dependency.overdue"
                                : "report.agenda.dependency.needed-by",
                        day)));
        points.add(
                Message.of("report.agenda.dependency", consumer.name(), on, dependency.need(), why.build()),
                dependency.id());
        draft.prepare(
                Message.of("report.agenda.prepare.answer", dependency.need(), consumer.name()),
                desk.heads(provider(dependency).orElse(consumer).id()));
    }

    /** In the order in which they are talked about. */
    private enum Stake {
        BROKEN,
        GIVEN_UP,
        OVERDUE,
        AT_RISK,
        UNCONFIRMED
    }
}
