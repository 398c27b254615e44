package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Before it publishes, a department or team has said what its key results of the cycle depend on, or that they depend on
 * nothing. Where no unit ever has, it is a matter of the profile whether that is asked for. Whoever has declared that there
 * are none, and has some on record, has to make up their mind.
 */
final class DependenciesAreDeclared {

    private static final Parameter<String> ASKED = Parameter.choice("asked", "where-others-do", "always");

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "dependencies-are-declared")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .blocksPublishing()
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(ASKED)
            .where(Tree::isDepartmentOrTeam)
            .check(DependenciesAreDeclared::check);

    private DependenciesAreDeclared() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (!context.get(ASKED).equals("always") && !hasAnybodyDeclared(context)) {
            context.notEvaluated(Message.of("catalog.dependencies-are-declared.nobody"));
            return;
        }
        if (Tree.isAheadOfRoadmap(unit, context)) {
            return;
        }
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            if (Live.isAnyPutForward(objectives, context.asOf())) {
                check(unit, cycle, objectives, context);
            }
        });
    }

    private static void check(
            OrgUnit unit, Cycle cycle, Collection<Objective> objectives, RuleContext<OrgUnit> context) {
        Optional<DependencyDeclaration> declared =
                context.records().declarationOf(unit.id(), cycle.id(), context.asOf());
        if (declared.isEmpty()) {
            context.finding(unit.name(), cycle.label())
                    .evidence("cycle", cycle.id())
                    .report();
        } else if (declared.get().none()) {
            ImmutableList<Message> needs = needs(objectives, context);
            if (!needs.isEmpty()) {
                context.finding()
                        .message(
                                "catalog.dependencies-are-declared.none-but",
                                unit.name(),
                                cycle.label(),
                                declared.get().date(),
                                needs)
                        .evidence("cycle", cycle.id())
                        .evidence("dependencies", needs.size())
                        .report();
            }
        }
    }

    /** What is still open of what key results need. */
    private static ImmutableList<Message> needs(Collection<Objective> objectives, RuleContext<OrgUnit> context) {
        ImmutableListMultimap<KeyResultId, Dependency> all =
                Multimaps.index(context.dependencies(), Dependency::consumer);
        return objectives.stream()
                .flatMap(objective -> objective.keyResults().stream())
                .flatMap(keyResult -> all.get(keyResult.id()).stream())
                .filter(dependency -> dependency.stateAt(context.asOf()).isOpen())
                .map(dependency -> Message.of("catalog.title", dependency.need()))
                .collect(toImmutableList());
    }

    private static boolean hasAnybodyDeclared(RuleContext<OrgUnit> context) {
        return context.records().declarations().stream()
                .anyMatch(declaration -> !declaration.date().isAfter(context.asOf()));
    }
}
