package org.okr4j.rule.catalog;

import org.okr4j.alignment.FocusTest;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** A unit below the organization does not write all that it does into objectives. */
final class UnitIsNotOverEngineered {

    private static final Parameter<Integer> FROM = Parameter.integer("from", 2, 100, 15);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-is-not-over-engineered")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.UNIT)
            .parameters(FROM)
            .where(Tree::isBelowOrganization)
            .check(UnitIsNotOverEngineered::check);

    private UnitIsNotOverEngineered() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        int from = context.get(FROM);
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            if (objectives.size() >= from) {
                Focus.of(cycle, objectives, context)
                        .tellIn(
                                context.finding(unit.name(), cycle.label(), objectives.size(), from)
                                        .evidence("cycle", cycle.id())
                                        .evidence("count", objectives.size())
                                        .evidence("from", from),
                                FocusTest.USUAL_MOST)
                        .report();
            }
        });
    }
}
