package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Most departments have published when the phase ends in which they join, and all of them afterwards. It is looked at from
 * the last week of that phase on: before, departments are at it.
 */
final class PhaseCoverageIsReached {

    private static final int DAYS_BEFORE_END = 6;

    private static final Parameter<BigDecimal> SHARE = Parameter.decimal("share", "0", "1", "0.8");
    private static final Parameter<BigDecimal> AFTER = Parameter.decimal("share-after", "0", "1", "1");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "phase-coverage-is-reached")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(SHARE, AFTER)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PhaseCoverageIsReached::check);

    private PhaseCoverageIsReached() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        RoadmapPlan plan = Rollout.plan(context);
        Optional<Phase> phase = Rollout.joiningPhase(plan);
        if (phase.isEmpty()) {
            context.notEvaluated(Message.of("catalog.phase-coverage-is-reached.nobody-joins"));
            return;
        }
        Optional<LocalDate> last = plan.datesOf(phase.get()).last();
        if (last.isEmpty()) {
            context.notEvaluated(Message.of("catalog.phase-coverage-is-reached.endless", Rollout.label(phase.get())));
            return;
        }
        LocalDate from = last.get().minusDays(DAYS_BEFORE_END);
        if (context.asOf().isBefore(from)) {
            context.notEvaluated(
                    Message.of("catalog.phase-coverage-is-reached.later", from, Rollout.label(phase.get())));
            return;
        }
        Rollout.measure(FigureKind.COVERAGE, context)
                .ifPresent(coverage -> judge(coverage, phase.get(), last.get(), context));
    }

    private static void judge(FigureResult coverage, Phase phase, LocalDate last, RuleContext<OkrProgram> context) {
        boolean isOver = context.asOf().isAfter(last);
        BigDecimal target = context.get(isOver ? AFTER : SHARE);
        Ratio value = coverage.value().orElseThrow();
        if (value.compareTo(Ratio.of(target)) < 0) {
            context.finding()
                    .message(
                            isOver ? "catalog.phase-coverage-is-reached.after" : "catalog.phase-coverage-is-reached",
                            Rollout.label(phase),
                            last,
                            coverage.numerator().orElseThrow().numerator().intValueExact(),
                            coverage.denominator().orElseThrow().numerator().intValueExact(),
                            value,
                            target,
                            Rollout.names(coverage.offenders(), context))
                    .evidence("coverage", value)
                    .evidence("target", target)
                    .report();
        }
    }
}
