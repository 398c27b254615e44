package org.okr4j;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Inspection;
import org.okr4j.rule.Pitfalls;
import org.okr4j.rule.Profile;
import org.okr4j.rule.RuleReport;
import org.okr4j.scoring.Scorecard;

/**
 * What a program amounts to as of a date: its scores, and what the rules of a profile found. Made by {@link Okr}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Evaluation {

    private final Inspection inspection;

    Evaluation(Inspection inspection) {
        this.inspection = inspection;
    }

    /** {@return the program that was judged} */
    public ResolvedProgram program() {
        return inspection.program();
    }

    /** {@return what was expected of it} */
    public Profile profile() {
        return inspection.profile();
    }

    /** {@return the date as of which it was judged} */
    public LocalDate asOf() {
        return scorecard().asOf();
    }

    /** {@return the scores of objectives and key results} */
    public Scorecard scorecard() {
        return inspection.scorecard();
    }

    /** {@return the figures by which the rollout is followed, measured when they are asked for} */
    public RolloutFigures adoption() {
        return RolloutFigures.of(scorecard());
    }

    /** {@return where the rollout stands by its roadmap, judged when it is asked for; empty if no roadmap is followed} */
    public Optional<RoadmapStatus> roadmap() {
        return RoadmapStatus.of(adoption());
    }

    /** {@return what the rules found} */
    public RuleReport report() {
        return inspection.report();
    }

    /** {@return the ways to fail that these findings show} */
    public Pitfalls pitfalls() {
        return Pitfalls.of(report(), profile());
    }

    /**
     * Returns what the program amounts to after a change, equal to an evaluation from scratch. What the change moves is scored
     * again, and what it reaches is {@linkplain Inspection#after(Change) looked at again}; all else is shared with this
     * evaluation.
     *
     * @param change the change
     * @return the evaluation of the changed program on the same day; this one stays as it is
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved
     */
    public Evaluation after(Change change) {
        return new Evaluation(inspection.after(change));
    }

    @Override
    public String toString() {
        return "Evaluation{profile=" + profile() + ", asOf=" + asOf() + ", findings="
                + report().findings().size() + "}";
    }
}
