package org.okr4j.portfolio;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Money;

/**
 * A town that wants its streets safe and its water clean. The school route and the crossings serve the streets, the pipes
 * serve the water; streets name a priority, water names two.
 */
final class Town {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);

    static final Objective STREETS = objective("streets", "town", "k-accidents").withPriorities(priority("safety"));
    static final Objective WATER =
            objective("water", "town", "k-quality").withPriorities(priority("health"), priority("money"));
    static final Objective ROUTE =
            objective("route", "roads", "k-children", "k-parents").withParents(serves("streets"));
    static final Objective CROSSINGS =
            objective("crossings", "roads", "k-crossings").withParents(serves("streets"));
    static final Objective PIPES = objective("pipes", "works", "k-leaks").withParents(serves("water"));

    static final ImmutableList<Objective> OBJECTIVES = ImmutableList.of(STREETS, WATER, ROUTE, CROSSINGS, PIPES);

    private Town() {}

    static Contribution serves(String parent) {
        return Contribution.supports(ObjectiveId.of(parent));
    }

    static PriorityId priority(String id) {
        return PriorityId.of(id);
    }

    static Objective objective(String id, String unit, String... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(CYCLE.id())
                .title("Objective " + id)
                .addAllKeyResults(Arrays.stream(keyResults).map(Town::keyResult).toList())
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }

    static Objective ended(Objective objective, LifecycleState state) {
        Transition end = Transition.builder().to(state).date(DAY).build();
        return objective.withTransitions(objective.transitions().get(0), end);
    }

    private static KeyResult keyResult(String id) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text("Result " + id)
                .measure(Measure.increase("0", "10"))
                .build();
    }

    /** An initiative for key results, with a cost such as "EUR 100" and an effort in person-days, either blank if absent. */
    static Initiative initiative(String id, String cost, String effort, String... keyResults) {
        Initiative.Builder initiative = Initiative.builder()
                .id(InitiativeId.of(id))
                .title("Work " + id)
                .addAllKeyResults(Arrays.stream(keyResults).map(KeyResultId::of).toList());
        if (!cost.isBlank()) {
            initiative.cost(Money.parse(cost));
        }
        if (!effort.isBlank()) {
            initiative.effort(new BigDecimal(effort));
        }
        return initiative.build();
    }

    static OkrProgram program(List<Objective> objectives, Initiative... initiatives) {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Springfield")
                        .addUnits(unit("town", UnitKind.ORGANIZATION))
                        .addUnits(unit("roads", UnitKind.DEPARTMENT).withParent(UnitId.of("town")))
                        .addUnits(unit("works", UnitKind.DEPARTMENT).withParent(UnitId.of("town")))
                        .addPriorities(strategic("safety"), strategic("health"), strategic("money"))
                        .build())
                .addCycle(CYCLE)
                .addAllObjectives(objectives)
                .addAllInitiatives(Arrays.asList(initiatives))
                .build();
    }

    private static OrgUnit unit(String id, UnitKind kind) {
        return OrgUnit.builder().id(UnitId.of(id)).name(id).kind(kind).build();
    }

    private static StrategicPriority strategic(String id) {
        return StrategicPriority.builder().id(priority(id)).title(id).build();
    }

    static Scorecard score(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), DAY);
    }

    static Portfolio portfolio(List<Objective> objectives, Initiative... initiatives) {
        return Portfolio.of(score(program(objectives, initiatives)));
    }

    static Portfolio portfolio(Initiative... initiatives) {
        return portfolio(OBJECTIVES, initiatives);
    }
}
