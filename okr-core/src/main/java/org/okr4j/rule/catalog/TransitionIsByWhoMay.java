package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.okr4j.objective.Authority;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Whoever has moved an objective from one state to the next had a right to, by the table of {@link
 * org.okr4j.objective.LifecycleStep}. Where it is not recorded who headed the unit that day, nobody can tell.
 */
final class TransitionIsByWhoMay {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "transition-is-by-who-may")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .appliesTo(LifecycleState.DRAFT, LifecycleState.values())
            .where(objective -> objective.transitions().stream()
                    .anyMatch(transition -> transition.by().isPresent()))
            .check(Live.untilCycleEnds(TransitionIsByWhoMay::check));

    private TransitionIsByWhoMay() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        for (Move move : Move.of(objective, context.asOf())) {
            move.transition().by().ifPresent(by -> check(objective, move, by, context));
        }
    }

    private static void check(Objective objective, Move move, PersonId by, RuleContext<Objective> context) {
        ImmutableSet<Authority> rights = context.records().authoritiesOf(by, objective, move.date());
        ImmutableSet<Authority> allowed = move.step().allowed();
        if (!Sets.intersection(rights, allowed).isEmpty()) {
            return;
        }
        if (isHeaded(objective, move, context)) {
            context.finding(
                            objective.title(),
                            move.to(),
                            move.date(),
                            context.records().person(by).name(),
                            allowed)
                    .at(move.property() + ".by")
                    .evidence("by", by)
                    .evidence("allowed", allowed)
                    .report();
        } else {
            context.notEvaluated(Message.of(
                    "catalog.transition-is-by-who-may.no-head",
                    context.records().unit(objective.unit()).name(),
                    move.date()));
        }
    }

    private static boolean isHeaded(Objective objective, Move move, RuleContext<Objective> context) {
        return context.records().pathToRoot(objective.unit()).stream()
                .anyMatch(
                        unit -> !context.records().heads(unit.id(), move.date()).isEmpty());
    }
}
