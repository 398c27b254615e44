package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * No unit has published for a time for which the organization has published nothing, whatever roadmap is followed. Once the
 * organization has published too, the order is history. Which objective serves which does not matter here; that is left to
 * {@code parents-come-first}.
 */
final class FoundationComesBeforeCascade {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "foundation-comes-before-cascade")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .check(FoundationComesBeforeCascade::check);

    private FoundationComesBeforeCascade() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ResolvedProgram resolved = context.program();
        ImmutableList<Objective> published = program.objectives().stream()
                .filter(objective -> objective.stateAt(context.asOf()).isPublic())
                .collect(toImmutableList());
        ImmutableList<Cycle> founded = published.stream()
                .filter(objective -> Tree.isOrganization(resolved.unitOf(objective)))
                .map(resolved::cycleOf)
                .distinct()
                .collect(toImmutableList());
        ImmutableListMultimap<Cycle, Objective> cascaded = published.stream()
                .filter(objective -> Tree.isBelowOrganization(resolved.unitOf(objective)))
                .filter(objective -> !Live.isOver(resolved.cycleOf(objective), context.asOf()))
                .sorted(Comparator.comparing((Objective objective) ->
                        resolved.cycleOf(objective).dates().first()))
                .collect(toImmutableListMultimap(resolved::cycleOf, objective -> objective));
        if (cascaded.isEmpty()) {
            context.notEvaluated(Message.of("catalog.foundation-comes-before-cascade.nobody"));
        }
        cascaded.asMap().forEach((cycle, objectives) -> {
            if (founded.stream().noneMatch(other -> other.dates().overlaps(cycle.dates()))) {
                ImmutableList<String> units = objectives.stream()
                        .map(resolved::unitOf)
                        .map(OrgUnit::name)
                        .distinct()
                        .collect(toImmutableList());
                context.finding(cycle.label(), units, resolved.root().name())
                        .evidence("cycle", cycle.id())
                        .evidence("units", units.size())
                        .report();
            }
        });
    }
}
