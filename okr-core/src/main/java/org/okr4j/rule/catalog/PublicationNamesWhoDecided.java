package org.okr4j.rule.catalog;

import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** It is recorded who has published an objective, in programs that record such things at all. */
final class PublicationNamesWhoDecided {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "publication-names-who-decided")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.INFO)
            .source(RuleSource.OURS)
            .needs(PublicationNamesWhoDecided::isRecorded, "catalog.publication-names-who-decided.nowhere")
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(PublicationNamesWhoDecided::check));

    private PublicationNamesWhoDecided() {}

    private static boolean isRecorded(ResolvedProgram program) {
        return program.program().objectives().stream()
                .flatMap(objective -> objective.transitions().stream())
                .anyMatch(transition -> transition.by().isPresent());
    }

    private static void check(Objective objective, RuleContext<Objective> context) {
        for (Move move : Move.of(objective, context.asOf())) {
            if (move.to() == LifecycleState.PUBLISHED && move.transition().by().isEmpty()) {
                context.finding(objective.title(), move.date())
                        .at(move.property() + ".by")
                        .evidence("date", move.date())
                        .report();
            }
        }
    }
}
