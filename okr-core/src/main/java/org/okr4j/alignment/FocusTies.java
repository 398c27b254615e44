package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * What an objective serves in a program.
 *
 * @param program the program; absent where there is none, and nothing can be said
 */
record FocusTies(Optional<ResolvedProgram> program) {

    Optional<FiscalCalendar> calendar() {
        return program.map(known -> known.program().fiscalCalendar());
    }

    /** The priorities and what lies further up that an objective names, a sentence each, or that it names none. */
    ImmutableList<Message> of(Objective objective) {
        return program.map(known -> of(objective, known)).orElse(ImmutableList.of());
    }

    private static ImmutableList<Message> of(Objective objective, ResolvedProgram program) {
        ImmutableList.Builder<Message> ties = ImmutableList.builder();
        program.program().organization().priorities().stream()
                .filter(priority -> objective.priorities().contains(priority.id()))
                .map(StrategicPriority::title)
                .forEach(title -> ties.add(Message.of("alignment.focus.priority", title)));
        for (Contribution link : objective.parents()) {
            parent(link, program)
                    .ifPresent(parent -> ties.add(Message.of(
                            "alignment.focus.parent",
                            parent.title(),
                            program.unitOf(parent).name())));
        }
        ImmutableList<Message> found = ties.build();
        return found.isEmpty() && program.parentOf(objective.unit()).isPresent()
                ? ImmutableList.of(Message.of("alignment.focus.no-tie"))
                : found;
    }

    /** An objective that is not in the program yet may name what is not there either. */
    private static Optional<Objective> parent(Contribution link, ResolvedProgram program) {
        return link.parent() instanceof KeyResultId keyResult
                ? program.program().objectiveOf(keyResult)
                : program.program().objective((ObjectiveId) link.parent());
    }
}
