package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;

/**
 * Applies a policy to facts: to a whole program, or to one objective that need not be part of one.
 *
 * <p>Only what is dated up to the day of the question is seen: later check-ins, amendments, transitions and decisions are
 * not. Of what is closed, by itself or with its objective, only what is dated up to the day of its closing is seen: what
 * somebody adds afterwards does not move its score, except for the {@linkplain org.okr4j.objective.GradeDecision
 * decision} on a learning objective and for an {@linkplain org.okr4j.objective.ScoreOverride override}, which may come
 * later. This class is immutable and thread-safe.
 */
public final class Scorer {

    private final ScoringPolicy policy;

    private Scorer(ScoringPolicy policy) {
        this.policy = requireNonNull(policy, "policy");
    }

    /**
     * Returns a scorer.
     *
     * @param policy the policy to apply
     * @return the scorer
     */
    public static Scorer of(ScoringPolicy policy) {
        return new Scorer(policy);
    }

    /** {@return the policy it applies} */
    public ScoringPolicy policy() {
        return policy;
    }

    /**
     * Scores all objectives of a program, each once, and before it what contributes to it. Where an objective was closed
     * before what contributes to it, that is scored once more as of the closing. The time it takes grows with the program.
     *
     * @param program the program
     * @param asOf the day of the question
     * @return the scores; what cannot be scored is there too and says why
     */
    public Scorecard score(ResolvedProgram program, LocalDate asOf) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        ImmutableIntArray parentsFirst = program.links().parentsFirst();
        ScoreMemory scores = new FreshScores(asOf, parentsFirst.length());
        Cascade cascade = new Cascade(program, policy, asOf, scores);
        for (int i = parentsFirst.length() - 1; i >= 0; i--) {
            cascade.score(parentsFirst.get(i), asOf);
        }
        return new Scorecard(program, asOf, policy, scores.toTable());
    }

    /**
     * Scores one objective by itself. Objectives that contribute to it are not seen.
     *
     * @param objective the objective
     * @param cycle the dates of its cycle
     * @param cadence how often it is to be checked in
     * @param asOf the day of the question
     * @return the score of the objective and its key results; where it cannot be scored it says why
     */
    public ObjectiveScore score(Objective objective, DateRange cycle, Cadence cadence, LocalDate asOf) {
        requireNonNull(objective, "objective");
        requireNonNull(cycle, "cycle");
        requireNonNull(cadence, "cadence");
        requireNonNull(asOf, "asOf");
        Situation situation = new Situation(objective, cycle, cadence, asOf, asOf);
        return new ObjectiveScorer(policy, situation, Children.NONE).score();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Scorer other && policy.equals(other.policy);
    }

    @Override
    public int hashCode() {
        return policy.hashCode();
    }

    /** {@return the name of the policy} */
    @Override
    public String toString() {
        return "Scorer(" + policy.name() + ")";
    }
}
