package org.okr4j.report;

import java.time.LocalDate;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
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
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/**
 * A mill whose bakery has an oven. In the document the oven comes before the bakery; the shop's objective was cancelled. Half
 * of the cycle is over.
 */
final class Mill {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static final ObjectiveId BREAD = ObjectiveId.of("o-bread");
    static final ObjectiveId OVEN = ObjectiveId.of("o-oven");
    static final ObjectiveId FLOUR = ObjectiveId.of("o-flour");
    static final ObjectiveId SHOP = ObjectiveId.of("o-shop");
    static final KeyResultId LOAVES = KeyResultId.of("kr-loaves");
    static final KeyResultId HEAT = KeyResultId.of("kr-heat");
    static final KeyResultId NIGHTS = KeyResultId.of("kr-nights");
    static final KeyResultId QUEUE = KeyResultId.of("kr-queue");

    static final Organization ORGANIZATION = Organization.builder()
            .name("Mill & Sons")
            .addPriorities(priority("pr-rest", "Sundays off"), priority("pr-town", "A town that eats well"))
            .addUnits(OrgUnit.builder()
                    .id(UnitId.of("mill"))
                    .name("The whole mill")
                    .kind(UnitKind.ORGANIZATION)
                    .build())
            .addUnits(unit("oven", "Oven", "bakery"), unit("bakery", "Bakery", "mill"), unit("shop", "Shop", "mill"))
            .build();

    static final OkrProgram PROGRAM = OkrProgram.builder()
            .organization(ORGANIZATION)
            .addCycle(cycle())
            .addObjective(objective("shop", SHOP, "No queue", keyResult(QUEUE, "Nobody waits", "5"))
                    .withParents(contributes(BREAD, "1"))
                    .withTransitions(published(), cancelled()))
            .addObjective(objective("oven", OVEN, "An oven that never cools", keyResult(HEAT, "Hot nights", "1"))
                    .withParents(contributes(LOAVES, "2")))
            .addObjective(objective(
                            "mill",
                            BREAD,
                            "Bread for everybody",
                            keyResult(LOAVES, "Raise loaves sold a day from 0 to 10 thousand", "6.25"))
                    .withPriorities(PriorityId.of("pr-town")))
            .addObjective(objective("bakery", FLOUR, "Flour at hand", keyResult(NIGHTS, "Nights with flour"))
                    .withParents(Contribution.supports(BREAD)))
            .addDependency(dependency("d-grain", LOAVES, DependencyKind.RESOURCE, "Grain")
                    .outsideParty("Farmers' Union")
                    .build())
            .addDependency(dependency("d-heat", LOAVES, DependencyKind.OUTCOME, "Two batches a day")
                    .provider(HEAT)
                    .neededBy(LocalDate.of(2026, 12, 1))
                    .addSteps(step("2026-11-02", DependencyState.CONFIRMED))
                    .addSteps(step("2026-11-18", DependencyState.AT_RISK))
                    .addSteps(step("2026-11-21", DependencyState.BROKEN))
                    .build())
            .addDependency(dependency("d-flour", HEAT, DependencyKind.ACTION, "Deliver at night")
                    .provider(FLOUR)
                    .addSteps(step("2026-11-02", DependencyState.PROMISED))
                    .build())
            .addDependency(dependency("d-queue", QUEUE, DependencyKind.OUTCOME, "Enough bread")
                    .provider(LOAVES)
                    .build())
            .build();

    private Mill() {}

    static Scorecard scored(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), DAY);
    }

    static Scorecard scored() {
        return scored(PROGRAM);
    }

    /** The mill with one objective. */
    static Scorecard withTitle(String title) {
        return scored(OkrProgram.builder()
                .organization(ORGANIZATION)
                .addCycle(cycle())
                .addObjective(objective("mill", BREAD, title))
                .build());
    }

    static Cycle cycle() {
        return FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    }

    static StrategicPriority priority(String id, String title) {
        return StrategicPriority.builder().id(PriorityId.of(id)).title(title).build();
    }

    static OrgUnit unit(String id, String name, String parent) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(UnitKind.TEAM)
                .parent(UnitId.of(parent))
                .build();
    }

    static Objective objective(String unit, ObjectiveId id, String title, KeyResult... keyResults) {
        return Objective.builder()
                .id(id)
                .unit(UnitId.of(unit))
                .cycle(cycle().id())
                .title(title)
                .addKeyResults(keyResults)
                .addTransitions(published())
                .build();
    }

    /** From 0 to 10; without a value nobody has reported one. */
    static KeyResult keyResult(KeyResultId id, String text, String... values) {
        KeyResult.Builder keyResult = KeyResult.builder().id(id).text(text).measure(Measure.increase("0", "10"));
        for (String value : values) {
            keyResult.addCheckIn(CheckIn.builder()
                    .date(DAY.minusDays(2))
                    .measurement(Measurement.number(value))
                    .build());
        }
        return keyResult.build();
    }

    static Contribution contributes(Id parent, String weight) {
        return Contribution.contributes(parent, Weight.of(weight));
    }

    static Dependency.Builder dependency(String id, KeyResultId consumer, DependencyKind kind, String need) {
        return Dependency.builder()
                .id(DependencyId.of(id))
                .consumer(consumer)
                .kind(kind)
                .need(need);
    }

    static DependencyStep step(String date, DependencyState state) {
        return DependencyStep.builder().date(LocalDate.parse(date)).state(state).build();
    }

    private static Transition published() {
        return Transition.builder()
                .to(LifecycleState.PUBLISHED)
                .date(LocalDate.of(2026, 10, 1))
                .build();
    }

    private static Transition cancelled() {
        return Transition.builder()
                .to(LifecycleState.CANCELLED)
                .date(LocalDate.of(2026, 11, 2))
                .build();
    }
}
