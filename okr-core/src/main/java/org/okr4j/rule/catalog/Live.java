package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.BiConsumer;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.RuleContext;

/** What still counts: whatever was not given up, in cycles that are not over. */
final class Live {

    private static final ImmutableSet<LifecycleState> GIVEN_UP =
            Sets.immutableEnumSet(LifecycleState.DEPRIORITIZED, LifecycleState.CANCELLED);

    private Live() {}

    static boolean isLive(Objective objective, LocalDate asOf) {
        return !GIVEN_UP.contains(objective.stateAt(asOf));
    }

    /** A check that ends with the cycle: what is over is history, and nothing can be done about it anymore. */
    static <T> BiConsumer<T, RuleContext<T>> untilCycleEnds(BiConsumer<T, RuleContext<T>> check) {
        return (subject, context) -> {
            if (context.knownCycle()
                    .filter(cycle -> isOver(cycle, context.asOf()))
                    .isEmpty()) {
                check.accept(subject, context);
            }
        };
    }

    static boolean isOver(Cycle cycle, LocalDate asOf) {
        return cycle.dates().last().isBefore(asOf);
    }

    static ImmutableList<KeyResult> keyResults(Objective objective, LocalDate asOf) {
        return objective.keyResults().stream()
                .filter(keyResult ->
                        keyResult.stateAt(asOf).filter(GIVEN_UP::contains).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The objectives of the unit by cycle, the earliest cycle first; cycles that are over are nobody's care anymore. */
    static ImmutableListMultimap<Cycle, Objective> objectivesByCycle(RuleContext<?> context) {
        return context.unitObjectives().stream()
                .filter(objective -> isLive(objective, context.asOf()))
                .filter(objective -> !isOver(context.cycleOf(objective), context.asOf()))
                .sorted(Comparator.comparing((Objective objective) ->
                                context.cycleOf(objective).dates().first())
                        .thenComparing(Objective::id))
                .collect(ImmutableListMultimap.toImmutableListMultimap(context::cycleOf, objective -> objective));
    }

    /** Whether not all are drafts anymore, on which their unit works for itself. */
    static boolean isAnyPutForward(Collection<Objective> objectives, LocalDate asOf) {
        return objectives.stream().anyMatch(objective -> objective.stateAt(asOf) != LifecycleState.DRAFT);
    }

    /** How many objectives a unit has in a cycle, those of longer cycles around it included. */
    static int countAround(Cycle cycle, ImmutableListMultimap<Cycle, Objective> byCycle) {
        return byCycle.keySet().stream()
                .filter(other -> other.dates().encloses(cycle.dates()))
                .mapToInt(other -> byCycle.get(other).size())
                .sum();
    }
}
