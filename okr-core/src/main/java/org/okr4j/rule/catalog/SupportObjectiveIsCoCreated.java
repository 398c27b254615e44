package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * An objective of a support function, or of a unit below one, was written together with a unit that it is there for: one
 * that is no support function itself. Whoever owns it together with such a unit has written it with them. It is said once
 * a unit and cycle, for it is one habit that is missing.
 */
final class SupportObjectiveIsCoCreated {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "support-objective-is-co-created")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .needs(SupportFunctions::isAny, "catalog.support-function-unknown")
            .check(SupportObjectiveIsCoCreated::check);

    private SupportObjectiveIsCoCreated() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (!SupportFunctions.isSupport(unit.id(), context)) {
            return;
        }
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            ImmutableList<Message> alone = objectives.stream()
                    .filter(objective -> objective.stateAt(context.asOf()) != LifecycleState.CLOSED)
                    .filter(objective -> isWrittenAlone(objective, context))
                    .map(objective -> Message.of("catalog.title", objective.title()))
                    .collect(toImmutableList());
            if (!alone.isEmpty()) {
                context.finding(unit.name(), alone, cycle.label())
                        .evidence("cycle", cycle.id())
                        .evidence("objectives", alone.size())
                        .report();
            }
        });
    }

    private static boolean isWrittenAlone(Objective objective, RuleContext<?> context) {
        Stream<UnitId> others = Stream.concat(
                objective.coCreators().stream(), objective.coOwners().stream().map(CoOwner::unit));
        return others.allMatch(unit -> SupportFunctions.isSupport(unit, context));
    }
}
