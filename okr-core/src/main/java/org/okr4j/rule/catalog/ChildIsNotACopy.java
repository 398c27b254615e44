package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * An objective says what its unit adds to the one that it serves, and does not repeat it: not the title together with most
 * of the key results. The first parent that it repeats is named.
 */
final class ChildIsNotACopy {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "child-is-not-a-copy")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT, RuleSource.PRACTICE)
            .reach(Reach.CASCADE)
            .parameters(Likeness.SIMILARITY)
            .check(Live.untilCycleEnds(ChildIsNotACopy::check));

    private ChildIsNotACopy() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Likeness likeness = new Likeness(context.get(Likeness.SIMILARITY), context.asOf());
        context.parents().stream()
                .filter(parent -> Live.isLive(parent, context.asOf()))
                .filter(parent -> likeness.isCopy(objective, parent))
                .findFirst()
                .ifPresent(parent -> context.finding(
                                objective.title(),
                                context.unit().name(),
                                parent.title(),
                                context.unitOf(parent).name())
                        .at("title")
                        .evidence("parent", parent.id())
                        .report());
    }
}
