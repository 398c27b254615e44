package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Activity;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Neither is data connected nor are reports automated before a full cycle was gone through by hand. Once it was, what was
 * automated earlier is history.
 */
final class AutomationComesAfterACycle {

    private static final String CONNECT = "connect-data";
    private static final String AUTOMATE = "automate-reports";

    private static final Parameter<Integer> CYCLES = Parameter.integer("cycles", 1, 20, 1);
    private static final Parameter<String> ACTIVITIES = Parameter.choice("activities", "both", CONNECT, AUTOMATE);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "automation-comes-after-a-cycle")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.PROGRAM)
            .parameters(CYCLES, ACTIVITIES)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(AutomationComesAfterACycle::check);

    private AutomationComesAfterACycle() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<Activity> activities = activities(context);
        if (activities.isEmpty()) {
            context.notEvaluated(Message.of("catalog.automation-comes-after-a-cycle.no-activity"));
            return;
        }
        ImmutableList<Message> done = activities.stream()
                .flatMap(activity -> context.program().recordsOf(activity.id(), context.asOf()).stream()
                        .limit(1)
                        .map(record -> Message.of("catalog.title-in-cycle", activity.label(), record.date())))
                .collect(toImmutableList());
        if (!done.isEmpty()) {
            Rollout.measure(FigureKind.CYCLES_CLOSED, context).ifPresent(closed -> judge(done, closed, context));
        }
    }

    private static void judge(ImmutableList<Message> done, FigureResult closed, RuleContext<OkrProgram> context) {
        Ratio cycles = closed.value().orElseThrow();
        int least = context.get(CYCLES);
        if (cycles.compareTo(Ratio.of(least, 1)) < 0) {
            context.finding(done, least, cycles.numerator().intValueExact())
                    .evidence("activities", done.size())
                    .evidence("cycles", cycles)
                    .report();
        }
    }

    private static ImmutableList<Activity> activities(RuleContext<OkrProgram> context) {
        Roadmap roadmap = Rollout.plan(context).roadmap();
        String asked = context.get(ACTIVITIES);
        return ImmutableList.of(CONNECT, AUTOMATE).stream()
                .filter(id -> asked.equals("both") || asked.equals(id))
                .map(ActivityId::of)
                .map(roadmap::activity)
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }
}
