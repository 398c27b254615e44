package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.value.Id;

/**
 * Where units link their objectives to the key results of an objective of the organization, each of these key results is
 * served by one. A link to the objective as a whole counts for all of them, for it does not say which one is meant; where
 * there is no link at all, {@code organization-objective-has-support} speaks.
 *
 * <p>It waits until one of those that serve the objective is published.
 */
final class OrganizationKeyResultHasContributors {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "organization-key-result-has-contributors")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(OrganizationKeyResultHasContributors::check);

    private OrganizationKeyResultHasContributors() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (!Tree.isOrganization(context.unit()) || !context.cycle().contains(context.asOf())) {
            return;
        }
        Objective objective = context.objective();
        ImmutableSet<Objective> serving = context.children().stream()
                .filter(child -> !child.unit().equals(objective.unit()))
                .filter(child -> Live.isLive(child, context.asOf()))
                .collect(toImmutableSet());
        ImmutableSet<Id> served = serving.stream()
                .flatMap(child -> child.parents().stream())
                .map(Contribution::parent)
                .collect(toImmutableSet());
        boolean isAnyPublished =
                serving.stream().anyMatch(child -> child.stateAt(context.asOf()).isPublic());
        if (isAnyPublished && !served.contains(objective.id()) && !served.contains(keyResult.id())) {
            context.finding(keyResult.text(), objective.title(), context.unit().name())
                    .report();
        }
    }
}
