package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.Offender;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.RuleContext;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Where the roadmap of a program stands on the day of a check, and what its figures have come to. */
final class Rollout {

    /** What is missing where no roadmap is followed. */
    static final String NO_ROADMAP = "catalog.unit-publishes-in-its-phase.no-roadmap";

    private Rollout() {}

    static boolean isPlanned(ResolvedProgram program) {
        return program.program().roadmap().isPresent();
    }

    static RoadmapPlan plan(RuleContext<?> context) {
        return context.roadmap().orElseThrow();
    }

    /** The phase as sentences name it, with number and name. */
    static Message label(Phase phase) {
        return Message.of("catalog.phase", phase.number(), phase.label());
    }

    /** The phase in which only pilots publish. */
    static Optional<Phase> pilotPhase(RoadmapPlan plan) {
        return plan.roadmap().phases().stream().filter(Phase::pilotsOnly).findFirst();
    }

    /** The phase in which the departments join that do not go first. */
    static Optional<Phase> joiningPhase(RoadmapPlan plan) {
        return plan.opensFor(UnitKind.DEPARTMENT, false);
    }

    static Phase lastPhase(RoadmapPlan plan) {
        return plan.roadmap().phases().get(plan.roadmap().phases().size() - 1);
    }

    /** Whether a phase has begun by its weeks; where it has not, it is said that nothing can be judged yet. */
    static boolean hasBegun(Phase phase, RuleContext<?> context) {
        LocalDate first = plan(context).datesOf(phase).first();
        if (context.asOf().isBefore(first)) {
            context.notEvaluated(Message.of("catalog.phase.later", label(phase), first));
            return false;
        }
        return true;
    }

    /** A figure that has a value; where it has none, it is said why. */
    static Optional<FigureResult> measure(FigureKind kind, RuleContext<?> context) {
        FigureResult result = context.figures().measure(Figure.of(kind));
        if (result.value().isEmpty()) {
            context.notEvaluated(Message.of("catalog.figure-unmeasured", result.text()));
            return Optional.empty();
        }
        return Optional.of(result);
    }

    /** The units and people that keep a figure from being better, by name. */
    static ImmutableList<String> names(List<Offender> offenders, RuleContext<?> context) {
        return offenders.stream()
                .map(offender -> name(offender.subject(), context.program()))
                .distinct()
                .collect(toImmutableList());
    }

    private static String name(Id subject, ResolvedProgram program) {
        if (subject instanceof UnitId unit) {
            return program.unit(unit).name();
        }
        return subject instanceof PersonId person ? program.person(person).name() : subject.toString();
    }
}
