package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * A key result is checked in within its first week: after it was published, its cycle has begun and work on it has. Once it
 * has been checked in, how late the first time was is history. What has no measure moves with the check-ins of the objectives
 * that feed it, or cannot be measured, of which {@link MeasureIsComplete} speaks: neither waits for any.
 */
final class UnitChecksInFromWeekOne {

    private static final int MOST_NAMED = 3;
    private static final Parameter<Integer> DAYS = Parameter.integer("days", 1, 90, 7);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-checks-in-from-week-one")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .needs(CheckIns::areAgreedOn, "catalog.no-check-ins")
            .parameters(DAYS)
            .check(UnitChecksInFromWeekOne::check);

    private UnitChecksInFromWeekOne() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (unit.isActive(context.asOf())) {
            Live.objectivesByCycle(context)
                    .asMap()
                    .forEach((cycle, objectives) -> check(unit, cycle, objectives, context));
        }
    }

    private static void check(
            OrgUnit unit, Cycle cycle, Collection<Objective> objectives, RuleContext<OrgUnit> context) {
        ImmutableList<KeyResult> silent = objectives.stream()
                .filter(objective -> objective.stateAt(context.asOf()) == LifecycleState.PUBLISHED)
                .flatMap(objective -> objective.keyResults().stream()
                        .filter(keyResult -> keyResult.measureAt(context.asOf()).isPresent())
                        .filter(keyResult -> isSilent(keyResult, begin(keyResult, objective, cycle), context))
                        .filter(keyResult -> !context.isFedByObjectives(keyResult)))
                .collect(toImmutableList());
        if (!silent.isEmpty()) {
            context.finding(unit.name(), cycle.label(), silent.size(), context.get(DAYS), named(silent))
                    .evidence("cycle", cycle.id())
                    .evidence("key-results", silent.stream().map(KeyResult::id).toList())
                    .report();
        }
    }

    private static boolean isSilent(KeyResult keyResult, LocalDate begin, RuleContext<OrgUnit> context) {
        return keyResult.stateAt(context.asOf()).isEmpty()
                && keyResult.latestCheckIn(context.asOf()).isEmpty()
                && begin.plusDays(context.get(DAYS)).isBefore(context.asOf());
    }

    private static LocalDate begin(KeyResult keyResult, Objective objective, Cycle cycle) {
        LocalDate start = keyResult.start().orElse(cycle.dates().first());
        return objective.publishedOn().filter(start::isBefore).orElse(start);
    }

    /** The first of them, and how many more there are. */
    private static ImmutableList<Message> named(ImmutableList<KeyResult> silent) {
        ImmutableList.Builder<Message> named = ImmutableList.builder();
        silent.stream()
                .limit(MOST_NAMED)
                .forEach(keyResult -> named.add(Message.of("catalog.title", keyResult.text())));
        if (silent.size() > MOST_NAMED) {
            named.add(Message.of("catalog.unit-checks-in-from-week-one.more", silent.size() - MOST_NAMED));
        }
        return named.build();
    }
}
