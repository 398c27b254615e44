package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;

/**
 * The scores of all objectives of a program on one day, by one policy.
 *
 * <p>Two scorecards are equal if they were made for the same day by the same policy and hold the same scores. This class
 * is immutable and thread-safe.
 */
public final class Scorecard {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final ScoringPolicy policy;
    private final ScoreTable table;
    private final PersistentVector<ObjectiveScore> scores;

    Scorecard(ResolvedProgram program, LocalDate asOf, ScoringPolicy policy, ScoreTable table) {
        this.program = program;
        this.asOf = asOf;
        this.policy = policy;
        this.table = table;
        this.scores = table.now();
    }

    /** {@return the program that was scored} */
    public ResolvedProgram program() {
        return program;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the policy that was applied} */
    public ScoringPolicy policy() {
        return policy;
    }

    /**
     * Returns the score of an objective.
     *
     * @param id an objective of the program
     * @return its score
     * @throws IllegalArgumentException if the program has no such objective
     */
    public ObjectiveScore of(ObjectiveId id) {
        return scores.get(program.ordinalOf(id));
    }

    /**
     * Returns the score of a key result.
     *
     * @param id a key result of the program
     * @return its score
     * @throws IllegalArgumentException if the program has no such key result
     */
    public KeyResultScore of(KeyResultId id) {
        Objective objective = program.objectiveOf(id);
        int first = program.ordinalOf(objective.keyResults().get(0).id());
        return of(objective.id()).keyResults().get(program.ordinalOf(id) - first);
    }

    /** {@return the scores of all objectives, in the order of the program} */
    public List<ObjectiveScore> objectives() {
        return scores.asList();
    }

    /**
     * Returns how many key results reached their target, of those whose cycle has ended before the day of the question.
     *
     * <p>Only published and closed objectives count: a draft promised nothing. Left out are key results that were cancelled or deprioritized or have weight 0, that find a baseline, and those
     * that cannot be scored; silent ones have not reached their target. What is not closed yet is judged by its last
     * progress. The time it takes grows with the number of key results.
     *
     * @return the completion of all ended cycles together
     */
    public Completion completion() {
        CompletionReader reader = new CompletionReader(this);
        for (int i = 0; i < scores.size(); i++) {
            Objective objective = program.program().objectives().get(i);
            reader.add(objective, scores.get(i));
        }
        return reader.completion();
    }

    /**
     * Returns the scores after a change, as {@link Scorer#score} would find them on the same day. Only what the change is
     * about is scored again, and what it contributes to as far as something moves; all other scores are shared, so that
     * the work does not grow with the program (a change of links goes through the links of the program once).
     *
     * <pre>{@code
     * Scorecard renewed = card.after(Change.checkIn(KeyResultId.of("kr-wait"), checkIn));
     * renewed.of(ObjectiveId.of("o-permits")).progress();
     * }</pre>
     *
     * @param change the change
     * @return the scorecard of the changed program; this one and its program stay as they are
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved
     */
    public Scorecard after(Change change) {
        return new Rescoring(this, requireNonNull(change, "change")).scorecard();
    }

    /**
     * Returns the scores after changes, one after the other.
     *
     * @param changes the changes, possibly none
     * @return the scorecard of the changed program
     * @throws IllegalArgumentException if the program refuses one of the changes
     * @throws org.okr4j.program.UnresolvedProgramException if a changed program cannot be resolved
     */
    public Scorecard after(Iterable<? extends Change> changes) {
        Scorecard card = this;
        for (Change change : changes) {
            card = card.after(change);
        }
        return card;
    }

    ScoreTable table() {
        return table;
    }

    /**
     * Returns where a key result will stand on the last day of its period if it goes on as it went so far.
     *
     * @param id a key result of the program
     * @return the forecast, or the reason why there is none
     * @throws IllegalArgumentException if the program has no such key result
     */
    public Forecast forecast(KeyResultId id) {
        return Forecaster.forecast(program.keyResult(id), situationOf(id));
    }

    /**
     * Returns where the confidence in a key result is going, as of the day on which it was closed if it is.
     *
     * @param id a key result of the program
     * @return the trajectory; empty where nobody has stated a confidence
     * @throws IllegalArgumentException if the program has no such key result
     */
    public ConfidenceTrajectory trajectory(KeyResultId id) {
        KeyResult keyResult = program.keyResult(id);
        return ConfidenceTrajectory.of(keyResult, situationOf(id).lastDayOf(keyResult));
    }

    private Situation situationOf(KeyResultId id) {
        Objective objective = program.objectiveOf(id);
        return new Situation(
                objective, program.cycleOf(objective).dates(), program.program().cadence(), asOf, asOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Scorecard other
                && asOf.equals(other.asOf)
                && policy.equals(other.policy)
                && scores.equals(other.scores);
    }

    @Override
    public int hashCode() {
        return 31 * asOf.hashCode() + scores.hashCode();
    }

    /** {@return the day, the policy and the number of objectives} */
    @Override
    public String toString() {
        return "Scorecard(" + asOf + ", " + policy.name() + ", " + scores.size() + " objectives)";
    }
}
