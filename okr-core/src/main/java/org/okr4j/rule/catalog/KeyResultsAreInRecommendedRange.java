package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The objectives of a unit have as many key results as describe success best, where {@link KeyResultsAreNotTooFew} and
 * {@link KeyResultsAreNotTooMany} have nothing to say. One objective that has fewer is a choice; most of those of a unit are a
 * habit, and that is told once. Whoever has many objectives is to give some up first, and not to measure them better.
 */
final class KeyResultsAreInRecommendedRange {

    private static final Parameter<Integer> REQUIRED_LEAST = Parameter.integer("required-least", 1, 20, 2);
    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 20, 3);
    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
    private static final Parameter<Integer> REQUIRED_MOST = Parameter.integer("required-most", 1, 50, 5);
    private static final Parameter<Integer> OBJECTIVES = Parameter.integer("objectives", 1, 50, 5);
    private static final Parameter<String> TOLD = Parameter.choice("told", "habit", "any");

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "key-results-are-in-recommended-range")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(REQUIRED_LEAST, LEAST, MOST, REQUIRED_MOST, OBJECTIVES, TOLD)
            .check((unit, context) -> Live.objectivesByCycle(context)
                    .asMap()
                    .forEach((cycle, objectives) -> check(unit, cycle, objectives, context)));

    private KeyResultsAreInRecommendedRange() {}

    private static void check(
            OrgUnit unit, Cycle cycle, Collection<Objective> objectives, RuleContext<OrgUnit> context) {
        ImmutableList<Objective> open = objectives.stream()
                .filter(objective -> !objective.stateAt(context.asOf()).isEnd())
                .collect(toImmutableList());
        ImmutableList<Objective> outside =
                open.stream().filter(objective -> isOutside(objective, context)).collect(toImmutableList());
        boolean isHabit = outside.size() > 1 && 2 * outside.size() > open.size();
        boolean isTold = isHabit || (!outside.isEmpty() && context.get(TOLD).equals("any"));
        if (isTold && open.size() <= context.get(OBJECTIVES)) {
            context.finding(
                            unit.name(),
                            cycle.label(),
                            outside.size(),
                            context.get(LEAST),
                            context.get(MOST),
                            outside.stream()
                                    .map(objective -> counted(objective, context))
                                    .collect(toImmutableList()))
                    .evidence("cycle", cycle.id())
                    .evidence("objectives", outside.size())
                    .evidence("least", context.get(LEAST))
                    .evidence("most", context.get(MOST))
                    .report();
        }
    }

    /** Whether the number of key results is allowed, and not what is recommended. */
    private static boolean isOutside(Objective objective, RuleContext<OrgUnit> context) {
        int count = count(objective, context);
        return count >= context.get(REQUIRED_LEAST)
                && count <= context.get(REQUIRED_MOST)
                && (count < context.get(LEAST) || count > context.get(MOST));
    }

    private static Message counted(Objective objective, RuleContext<OrgUnit> context) {
        return Message.of(
                "catalog.key-results-are-in-recommended-range.objective", objective.title(), count(objective, context));
    }

    private static int count(Objective objective, RuleContext<OrgUnit> context) {
        return Live.keyResults(objective, context.asOf()).size();
    }
}
