package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * No unit publishes objectives before the phase of the roadmap that is meant for units of its kind. Once that phase is
 * open, what was published early is history: nothing could be done about it anymore.
 */
final class UnitPublishesInItsPhase {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-publishes-in-its-phase")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.ERROR)
            .blocksPublishing()
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .needs(program -> program.program().roadmap().isPresent(), "catalog.unit-publishes-in-its-phase.no-roadmap")
            .check(UnitPublishesInItsPhase::check);

    private UnitPublishesInItsPhase() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        RoadmapPlan plan = context.roadmap().orElseThrow();
        Optional<Phase> phase = Tree.phase(unit, plan, context);
        LocalDate opens = Tree.opening(unit, plan, context);
        if (!opens.isAfter(context.asOf())) {
            return;
        }
        ImmutableList<Objective> early = context.unitObjectives().stream()
                .filter(objective -> Live.isLive(objective, context.asOf()))
                .filter(objective -> isPublished(objective, context.asOf()))
                .sorted(Comparator.comparing(
                                (Objective objective) -> objective.publishedOn().orElseThrow())
                        .thenComparing(Objective::id))
                .collect(ImmutableList.toImmutableList());
        if (!early.isEmpty()) {
            report(unit, early, phase, opens, context);
        }
    }

    private static boolean isPublished(Objective objective, LocalDate asOf) {
        return objective.publishedOn().filter(date -> !date.isAfter(asOf)).isPresent();
    }

    private static void report(
            OrgUnit unit,
            ImmutableList<Objective> early,
            Optional<Phase> phase,
            LocalDate opens,
            RuleContext<OrgUnit> context) {
        LocalDate published = early.get(0).publishedOn().orElseThrow();
        ImmutableList<Message> titles = early.stream()
                .map(objective -> Message.of("catalog.title", objective.title()))
                .collect(ImmutableList.toImmutableList());
        context.finding()
                .message(
                        phase.isPresent()
                                ? "catalog.unit-publishes-in-its-phase"
                                : "catalog.unit-publishes-in-its-phase.never",
                        unit.name(),
                        unit.kind(),
                        published,
                        titles,
                        phase.map(Phase::number).orElse(0),
                        opens)
                .evidence("published", published)
                .evidence("objectives", early.size())
                .report();
    }
}
