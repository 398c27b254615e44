package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import org.okr4j.adoption.FigureResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
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
 * In the last phase of the roadmap some of those who lead hold a certificate. The source names a range, of which only the
 * lower end is asked for: that more of them have learned it is no mistake.
 */
final class LeadersAreCertified {

    private static final Parameter<BigDecimal> LEAST = Parameter.decimal("least", "0", "1", "0.05");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "leaders-are-certified")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(LEAST)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(LeadersAreCertified::check);

    private LeadersAreCertified() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Phase last = Rollout.lastPhase(Rollout.plan(context));
        if (!Rollout.hasBegun(last, context)) {
            return;
        }
        if (context.program().trainingRecords(context.asOf()).isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-trainings"));
            return;
        }
        Rollout.measure(FigureKind.CERTIFIED, context).ifPresent(certified -> judge(certified, last, context));
    }

    private static void judge(FigureResult certified, Phase last, RuleContext<OkrProgram> context) {
        BigDecimal least = context.get(LEAST);
        Ratio value = certified.value().orElseThrow();
        if (value.compareTo(Ratio.of(least)) < 0) {
            context.finding(
                            certified.numerator().orElseThrow().numerator().intValueExact(),
                            certified.denominator().orElseThrow().numerator().intValueExact(),
                            value,
                            least,
                            Rollout.label(last))
                    .evidence("certified", value)
                    .evidence("least", least)
                    .report();
        }
    }
}
