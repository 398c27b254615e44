package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * No objective says nearly what an objective of another unit says of the same time: title and most key results. Those
 * that it serves and that serve it are left to {@code child-is-not-a-copy}, and those of its own unit to {@code
 * objective-titles-are-distinct}. Each is compared with those before it, and the first that it repeats is named. Of copied
 * samples {@code objective-is-not-copied-from-a-sample} speaks.
 */
final class ObjectiveIsNotACopy {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "objective-is-not-a-copy")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(Likeness.SIMILARITY)
            .check(ObjectiveIsNotACopy::check);

    private ObjectiveIsNotACopy() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Likeness likeness = new Likeness(context.get(Likeness.SIMILARITY), context.asOf());
        ResolvedProgram resolved = context.program();
        ImmutableList<Objective> objectives = program.objectives().stream()
                .filter(objective -> !objective.stateAt(context.asOf()).isEnd())
                .filter(objective -> !Live.isOver(resolved.cycleOf(objective), context.asOf()))
                .collect(toImmutableList());
        new AlikeTitles(
                        objectives,
                        context.get(Likeness.SIMILARITY),
                        (one, other) -> areApart(one, other, resolved) && likeness.sharesKeyResults(one, other))
                .forEach((objective, original, shared) -> context.finding(
                                objective.title(),
                                resolved.unitOf(objective).name(),
                                original.title(),
                                resolved.unitOf(original).name(),
                                shared)
                        .at("objectives")
                        .evidence("first", original.id())
                        .evidence("second", objective.id())
                        .report());
    }

    /** Whether two are of different units and of one time, and neither is linked to the other. */
    private static boolean areApart(Objective one, Objective other, ResolvedProgram program) {
        return !one.unit().equals(other.unit())
                && program.cycleOf(one).dates().overlaps(program.cycleOf(other).dates())
                && !program.parentsOf(one.id()).contains(other)
                && !program.parentsOf(other.id()).contains(one);
    }
}
