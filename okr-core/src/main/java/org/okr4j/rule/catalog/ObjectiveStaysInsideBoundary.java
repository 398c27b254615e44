package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.stream.Stream;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.Boundary;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * What a unit wants to achieve lies within the boundaries that are set for it or for a unit above. They are those of
 * {@link org.okr4j.program.OkrProgram#boundaryNotes}, told in words for people. Of how many objectives there may be, {@link
 * UnitObjectivesAreNotTooMany} speaks.
 */
final class ObjectiveStaysInsideBoundary {

    private static final String KEY = "catalog.objective-stays-inside-boundary";

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "objective-stays-inside-boundary")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(program -> !program.program().boundaries().isEmpty(), KEY + ".none")
            .check(Live.untilCycleEnds(ObjectiveStaysInsideBoundary::check));

    private ObjectiveStaysInsideBoundary() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        for (Boundary boundary : context.program().boundariesOf(objective.unit(), objective.cycle())) {
            ImmutableSet<Objective> served = ImmutableSet.<Objective>builder()
                    .add(objective)
                    .addAll(context.objectivesServed())
                    .build();
            checkParents(served, boundary, context);
            checkPriorities(served, boundary, context);
            boundary.mostKeyResults().ifPresent(most -> checkKeyResults(most, context));
        }
    }

    private static void checkParents(
            ImmutableSet<Objective> served, Boundary boundary, RuleContext<Objective> context) {
        ImmutableSet<Id> ids = Stream.of(
                        served.stream().map(Objective::id),
                        served.stream().flatMap(each -> each.parents().stream().map(Contribution::parent)),
                        context.subject().keyResults().stream().map(KeyResult::id))
                .<Id>flatMap(each -> each)
                .collect(ImmutableSet.toImmutableSet());
        if (!boundary.parents().isEmpty() && Collections.disjoint(boundary.parents(), ids)) {
            report(
                    KEY,
                    "parents",
                    boundary.parents().stream()
                            .map(parent -> Served.title(parent, context.program()))
                            .collect(toImmutableList()),
                    context);
        }
    }

    private static void checkPriorities(
            ImmutableSet<Objective> served, Boundary boundary, RuleContext<Objective> context) {
        if (!boundary.priorities().isEmpty()
                && served.stream().allMatch(each -> Collections.disjoint(boundary.priorities(), each.priorities()))) {
            report(
                    KEY + ".priorities",
                    "priorities",
                    context.program().program().organization().priorities().stream()
                            .filter(priority -> boundary.priorities().contains(priority.id()))
                            .map(StrategicPriority::title)
                            .map(title -> Message.of("catalog.title", title))
                            .collect(toImmutableList()),
                    context);
        }
    }

    private static void report(
            String message, String property, ImmutableList<Message> allowed, RuleContext<Objective> context) {
        context.finding()
                .message(message, context.subject().title(), context.unit().name(), allowed)
                .at(property)
                .evidence("allowed", allowed.size())
                .report();
    }

    private static void checkKeyResults(int most, RuleContext<Objective> context) {
        int count = Live.keyResults(context.subject(), context.asOf()).size();
        if (count > most) {
            context.finding()
                    .message(
                            KEY + ".key-results",
                            context.subject().title(),
                            context.unit().name(),
                            most,
                            count)
                    .at("keyResults")
                    .evidence("keyResults", count)
                    .evidence("most", most)
                    .report();
        }
    }
}
