package org.okr4j.rule.catalog;

import java.util.stream.Stream;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * An objective of a support function, or of a unit below one, was written together with a unit that it is there for: one
 * that is no support function itself. Whoever owns it together with such a unit has written it with them.
 */
final class SupportObjectiveIsCoCreated {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "support-objective-is-co-created")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(SupportFunctions::isAny, "catalog.support-function-unknown")
            .check(Live.untilCycleEnds(SupportObjectiveIsCoCreated::check));

    private SupportObjectiveIsCoCreated() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ResolvedProgram program = context.program();
        Stream<UnitId> others = Stream.concat(
                objective.coCreators().stream(), objective.coOwners().stream().map(CoOwner::unit));
        if (SupportFunctions.isSupport(objective.unit(), program)
                && others.allMatch(unit -> SupportFunctions.isSupport(unit, program))) {
            context.finding(objective.title(), context.unit().name())
                    .at("coCreators")
                    .evidence("coCreators", objective.coCreators().size())
                    .report();
        }
    }
}
