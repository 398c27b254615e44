package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.rule.ProgramRecords;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Each co-owner of a shared objective heads the unit that they stand for, on the day of the check, or is marked as delegate
 * of whoever does. Of a unit that nobody is recorded to head, nothing can be said.
 */
final class CoOwnerIsHeadOrDelegate {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "co-owner-is-head-or-delegate")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .where(Objective::isShared)
            .check(Live.untilCycleEnds(CoOwnerIsHeadOrDelegate::check));

    private CoOwnerIsHeadOrDelegate() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        objective.coOwners().stream()
                .filter(coOwner -> !coOwner.delegate())
                .forEach(coOwner -> check(coOwner, objective, context));
    }

    private static void check(CoOwner coOwner, Objective objective, RuleContext<Objective> context) {
        ProgramRecords records = context.records();
        ImmutableList<Person> heads = records.heads(coOwner.unit(), context.asOf());
        String unit = records.unit(coOwner.unit()).name();
        if (heads.isEmpty()) {
            context.notEvaluated(Message.of("catalog.co-owner-is-head-or-delegate.no-head", unit));
        } else if (heads.stream().noneMatch(head -> head.id().equals(coOwner.person()))) {
            context.finding(
                            objective.title(),
                            records.person(coOwner.person()).name(),
                            unit,
                            heads.stream().map(Person::name).collect(toImmutableList()))
                    .at("coOwners")
                    .evidence("person", coOwner.person())
                    .evidence("unit", coOwner.unit())
                    .report();
        }
    }
}
