package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;

/**
 * Applies a policy to facts: to a whole program, or to one objective that need not be part of one.
 *
 * <p>Only what is dated up to the day of the question is seen: later check-ins, amendments, transitions and decisions are
 * not. Of what is closed, by itself or with its objective, only what is dated up to the day of its closing is seen: what
 * somebody adds afterwards does not move its score, except for the {@linkplain org.okr4j.objective.GradeDecision
 * decision} on a learning objective, which may come later. This class is immutable and thread-safe.
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
     * Scores all objectives of a program.
     *
     * @param program the program
     * @param asOf the day of the question
     * @return the scores; what cannot be scored is there too and says why
     */
    public Scorecard score(ResolvedProgram program, LocalDate asOf) {
        requireNonNull(program, "program");
        requireNonNull(asOf, "asOf");
        Cadence cadence = program.program().cadence();
        PersistentVector.Builder<ObjectiveScore> scores = PersistentVector.builder();
        for (Objective objective : program.program().objectives()) {
            scores.add(score(objective, program.cycleOf(objective).dates(), cadence, asOf));
        }
        return new Scorecard(program, asOf, policy, scores.build());
    }

    /**
     * Scores one objective.
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
        return new ObjectiveScorer(policy, new Situation(objective, cycle, cadence, asOf)).score();
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
