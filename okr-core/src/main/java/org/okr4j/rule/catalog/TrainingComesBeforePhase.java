package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Whoever has to know something before a phase of the roadmap begins knows it once it has begun. */
final class TrainingComesBeforePhase {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "training-comes-before-phase")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(TrainingComesBeforePhase::check);

    private TrainingComesBeforePhase() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (context.program().trainingRecords(context.asOf()).isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-trainings"));
            return;
        }
        Optional<FigureResult> trained = Rollout.measure(FigureKind.TRAINED, context);
        if (trained.filter(result -> !result.offenders().isEmpty()).isPresent()) {
            Phase phase = Rollout.plan(context).phaseAt(context.asOf()).orElseThrow();
            ImmutableList<String> people =
                    Rollout.names(trained.get().offenders(), context);
            ImmutableList<Message> topics = phase.trainings().stream()
                    .map(TrainingNeed::topic)
                    .distinct()
                    .map(Message::ofName)
                    .collect(toImmutableList());
            context.finding(
                            Rollout.label(phase),
                            Rollout.plan(context).datesOf(phase).first(),
                            people,
                            topics)
                    .evidence("phase", phase.id())
                    .evidence("people", people.size())
                    .report();
        }
    }
}
