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
import org.okr4j.value.Ratio;

/** In the last phase of the roadmap nearly all units in scope go on publishing and checking in. */
final class AdoptionIsSustained {

    private static final Parameter<BigDecimal> ABOVE = Parameter.decimal("above", "0", "1", "0.85");

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "adoption-is-sustained")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(ABOVE)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(AdoptionIsSustained::check);

    private AdoptionIsSustained() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Phase last = Rollout.lastPhase(Rollout.plan(context));
        if (Rollout.hasBegun(last, context)) {
            Rollout.measure(FigureKind.ADOPTION, context).ifPresent(adoption -> judge(adoption, last, context));
        }
    }

    private static void judge(FigureResult adoption, Phase last, RuleContext<OkrProgram> context) {
        BigDecimal above = context.get(ABOVE);
        Ratio value = adoption.value().orElseThrow();
        if (value.compareTo(Ratio.of(above)) <= 0) {
            context.finding(
                            adoption.numerator().orElseThrow().numerator().intValueExact(),
                            adoption.denominator().orElseThrow().numerator().intValueExact(),
                            value,
                            above,
                            Rollout.label(last),
                            Rollout.names(adoption.offenders(), context))
                    .evidence("adoption", value)
                    .evidence("above", above)
                    .report();
        }
    }
}
