package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/**
 * What an objective achieves is counted on one way only. Twice it is counted where the objective contributes, with a weight
 * above 0, to something and also to what that contributes to in its turn, straight or by way of others; a key result
 * counts for its objective. It is counted fully in two places where it contributes with at least the weight {@code full} to
 * two of them, even if they have nothing to do with each other; smaller weights share it out.
 *
 * <p>The links decide and not how the parents are rolled up today. A link that merely supports counts for nothing, and what
 * was given up does not pass anything on. In the first case the link further up is proposed to support only.
 */
final class ContributionIsNotCountedTwice {

    private static final Parameter<BigDecimal> FULL = Parameter.decimal("full", "0.000000001", "1000000", "1");

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "contribution-is-not-counted-twice")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .reach(Reach.CASCADE)
            .parameters(FULL)
            .check(Live.untilCycleEnds(ContributionIsNotCountedTwice::check));

    private ContributionIsNotCountedTwice() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (weighted(objective).limit(2).count() < 2) {
            return; // so with most, for which nothing else is looked up
        }
        Upward upward = Upward.from(context);
        ImmutableList<Contribution> counted = counted(objective, upward, context.asOf());
        if (counted.size() < 2) {
            return;
        }
        for (Contribution near : counted) {
            Set<Id> beyond = reachedFrom(near.parent(), upward, context.asOf());
            for (Contribution far : counted) {
                if (beyond.contains(far.parent())) {
                    context.finding(objective.title(), upward.title(near.parent()), upward.title(far.parent()))
                            .at("parents")
                            .evidence("near", near.parent())
                            .evidence("far", far.parent())
                            .fix(Change.revise(supporting(objective, far)))
                            .report();
                    return;
                }
            }
        }
        reportFull(objective, counted, upward, context);
    }

    private static void reportFull(
            Objective objective, ImmutableList<Contribution> counted, Upward upward, RuleContext<Objective> context) {
        ImmutableList<Contribution> full = counted.stream()
                .filter(link -> weight(link).compareTo(context.get(FULL)) >= 0)
                .collect(toImmutableList());
        if (full.size() > 1) {
            context.finding()
                    .message(
                            "catalog.contribution-is-not-counted-twice.full",
                            objective.title(),
                            full.stream()
                                    .map(link -> upward.title(link.parent()))
                                    .collect(toImmutableList()))
                    .at("parents")
                    .evidence("parents", full.size())
                    .report();
        }
    }

    /** The links by which an objective counts for something that was not given up. */
    private static ImmutableList<Contribution> counted(Objective objective, Upward upward, LocalDate asOf) {
        return weighted(objective)
                .filter(link -> isLive(link.parent(), upward, asOf))
                .collect(toImmutableList());
    }

    private static Stream<Contribution> weighted(Objective objective) {
        return objective.parents().stream().filter(link -> weight(link).signum() > 0);
    }

    private static BigDecimal weight(Contribution link) {
        return link.weight().orElse(Weight.ZERO).toBigDecimal();
    }

    private static boolean isLive(Id parent, Upward upward, LocalDate asOf) {
        Objective objective = upward.objective(parent);
        return Live.isLive(objective, asOf)
                && (parent.equals(objective.id())
                        || Live.keyResults(objective, asOf).stream()
                                .anyMatch(keyResult -> keyResult.id().equals(parent)));
    }

    /** What counts a parent of an objective in its turn. */
    private static Set<Id> reachedFrom(Id parent, Upward upward, LocalDate asOf) {
        Set<Id> reached = new HashSet<>();
        Deque<Id> next = new ArrayDeque<>();
        next.add(parent);
        while (!next.isEmpty()) {
            Id at = next.remove();
            Objective objective = upward.objective(at);
            if (!at.equals(objective.id()) && reached.add(objective.id())) {
                next.add(objective.id());
            } else if (at.equals(objective.id())) {
                counted(objective, upward, asOf).stream()
                        .map(Contribution::parent)
                        .filter(reached::add)
                        .forEach(next::add);
            }
        }
        return reached;
    }

    private static Objective supporting(Objective objective, Contribution far) {
        return objective.withParents(objective.parents().stream()
                .map(link -> link.equals(far) ? Contribution.supports(far.parent()) : link)
                .toList());
    }
}
