package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * No two objectives of a unit say nearly the same of the same time. Each title is compared with those before it, and the
 * first that is alike is named.
 */
final class ObjectiveTitlesAreDistinct {

    private static final Parameter<BigDecimal> SIMILARITY = Parameter.decimal("similarity", "0.5", "1", "0.8");

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "objective-titles-are-distinct")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .reach(Reach.UNIT)
            .parameters(SIMILARITY)
            .check(ObjectiveTitlesAreDistinct::check);

    private ObjectiveTitlesAreDistinct() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        ImmutableList<Objective> objectives =
                Live.objectivesByCycle(context).values().asList();
        if (objectives.size() > 1) {
            new AlikeTitles(objectives, context.get(SIMILARITY), (one, other) -> areOfOneTime(one, other, context))
                    .forEach((objective, other, shared) -> context.finding(
                                    unit.name(), other.title(), other.id(), objective.title(), objective.id(), shared)
                            .evidence("first", other.id())
                            .evidence("second", objective.id())
                            .report());
        }
    }

    private static boolean areOfOneTime(Objective one, Objective other, RuleContext<OrgUnit> context) {
        return context.cycleOf(one).dates().overlaps(context.cycleOf(other).dates());
    }
}
