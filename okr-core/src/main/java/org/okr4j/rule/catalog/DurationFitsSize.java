package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.adoption.RolloutLength;
import org.okr4j.adoption.RolloutPlanner;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The phases of the roadmap that end take together as many weeks as rollouts do in organizations of that size. A roadmap of the
 * library is never too long by the weeks that it has itself.
 */
final class DurationFitsSize {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "duration-fits-size")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(DurationFitsSize::check);

    private DurationFitsSize() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        RoadmapPlan plan = Rollout.plan(context);
        Optional<RolloutLength> length = RolloutPlanner.of(plan.roadmap(), plan.start())
                .forSizeOf(program.organization())
                .length();
        if (plan.roadmap().weeks() == 0) {
            context.notEvaluated(Message.of("catalog.duration-fits-size.endless"));
        } else if (length.isEmpty()) {
            context.notEvaluated(Message.of("catalog.duration-fits-size.no-size"));
        } else {
            judge(plan.roadmap(), length.get(), context);
        }
    }

    private static void judge(Roadmap roadmap, RolloutLength length, RuleContext<OkrProgram> context) {
        int weeks = roadmap.weeks();
        int least = length.range().lowerEndpoint();
        int most = length.range().upperEndpoint();
        int own = Roadmaps.byId(roadmap.id()).map(Roadmap::weeks).orElse(0);
        if (weeks < least || weeks > Math.max(most, own)) {
            context.finding()
                    .message(
                            weeks < least ? "catalog.duration-fits-size" : "catalog.duration-fits-size.longer",
                            weeks,
                            least,
                            most,
                            length.headcount())
                    .at("roadmap")
                    .evidence("weeks", weeks)
                    .evidence("least", least)
                    .evidence("most", most)
                    .evidence("headcount", length.headcount())
                    .report();
        }
    }
}
