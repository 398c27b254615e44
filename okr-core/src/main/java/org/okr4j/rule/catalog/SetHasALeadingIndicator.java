package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Of the key results of an objective, one at least moves while there is still time to act. Which do is declared; an
 * objective of which nobody declares it is not looked at.
 */
final class SetHasALeadingIndicator {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "set-has-a-leading-indicator")
            .family(RuleFamily.SET)
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .where(objective -> objective.keyResults().stream()
                    .anyMatch(keyResult -> keyResult.indicator().isPresent()))
            .check(Live.untilCycleEnds(SetHasALeadingIndicator::check));

    private SetHasALeadingIndicator() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ImmutableList<Optional<IndicatorRole>> roles = Live.keyResults(objective, context.asOf()).stream()
                .map(KeyResult::indicator)
                .collect(ImmutableList.toImmutableList());
        if (roles.size() < 2 || roles.contains(Optional.of(IndicatorRole.LEADING))) {
            return;
        }
        if (roles.contains(Optional.<IndicatorRole>empty())) {
            context.notEvaluated(Message.of("catalog.indicators-undeclared"));
        } else {
            context.finding(objective.title(), roles.size()).at("keyResults").report();
        }
    }
}
