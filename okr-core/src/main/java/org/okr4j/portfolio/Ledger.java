package org.okr4j.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;

/**
 * The shares of all initiatives, added up by what they are for; whatever is not in a map takes nothing.
 *
 * @param keyResults what is taken for each key result
 * @param objectives what is taken for the key results of each objective
 * @param units what is taken for the objectives of each unit
 * @param priorities what is taken for each strategic priority
 * @param withoutPriority what is taken for objectives that serve no priority
 */
record Ledger(
        ImmutableMap<KeyResultId, Outlay> keyResults,
        ImmutableMap<ObjectiveId, Outlay> objectives,
        ImmutableMap<UnitId, Outlay> units,
        ImmutableMap<PriorityId, Outlay> priorities,
        Outlay withoutPriority) {

    static Ledger of(ImmutableList<InitiativeUse> initiatives, Pursued pursued) {
        Sums<KeyResultId> keyResults = new Sums<>();
        Sums<ObjectiveId> objectives = new Sums<>();
        Sums<UnitId> units = new Sums<>();
        Sums<PriorityId> priorities = new Sums<>();
        Aims aims = new Aims(pursued);
        Outlay withoutPriority = Outlay.NONE;
        for (InitiativeUse use : initiatives) {
            for (InitiativeShare share : use.shares()) {
                keyResults.add(share.keyResult(), share.outlay());
                objectives.add(share.objective(), share.outlay());
                units.add(pursued.program().objective(share.objective()).unit(), share.outlay());
                ImmutableList<PriorityId> served = aims.of(share.objective()).asList();
                ImmutableList<Outlay> parts = share.outlay().split(served.size());
                for (int i = 0; i < parts.size(); i++) {
                    priorities.add(served.get(i), parts.get(i));
                }
                withoutPriority = served.isEmpty() ? withoutPriority.plus(share.outlay()) : withoutPriority;
            }
        }
        return new Ledger(
                keyResults.sorted(), objectives.sorted(), units.sorted(), priorities.sorted(), withoutPriority);
    }
}
