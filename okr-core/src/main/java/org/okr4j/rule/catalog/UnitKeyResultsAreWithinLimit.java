package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A unit below the organization can follow all its key results of a cycle. It is silent where there are so many
 * objectives that their number is the thing to mend first, and {@link UnitObjectivesAreNotTooMany} says so; and where nothing
 * would be left to say once single objectives had as many as they may, of which {@link KeyResultsAreNotTooMany} speaks.
 */
final class UnitKeyResultsAreWithinLimit {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 200, 15);
    private static final Parameter<Integer> OBJECTIVES = Parameter.integer("objectives", 1, 50, 5);
    private static final Parameter<Integer> EACH = Parameter.integer("each", 1, 50, 5);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-key-results-are-within-limit")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(MOST, OBJECTIVES, EACH)
            .where(Tree::isBelowOrganization)
            .check(UnitKeyResultsAreWithinLimit::check);

    private UnitKeyResultsAreWithinLimit() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        int most = context.get(MOST);
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            ImmutableList<Integer> counts = objectives.stream()
                    .map(objective -> Live.keyResults(objective, context.asOf()).size())
                    .collect(toImmutableList());
            int allowed = counts.stream()
                    .mapToInt(each -> Math.min(each, context.get(EACH)))
                    .sum();
            if (allowed > most && objectives.size() <= context.get(OBJECTIVES)) {
                int count = counts.stream().mapToInt(Integer::intValue).sum();
                context.finding(unit.name(), cycle.label(), count, most, objectives.size())
                        .evidence("cycle", cycle.id())
                        .evidence("count", count)
                        .evidence("most", most)
                        .report();
            }
        });
    }
}
