package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** No key results wait for each other in a circle, unless the time for one of them is over. */
final class DependenciesAreAcyclic {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "dependencies-are-acyclic")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.OURS)
            .reach(Reach.PROGRAM)
            .needs(program -> !program.program().dependencies().isEmpty(), "catalog.dependencies-are-acyclic.none")
            .check(DependenciesAreAcyclic::check);

    private DependenciesAreAcyclic() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        for (ImmutableList<Dependency> circle : context.program().dependencyCircles(context.asOf())) {
            if (!circle.stream().allMatch(dependency -> isStillWorkedOn(dependency.consumer(), context))) {
                continue;
            }
            context.finding(circle.stream()
                            .map(dependency -> name(dependency, context.program()))
                            .collect(toImmutableList()))
                    .at("dependencies")
                    .evidence("circle", circle.stream().map(Dependency::id).toList())
                    .report();
        }
    }

    private static boolean isStillWorkedOn(KeyResultId consumer, RuleContext<OkrProgram> context) {
        Objective objective = context.program().objectiveOf(consumer);
        return !objective.stateAt(context.asOf()).isEnd()
                && Live.keyResults(objective, context.asOf()).stream()
                        .map(KeyResult::id)
                        .anyMatch(consumer::equals)
                && !Live.isOver(context.program().cycleOf(objective), context.asOf());
    }

    private static Message name(Dependency dependency, ResolvedProgram program) {
        return Message.of(
                "catalog.title-in-unit",
                program.keyResult(dependency.consumer()).text(),
                program.unitOf(program.objectiveOf(dependency.consumer())).name());
    }
}
