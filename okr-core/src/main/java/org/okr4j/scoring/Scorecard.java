package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
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
    private final PersistentVector<ObjectiveScore> scores;

    Scorecard(ResolvedProgram program, LocalDate asOf, ScoringPolicy policy, PersistentVector<ObjectiveScore> scores) {
        this.program = program;
        this.asOf = asOf;
        this.policy = policy;
        this.scores = scores;
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
