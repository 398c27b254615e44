package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The cycle of an objective lies within the cycle of each objective that it serves: a quarter within its year, a quarter
 * within the same quarter. To overlap is not enough. The part of the child that lies outside would be worked on after the
 * parent was scored, or before anybody had agreed on it, and could not count for it.
 *
 * <p>Links to what was given up are looked at by {@code objective-is-linked-upward}.
 */
final class ParentCycleCoversChild {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "parent-cycle-covers-child")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.PRACTICE)
            .reach(Reach.CASCADE)
            .check(Live.untilCycleEnds(ParentCycleCoversChild::check));

    private ParentCycleCoversChild() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Cycle cycle = context.cycle();
        ImmutableList<Message> elsewhere = context.parents().stream()
                .filter(parent -> Live.isLive(parent, context.asOf()))
                .filter(parent -> !context.cycleOf(parent).encloses(cycle))
                .map(parent -> Message.of(
                        "catalog.title-in-cycle",
                        parent.title(),
                        context.cycleOf(parent).label()))
                .collect(toImmutableList());
        if (!elsewhere.isEmpty()) {
            context.finding(objective.title(), cycle.label(), elsewhere)
                    .at("parents")
                    .evidence("cycle", cycle.dates())
                    .report();
        }
    }
}
