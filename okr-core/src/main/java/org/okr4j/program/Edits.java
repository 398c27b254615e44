package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Id;

/** Carries changes out on the objectives of a program. What objectives and key results check of themselves is left to them. */
final class Edits {

    private final Index index;
    private final PersistentVector<Objective> objectives;

    private Edits(Index index, PersistentVector<Objective> objectives) {
        this.index = index;
        this.objectives = objectives;
    }

    static PersistentVector<Objective> apply(Change change, PersistentVector<Objective> objectives, Index index) {
        Edits edits = new Edits(index, objectives);
        if (change instanceof CheckInAdded added) {
            return edits.onKeyResult(added.keyResult(), old -> old.withCheckIns(plus(old.checkIns(), added.checkIn())));
        }
        if (change instanceof KeyResultAmended amended) {
            return edits.onKeyResult(
                    amended.keyResult(), old -> old.withAmendments(plus(old.amendments(), amended.amendment())));
        }
        if (change instanceof LinkAdded added) {
            edits.checkKnown(added.objective(), added.link().parent());
            return edits.onObjective(added.objective(), old -> old.withParents(plus(old.parents(), added.link())));
        }
        if (change instanceof ScoreOverridden overridden) {
            return edits.override(overridden.subject(), overridden.override());
        }
        LinkDropped dropped = (LinkDropped) change;
        return edits.onObjective(dropped.objective(), old -> minusLink(old, dropped.parent()));
    }

    /** The place of the objective that a change is about. */
    static int objectiveOf(Change change, Index index) {
        if (change instanceof CheckInAdded added) {
            return index.objectiveOf(index.get(IdKind.KEY_RESULT, added.keyResult()));
        }
        if (change instanceof KeyResultAmended amended) {
            return index.objectiveOf(index.get(IdKind.KEY_RESULT, amended.keyResult()));
        }
        if (change instanceof LinkAdded added) {
            return index.get(IdKind.OBJECTIVE, added.objective());
        }
        if (change instanceof ScoreOverridden overridden) {
            return overridden.subject() instanceof KeyResultId keyResult
                    ? index.objectiveOf(index.get(IdKind.KEY_RESULT, keyResult))
                    : index.get(IdKind.OBJECTIVE, overridden.subject());
        }
        return index.get(IdKind.OBJECTIVE, ((LinkDropped) change).objective());
    }

    private PersistentVector<Objective> override(Id subject, ScoreOverride override) {
        return subject instanceof KeyResultId keyResult
                ? onKeyResult(keyResult, old -> old.withScoreOverride(override))
                : onObjective((ObjectiveId) subject, old -> old.withScoreOverride(override));
    }

    private PersistentVector<Objective> onObjective(ObjectiveId id, UnaryOperator<Objective> edit) {
        int place = index.get(IdKind.OBJECTIVE, id);
        return objectives.with(place, edit.apply(objectives.get(place)));
    }

    private PersistentVector<Objective> onKeyResult(KeyResultId id, UnaryOperator<KeyResult> edit) {
        int keyResult = index.get(IdKind.KEY_RESULT, id);
        int place = index.objectiveOf(keyResult);
        Objective objective = objectives.get(place);
        int inObjective = keyResult - index.firstKeyResult(place);
        ImmutableList<KeyResult> old = objective.keyResults();
        ImmutableList<KeyResult> edited = ImmutableList.<KeyResult>builderWithExpectedSize(old.size())
                .addAll(old.subList(0, inObjective))
                .add(edit.apply(old.get(inObjective)))
                .addAll(old.subList(inObjective + 1, old.size()))
                .build();
        return objectives.with(place, objective.withKeyResults(edited));
    }

    private static Objective minusLink(Objective objective, Id parent) {
        ImmutableList<Contribution> left = objective.parents().stream()
                .filter(link -> !link.parent().equals(parent))
                .collect(toImmutableList());
        checkArgument(
                left.size() < objective.parents().size(),
                "Objective '%s': parents must hold the link that is to be dropped: %s",
                objective.id(),
                parent);
        return objective.withParents(left);
    }

    private void checkKnown(ObjectiveId objective, Id parent) {
        checkArgument(index.contains(parent), "Objective '%s': parents must be of the program: %s", objective, parent);
    }

    private static <E> ImmutableList<E> plus(List<E> list, E element) {
        return ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(element)
                .build();
    }
}
