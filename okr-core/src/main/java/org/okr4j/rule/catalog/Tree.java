package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.RuleContext;

/** Where a unit stands in the organization, and in its roadmap. */
final class Tree {

    private Tree() {}

    /** Whether limits of the organization hold for a unit, and not those of departments and teams. */
    static boolean isOrganization(OrgUnit unit) {
        return unit.parent().isEmpty() || unit.kind().level() == UnitLevel.ORGANIZATION;
    }

    static boolean isBelowOrganization(OrgUnit unit) {
        return !isOrganization(unit);
    }

    static boolean isDepartmentOrTeam(OrgUnit unit) {
        return isBelowOrganization(unit) && unit.kind().level() != UnitLevel.INDIVIDUAL;
    }

    /** Whether anybody has said how objectives come about. */
    static boolean isCascadeModeSaid(ResolvedProgram program) {
        return program.program().cascadeMode().isPresent()
                || program.program().organization().units().stream()
                        .anyMatch(unit -> unit.cascadeMode().isPresent());
    }

    /**
     * Whether the roadmap does not let a unit publish yet: what it has written all the same is the matter of {@link
     * UnitPublishesInItsPhase}, and nothing that comes with publishing is expected of it.
     */
    static boolean isAheadOfRoadmap(OrgUnit unit, RuleContext<OrgUnit> context) {
        return context.roadmap()
                .filter(plan -> opening(unit, plan, context).isAfter(context.asOf()))
                .isPresent();
    }

    /** The phase of the roadmap from which on a unit may publish; empty if no phase is meant for it. */
    static Optional<Phase> phase(OrgUnit unit, RoadmapPlan plan, RuleContext<OrgUnit> context) {
        return plan.opensFor(unit.kind(), context.isInPilot());
    }

    /** The first day on which a unit may publish; the last of all days if no phase is meant for it. */
    static LocalDate opening(OrgUnit unit, RoadmapPlan plan, RuleContext<OrgUnit> context) {
        return phase(unit, plan, context)
                .map(open -> plan.datesOf(open).first())
                .orElse(LocalDate.MAX);
    }
}
