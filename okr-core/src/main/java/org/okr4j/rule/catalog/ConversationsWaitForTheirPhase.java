package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.organization.ScoreUse;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Scores are talked about in conversations on performance from some phase of the roadmap on, and not before. */
final class ConversationsWaitForTheirPhase {

    private static final Parameter<Integer> FROM = Parameter.integer("from-phase", 1, 20, 3);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "conversations-wait-for-their-phase")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.PROGRAM)
            .needs(ScoresAreNotTiedToPay::areUsesDeclared, "catalog.no-score-uses")
            .needs(program -> program.program().roadmap().isPresent(), "catalog.unit-publishes-in-its-phase.no-roadmap")
            .parameters(FROM)
            .check(ConversationsWaitForTheirPhase::check);

    private ConversationsWaitForTheirPhase() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (program.scoreUses().contains(ScoreUse.CONVERSATION)) {
            RoadmapPlan plan = context.roadmap().orElseThrow();
            plan.roadmap().phases().stream()
                    .filter(phase -> phase.number() == context.get(FROM))
                    .findFirst()
                    .ifPresent(phase -> check(phase, plan.datesOf(phase).first(), context));
        }
    }

    private static void check(Phase phase, LocalDate opens, RuleContext<OkrProgram> context) {
        if (context.asOf().isBefore(opens)) {
            context.finding(phase.number(), phase.label(), opens)
                    .at("scoreUses")
                    .evidence("phase", phase.id())
                    .evidence("opens", opens)
                    .report();
        }
    }
}
