package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.adoption.MissingTraining;
import org.okr4j.adoption.TrainingStatus;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Whoever has to know something for a phase of the roadmap has learned it some days before the phase begins. */
final class TrainingComesBeforePhase {

    private static final Parameter<Integer> DAYS_BEFORE = Parameter.integer("days-before", 0, 90, 7);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "training-comes-before-phase")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(DAYS_BEFORE)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(TrainingComesBeforePhase::check);

    private TrainingComesBeforePhase() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (context.program().trainingRecords(context.asOf()).isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-trainings"));
            return;
        }
        TrainingStatus status = TrainingStatus.of(context.figures());
        ImmutableList<Phase> phases = status.phases().stream()
                .filter(phase -> isNear(Rollout.plan(context).datesOf(phase), context))
                .filter(phase -> status.notEvaluatedFor(phase.id()).size()
                        < phase.trainings().size())
                .collect(toImmutableList());
        if (phases.isEmpty()) {
            context.notEvaluated(Message.of("catalog.training-comes-before-phase.nobody"));
        }
        phases.forEach(phase -> judge(phase, status.missingFor(phase.id()), context));
    }

    /** Whether a phase begins soon, or has begun and goes on. */
    private static boolean isNear(PhaseDates dates, RuleContext<OkrProgram> context) {
        LocalDate asOf = context.asOf();
        return !dates.first().isAfter(asOf.plusDays(context.get(DAYS_BEFORE)))
                && dates.last().filter(asOf::isAfter).isEmpty();
    }

    private static void judge(Phase phase, ImmutableList<MissingTraining> missing, RuleContext<OkrProgram> context) {
        if (missing.isEmpty()) {
            return;
        }
        LocalDate first = Rollout.plan(context).datesOf(phase).first();
        ImmutableList<String> people = missing.stream()
                .map(each -> context.program().person(each.person()).name())
                .distinct()
                .collect(toImmutableList());
        ImmutableList<Message> topics = missing.stream()
                .map(each -> each.need().topic())
                .distinct()
                .map(Message::ofName)
                .collect(toImmutableList());
        context.finding()
                .message(
                        first.isAfter(context.asOf())
                                ? "catalog.training-comes-before-phase.soon"
                                : "catalog.training-comes-before-phase",
                        Rollout.label(phase),
                        first,
                        people,
                        topics)
                .evidence("phase", phase.id())
                .evidence("people", people.size())
                .report();
    }
}
