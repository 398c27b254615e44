package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okr4j.alignment.FocusGround;
import org.okr4j.alignment.FocusPlace;
import org.okr4j.alignment.FocusTest;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.RuleContext;
import org.okr4j.statement.StatementReader;

/**
 * What the {@link FocusTest} says of the objectives of a unit that has too many, by their key results and their order, which
 * is that of the program.
 *
 * @param byPlace the objectives by place; those that may be objectives under {@link FocusPlace#OBJECTIVE}
 */
record Focus(ImmutableListMultimap<FocusPlace, Objective> byPlace) {

    static Focus of(Cycle cycle, Collection<Objective> objectives, RuleContext<?> context) {
        ImmutableSet<ObjectiveId> ids = objectives.stream().map(Objective::id).collect(ImmutableSet.toImmutableSet());
        return new Focus(context.unitObjectives().stream()
                .filter(objective -> ids.contains(objective.id()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        objective -> place(objective, cycle, context), objective -> objective)));
    }

    private static FocusPlace place(Objective objective, Cycle cycle, RuleContext<?> context) {
        Optional<StatementReader> reader = context.readerOf(objective);
        return FocusTest.groundOf(
                        objective,
                        cycle,
                        context.asOf(),
                        keyResult -> reader.map(known -> known.read(keyResult.text())))
                .map(FocusGround::place)
                .orElse(FocusPlace.OBJECTIVE);
    }

    /** The titles of those that belong to KPIs or operations. */
    ImmutableList<String> operational() {
        return byPlace.entries().stream()
                .filter(entry -> entry.getKey() == FocusPlace.KPI || entry.getKey() == FocusPlace.OPERATION)
                .map(entry -> entry.getValue().title())
                .collect(toImmutableList());
    }

    /** Adds to a finding which objectives would come first, and where others belong. */
    FindingDraft tellIn(FindingDraft finding, int most) {
        List<ObjectiveId> possible = ids(FocusPlace.OBJECTIVE);
        tell(finding, "first", possible.subList(0, Math.min(most, possible.size())));
        tell(finding, "kpis", ids(FocusPlace.KPI));
        tell(finding, "operations", ids(FocusPlace.OPERATION));
        tell(finding, "later", ids(FocusPlace.LATER));
        return finding;
    }

    private ImmutableList<ObjectiveId> ids(FocusPlace place) {
        return byPlace.get(place).stream().map(Objective::id).collect(toImmutableList());
    }

    private static void tell(FindingDraft finding, String name, List<ObjectiveId> ids) {
        if (!ids.isEmpty()) {
            finding.evidence(name, ids);
        }
    }
}
