package org.okr4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/** Looks at what has to be there around an objective before it goes on toward publication. */
final class ReadinessCheck {

    private final ResolvedProgram program;
    private final Objective objective;
    private final OrgUnit unit;
    private final LocalDate date;
    private final LifecycleState to;
    private final boolean isTopDown;
    private final boolean isBidirectional;

    ReadinessCheck(ResolvedProgram program, Objective objective, Transition transition) {
        this.program = program;
        this.objective = objective;
        this.unit = program.unitOf(objective);
        this.date = transition.date();
        this.to = transition.to();
        this.isTopDown = program.cascadeModeOf(unit.id())
                .filter(CascadeMode.TOP_DOWN::equals)
                .isPresent();
        this.isBidirectional = program.cascadeModeOf(unit.id())
                .filter(CascadeMode.BIDIRECTIONAL::equals)
                .isPresent();
    }

    ImmutableList<Message> obstacles() {
        List<Message> obstacles = new ArrayList<>();
        if (!TransitionCheck.isForward(to)) {
            return ImmutableList.of();
        }
        if (!unit.isActive(date)) {
            obstacles.add(Message.of("publication.unit", unit.name(), date));
        }
        if (!objective.keyResults().isEmpty() && objective.keyResults().stream().allMatch(this::isGivenUp)) {
            obstacles.add(Message.of("publication.key-results", objective.title()));
        }
        if (to == LifecycleState.PUBLISHED) {
            addBeforePublishing(obstacles);
        }
        return ImmutableList.copyOf(obstacles);
    }

    private void addBeforePublishing(List<Message> obstacles) {
        LifecycleState state = objective.stateAt(LocalDate.MAX);
        if (isBidirectional && state != LifecycleState.REVIEWED) {
            obstacles.add(Message.of("publication.not-reviewed", unit.name(), objective.title(), state));
        }
        if (program.declarationOf(unit.id(), objective.cycle(), date).isEmpty()) {
            obstacles.add(Message.of(
                    "publication.no-declaration",
                    unit.name(),
                    program.cycleOf(objective).label()));
        }
        if (isTopDown) {
            obstacles.addAll(aboutAbove());
        }
    }

    /** What a review should know, where it keeps nobody from anything. */
    ImmutableList<Message> notes() {
        return TransitionCheck.isForward(to) && !(isTopDown && to == LifecycleState.PUBLISHED)
                ? aboutAbove()
                : ImmutableList.of();
    }

    private ImmutableList<Message> aboutAbove() {
        return ImmutableList.<Message>builder()
                .addAll(program.parentsOf(objective.id()).stream()
                        .filter(parent -> !parent.stateAt(date).isPublic())
                        .map(this::aboutParent)
                        .collect(toImmutableList()))
                .addAll(program.program().boundaryNotes(objective))
                .build();
    }

    private Message aboutParent(Objective parent) {
        LifecycleState state = parent.stateAt(date);
        return Message.of(
                state.isGivenUp() ? "publication.parent-given-up" : "publication.parent-not-published",
                objective.title(),
                parent.title(),
                state);
    }

    private boolean isGivenUp(KeyResult keyResult) {
        return keyResult.stateAt(date).filter(LifecycleState::isGivenUp).isPresent();
    }
}
