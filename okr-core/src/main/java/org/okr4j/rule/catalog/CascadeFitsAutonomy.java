package org.okr4j.rule.catalog;

import org.okr4j.organization.Autonomy;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.Change;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** A unit that decides its daily work itself proposes its objectives itself. */
final class CascadeFitsAutonomy {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "cascade-fits-autonomy")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .where(unit -> Tree.isBelowOrganization(unit) && unit.autonomy().isPresent())
            .check(CascadeFitsAutonomy::check);

    private CascadeFitsAutonomy() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (unit.autonomy().filter(Autonomy.HIGH::equals).isEmpty()) {
            return;
        }
        if (context.cascadeMode().isEmpty()) {
            context.notEvaluated(Message.of("catalog.cascade-mode-unknown"));
        } else if (context.cascadeMode().filter(CascadeMode.TOP_DOWN::equals).isPresent()) {
            context.finding(unit.name())
                    .at("cascadeMode")
                    .fix(Change.revise(unit.withCascadeMode(CascadeMode.BIDIRECTIONAL)))
                    .report();
        }
    }
}
