package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.CascadeMode;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Where objectives come from the top down, nothing is published before what it serves. Once that is published too, the order
 * is history: nothing could be done about it anymore.
 */
final class ParentsComeFirst {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "parents-come-first")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .needs(Tree::isCascadeModeSaid, "catalog.cascade-mode-unknown")
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(ParentsComeFirst::check));

    private ParentsComeFirst() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (context.cascadeMode().filter(CascadeMode.TOP_DOWN::equals).isEmpty()) {
            return;
        }
        ImmutableList<Message> waiting = context.parents().stream()
                .filter(parent -> isOnTheWay(parent.stateAt(context.asOf())))
                .map(parent -> Message.of("catalog.title", parent.title()))
                .collect(toImmutableList());
        if (!waiting.isEmpty()) {
            context.finding(objective.title(), context.unit().name(), waiting)
                    .at("parents")
                    .report();
        }
    }

    private static boolean isOnTheWay(LifecycleState state) {
        return !state.isPublic() && !state.isGivenUp();
    }
}
