package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.objective.Transition;
import org.okr4j.value.Id;

/** Carries changes out on one objective or key result. What these check of themselves is left to them. */
final class ObjectiveEdits {

    private ObjectiveEdits() {}

    static OkrProgram checkIn(OkrProgram program, CheckInAdded change) {
        return onKeyResult(
                program, change.keyResult(), old -> old.withCheckIns(ListEdits.plus(old.checkIns(), change.checkIn())));
    }

    static OkrProgram amend(OkrProgram program, KeyResultAmended change) {
        return onKeyResult(
                program,
                change.keyResult(),
                old -> old.withAmendments(ListEdits.plus(old.amendments(), change.amendment())));
    }

    static OkrProgram override(OkrProgram program, ScoreOverridden change) {
        return change.subject() instanceof KeyResultId keyResult
                ? onKeyResult(program, keyResult, old -> old.withScoreOverride(change.override()))
                : onObjective(program, (ObjectiveId) change.subject(), old -> old.withScoreOverride(change.override()));
    }

    static OkrProgram transition(OkrProgram program, StateChanged change) {
        return change.subject() instanceof KeyResultId keyResult
                ? onKeyResult(
                        program,
                        keyResult,
                        old -> old.withTransitions(ListEdits.plus(old.transitions(), change.transition())))
                : onObjective(
                        program,
                        (ObjectiveId) change.subject(),
                        old -> old.withTransitions(ListEdits.plus(old.transitions(), change.transition())));
    }

    static OkrProgram assign(OkrProgram program, OwnerChanged change) {
        return onObjective(program, change.objective(), old -> old.withOwner(change.owner()));
    }

    static OkrProgram review(OkrProgram program, ReviewRecorded change) {
        Review review = change.review();
        return onObjective(
                program,
                change.objective(),
                old -> old.withReviews(ListEdits.plus(old.reviews(), review))
                        .withTransitions(ListEdits.plus(old.transitions(), transitionOf(review))));
    }

    /** The state that a review leads to, of the same day and person. */
    static Transition transitionOf(Review review) {
        return Transition.builder()
                .to(review.verdict().to())
                .date(review.date())
                .by(review.by())
                .reason(Optional.of(String.join(" ", review.notes())).filter(reason -> !reason.isEmpty()))
                .build();
    }

    static OkrProgram link(OkrProgram program, LinkAdded change) {
        checkArgument(
                program.index().contains(change.link().parent()),
                "Objective '%s': parents must be of the program: %s",
                change.objective(),
                change.link().parent());
        return onObjective(
                program, change.objective(), old -> old.withParents(ListEdits.plus(old.parents(), change.link())));
    }

    static OkrProgram unlink(OkrProgram program, LinkDropped change) {
        return onObjective(program, change.objective(), old -> minusLink(old, change.parent()));
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

    static OkrProgram add(OkrProgram program, KeyResultAdded change) {
        return onObjective(
                        program,
                        change.objective(),
                        old -> old.withKeyResults(ListEdits.plus(old.keyResults(), change.keyResult())))
                .indexed();
    }

    static OkrProgram onObjective(OkrProgram program, ObjectiveId id, UnaryOperator<Objective> edit) {
        return onObjective(program, program.index().get(IdKind.OBJECTIVE, id), edit);
    }

    static OkrProgram onKeyResult(OkrProgram program, KeyResultId id, UnaryOperator<KeyResult> edit) {
        return inObjectiveOf(
                program,
                id,
                (keyResults, place) -> ListEdits.with(keyResults, place, edit.apply(keyResults.get(place))));
    }

    static OkrProgram remove(OkrProgram program, KeyResultId id) {
        return inObjectiveOf(program, id, ListEdits::minus).indexed();
    }

    private static OkrProgram inObjectiveOf(OkrProgram program, KeyResultId id, KeyResultsEdit edit) {
        Index index = program.index();
        int keyResult = index.get(IdKind.KEY_RESULT, id);
        int objective = index.objectiveOf(keyResult);
        int place = keyResult - index.firstKeyResult(objective);
        return onObjective(program, objective, old -> old.withKeyResults(edit.apply(old.keyResults(), place)));
    }

    static OkrProgram onObjective(OkrProgram program, int place, UnaryOperator<Objective> edit) {
        return program.withObjectives(
                program.vector().with(place, edit.apply(program.vector().get(place))));
    }

    private interface KeyResultsEdit {
        ImmutableList<KeyResult> apply(ImmutableList<KeyResult> keyResults, int place);
    }
}
