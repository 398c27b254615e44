package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.IndicatorResult;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * It is settled for each phase of the roadmap how its success is told; and in its last week, when that has to be told, at
 * least one of its indicators can be measured.
 */
final class PhaseHasAnIndicator {

    private static final int DAYS_BEFORE_END = 6;

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "phase-has-an-indicator")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PhaseHasAnIndicator::check);

    private PhaseHasAnIndicator() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        for (Phase phase : Rollout.plan(context).roadmap().phases()) {
            if (phase.indicators().isEmpty()) {
                context.finding(Rollout.label(phase))
                        .at("roadmap")
                        .evidence("phase", phase.id())
                        .report();
            } else if (isEnding(phase, context)) {
                checkMeasured(phase, context);
            }
        }
    }

    /** Whether a phase is in its last week; what was over before is history. */
    private static boolean isEnding(Phase phase, RuleContext<OkrProgram> context) {
        Optional<LocalDate> last = Rollout.plan(context).datesOf(phase).last();
        return last.isPresent()
                && !context.asOf().isAfter(last.get())
                && !context.asOf().isBefore(last.get().minusDays(DAYS_BEFORE_END));
    }

    private static void checkMeasured(Phase phase, RuleContext<OkrProgram> context) {
        ImmutableList<IndicatorResult> results =
                phase.indicators().stream().map(context.figures()::judge).collect(toImmutableList());
        if (results.stream().allMatch(result -> result.verdict() == IndicatorVerdict.NOT_MEASURABLE)) {
            ImmutableList<Message> reasons = results.stream()
                    .flatMap(result -> result.results().stream())
                    .filter(figure -> figure.value().isEmpty())
                    .map(FigureResult::text)
                    .distinct()
                    .collect(toImmutableList());
            context.finding()
                    .message("catalog.phase-has-an-indicator.unmeasured", Rollout.label(phase), reasons)
                    .evidence("phase", phase.id())
                    .report();
        }
    }
}
