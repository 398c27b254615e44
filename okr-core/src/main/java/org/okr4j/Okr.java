package org.okr4j;

import java.time.LocalDate;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Profile;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;

/**
 * The door to a whole program: facts in, scores and findings out.
 *
 * <pre>{@code
 * Evaluation evaluation = Okr.evaluate(program, Profiles.GOVERNMENT, LocalDate.of(2026, 11, 20));
 * evaluation.scorecard().of(objectiveId).grade();
 * evaluation.report().findings();
 * }</pre>
 */
public final class Okr {

    private Okr() {}

    /**
     * Resolves, scores and checks a program.
     *
     * @param program the program
     * @param profile what is expected of it
     * @param asOf the date as of which to judge; what is dated later is not seen
     * @return the scores and findings
     * @throws org.okr4j.program.UnresolvedProgramException if references of the program lead nowhere or in circles
     */
    public static Evaluation evaluate(OkrProgram program, Profile profile, LocalDate asOf) {
        return evaluate(program.resolve(), profile, asOf);
    }

    /**
     * Scores and checks a program that has been resolved.
     *
     * @param program the program
     * @param profile what is expected of it
     * @param asOf the date as of which to judge; what is dated later is not seen
     * @return the scores and findings
     */
    public static Evaluation evaluate(ResolvedProgram program, Profile profile, LocalDate asOf) {
        Scorecard scorecard = Scorer.of(profile.scoringPolicy()).score(program, asOf);
        return new Evaluation(profile.inspect(program, scorecard));
    }
}
