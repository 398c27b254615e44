package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * An objective of a unit below the organization serves another one that was not given up. A link to another objective of
 * the same unit or of a sister unit will do, for that objective is looked at in its turn; a link downward will not.
 * It proposes nothing to link to that serves the objective already: such a link has to be turned round.
 */
final class ObjectiveIsLinkedUpward {

    private static final int MOST_PROPOSALS = 3;

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "objective-is-linked-upward")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .check(Live.untilCycleEnds(ObjectiveIsLinkedUpward::check));

    private ObjectiveIsLinkedUpward() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        boolean isTop = context.unit().parent().isEmpty();
        if (isTop || context.parents().stream().anyMatch(parent -> leadsUp(parent, context))) {
            return;
        }
        ImmutableList<Objective> above = context.objectivesAbove();
        ImmutableList<Objective> possible = context.possibleParents();
        FindingDraft finding = context.finding()
                .message(
                        "catalog.objective-is-linked-upward"
                                + (objective.parents().isEmpty() ? "" : ".astray")
                                + next(above, possible),
                        objective.title(),
                        context.unit().name(),
                        titles(context.parents()),
                        titles(possible.isEmpty() ? above : possible))
                .at("parents");
        if (possible.size() == 1) {
            finding.fix(Change.link(
                    objective.id(), Contribution.supports(possible.get(0).id())));
        }
        finding.report();
    }

    /** Whether a parent stands no lower, by the level of its unit; or above in the tree, whatever the levels there. */
    private static boolean leadsUp(Objective parent, RuleContext<Objective> context) {
        OrgUnit unit = context.unitOf(parent);
        return Live.isLive(parent, context.asOf())
                && (!context.unit().kind().level().isAbove(unit.kind().level())
                        || context.unitPath().contains(unit));
    }

    private static String next(ImmutableList<Objective> above, ImmutableList<Objective> possible) {
        if (!possible.isEmpty()) {
            return "";
        }
        return above.isEmpty() ? ".nothing-above" : ".turned";
    }

    private static ImmutableList<Message> titles(ImmutableList<Objective> objectives) {
        return objectives.stream()
                .limit(MOST_PROPOSALS)
                .map(objective -> Message.of("catalog.title", objective.title()))
                .collect(ImmutableList.toImmutableList());
    }
}
