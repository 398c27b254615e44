package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;

/** Where an objective is looked at again together with its key results, so that each text is read once. Not thread-safe. */
record ObjectiveDesk(Desk<Objective> objectives, Desk<KeyResult> keyResults, Nearness near) {

    boolean looksEverywhere() {
        return objectives.looksEverywhere() || keyResults.looksEverywhere();
    }

    /** Looks at the objective at a place for the first time. */
    ObjectiveRows look(Objective objective, int place) {
        return look(objective, place, ImmutableList.of(), null);
    }

    /** Looks at the objective at a place, told what it was before and what was said of it. */
    ObjectiveRows look(Objective objective, int place, Objective was, ObjectiveRows before) {
        ObjectiveRows rows = look(objective, place, was.keyResults(), before);
        for (int i = 0; i < was.keyResults().size(); i++) {
            if (find(was.keyResults().get(i).id(), objective.keyResults(), i) == Origins.NOWHERE) {
                keyResults.drop(before.keyResults().get(i));
            }
        }
        return rows.equals(before) ? before : rows;
    }

    private ObjectiveRows look(
            Objective objective, int place, ImmutableList<KeyResult> was, @Nullable ObjectiveRows before) {
        @Nullable Reach reach = near.objectives().reach(place);
        Row row = objectives.look(Subject.of(objective), before == null ? null : before.objective(), reach);
        ImmutableList.Builder<Row> rows =
                ImmutableList.builderWithExpectedSize(objective.keyResults().size());
        for (int i = 0; i < objective.keyResults().size(); i++) {
            KeyResult keyResult = objective.keyResults().get(i);
            int origin = find(keyResult.id(), was, i);
            rows.add(keyResults.look(
                    Subject.of(keyResult, objective),
                    before == null || origin == Origins.NOWHERE
                            ? null
                            : before.keyResults().get(origin),
                    reach == null ? null : near.keyResults().get(keyResult.id())));
        }
        return new ObjectiveRows(row, rows.build());
    }

    /** Forgets an objective that is no longer there, and its key results. */
    void drop(ObjectiveRows rows) {
        objectives.drop(rows.objective());
        rows.keyResults().forEach(keyResults::drop);
    }

    /** Where a key result stands among some, most likely at a place. */
    private static int find(KeyResultId id, List<KeyResult> keyResults, int likely) {
        if (likely < keyResults.size() && keyResults.get(likely).id().equals(id)) {
            return likely;
        }
        for (int i = 0; i < keyResults.size(); i++) {
            if (keyResults.get(i).id().equals(id)) {
                return i;
            }
        }
        return Origins.NOWHERE;
    }
}
