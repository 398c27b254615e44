package org.okr4j.rule.catalog;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.adoption.RolloutLength;
import org.okr4j.adoption.RolloutPlanner;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * In the last phase of the roadmap the organization has a network of champions of its own, neither too small nor too large. The
 * source means an organization of some hundred people: a smaller one needs fewer, and a larger one may have more, one for so and
 * so many people each.
 */
final class ChampionNetworkIsInRange {

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 1000, 6);
    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 1000, 12);

    private static final Parameter<Integer> PEOPLE_EACH = Parameter.integer("people-each", 1, 1000, 50);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "champion-network-is-in-range")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(LEAST, MOST, PEOPLE_EACH)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(ChampionNetworkIsInRange::check);

    private ChampionNetworkIsInRange() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Phase last = Rollout.lastPhase(Rollout.plan(context));
        if (!Rollout.hasBegun(last, context)) {
            return;
        }
        if (program.organization().appointments().isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-appointments"));
            return;
        }
        Rollout.measure(FigureKind.CHAMPION_NETWORK, context).ifPresent(network -> judge(network, last, context));
    }

    private static void judge(FigureResult network, Phase last, RuleContext<OkrProgram> context) {
        int champions = network.value().orElseThrow().numerator().intValueExact();
        Optional<Integer> fitting = fitting(context);
        int least = Math.min(context.get(LEAST), fitting.orElse(Integer.MAX_VALUE));
        int most = Math.max(context.get(MOST), fitting.orElse(0));
        if (champions < least || champions > most) {
            context.finding(champions, least, most, Rollout.label(last))
                    .evidence("champions", champions)
                    .evidence("least", least)
                    .evidence("most", most)
                    .report();
        }
    }

    /** How many fit the size of the organization, at least one; empty if nobody has said how many people work there. */
    private static Optional<Integer> fitting(RuleContext<OkrProgram> context) {
        RoadmapPlan plan = Rollout.plan(context);
        return RolloutPlanner.of(plan.roadmap(), plan.start())
                .forSizeOf(context.subject().organization())
                .length()
                .map(RolloutLength::headcount)
                .map(people -> Math.max(1, IntMath.divide(people, context.get(PEOPLE_EACH), RoundingMode.CEILING)));
    }
}
