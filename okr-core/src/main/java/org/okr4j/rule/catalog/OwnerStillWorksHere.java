package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Nobody who has left answers for an objective or a key result that goes on. Where one person heads the unit, that person is
 * proposed to take it over.
 */
final class OwnerStillWorksHere {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "owner-still-works-here")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .check(Live.untilCycleEnds(OwnerStillWorksHere::check));

    private OwnerStillWorksHere() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        gone(objective.owner(), context)
                .ifPresent(person -> report(
                        context.finding(
                                        objective.title(),
                                        person.name(),
                                        person.activeUntil().orElseThrow())
                                .at("owner"),
                        head -> Change.assign(objective.id(), head),
                        context));
        for (int i = 0; i < objective.keyResults().size(); i++) {
            check(objective.keyResults().get(i), "keyResults[" + i + "].owner", context);
        }
    }

    private static void check(KeyResult keyResult, String property, RuleContext<Objective> context) {
        gone(keyResult.ownerAt(context.asOf()), context)
                .filter(person -> keyResult.stateAt(context.asOf()).isEmpty())
                .ifPresent(person -> report(
                        context.finding()
                                .message(
                                        "catalog.owner-still-works-here.key-result",
                                        keyResult.text(),
                                        person.name(),
                                        person.activeUntil().orElseThrow())
                                .at(property),
                        head -> Change.amend(keyResult.id(), owned(head, context.asOf())),
                        context));
    }

    private static Optional<Person> gone(Optional<PersonId> owner, RuleContext<Objective> context) {
        return owner.map(context.records()::person).filter(person -> !person.isActive(context.asOf()));
    }

    private static Amendment owned(PersonId owner, LocalDate date) {
        return Amendment.builder().date(date).owner(owner).build();
    }

    private static void report(
            FindingDraft finding, Function<PersonId, Change> handOver, RuleContext<Objective> context) {
        ImmutableList<PersonId> heads = context
                .records()
                .heads(context.subject().unit(), context.asOf())
                .stream()
                .filter(person -> person.isActive(context.asOf()))
                .map(Person::id)
                .collect(toImmutableList());
        if (heads.size() == 1) {
            finding.fix(handOver.apply(heads.get(0)));
        }
        finding.report();
    }
}
