package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * What was promised to published key results is looked at once in so many days; as long as nobody has promised anything,
 * {@code dependency-is-confirmed} asks for that. Days count from the last review; before any,
 * from the latest of the begin of the cycle, the publication and the first thing recorded about it.
 */
final class DependencyIsReviewed {

    private static final Parameter<Integer> DAYS = Parameter.integer("days", 1, 366, 31);

    static final Rule<Dependency> RULE = CatalogRule.forEach(Dependency.class, "dependency-is-reviewed")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .parameters(DAYS)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(DependencyIsReviewed::check);

    private DependencyIsReviewed() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        int most = context.get(DAYS);
        Optional<LocalDate> reviewed = dependency.lastReviewedAt(context.asOf());
        LocalDate since = reviewed.orElseGet(() -> begin(dependency, context));
        long days = ChronoUnit.DAYS.between(since, context.asOf());
        if (days > most
                && dependency.stateAt(context.asOf()) != DependencyState.DECLARED
                && Reliance.isAwaited(dependency, context)
                && Reliance.end(dependency, context).isEmpty()) {
            context.finding()
                    .message(
                            reviewed.isPresent()
                                    ? "catalog.dependency-is-reviewed"
                                    : "catalog.dependency-is-reviewed.never",
                            context.consumer().text(),
                            Reliance.provider(dependency, context),
                            dependency.need(),
                            since,
                            days,
                            most)
                    .at("steps")
                    .evidence("since", since)
                    .evidence("days", days)
                    .evidence("most", most)
                    .report();
        }
    }

    private static LocalDate begin(Dependency dependency, RuleContext<Dependency> context) {
        LocalDate cycle = context.cycle().dates().first();
        LocalDate published = context.objective().publishedOn().orElse(cycle);
        LocalDate recorded = dependency.steps().stream()
                .map(DependencyStep::date)
                .filter(date -> !date.isAfter(context.asOf()))
                .findFirst()
                .orElse(cycle);
        return Stream.of(cycle, published, recorded)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
