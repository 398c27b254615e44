package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;

/**
 * What the rules of a profile found in a program, kept in such a way that after a change only those subjects are looked at
 * again that the change reaches:
 *
 * <pre>{@code
 * Inspection inspection = Profiles.RECOMMENDED.inspect(program, scorecard);
 * RuleReport report = inspection.report();
 * RuleReport renewed = inspection.after(Change.checkIn(KeyResultId.of("kr-wait"), checkIn)).report();
 * }</pre>
 *
 * <p>What is renewed is told by the {@linkplain Reach reach} that each rule declares: a rule that sees nothing but the key
 * result looks at that one again, a rule that sees the objectives of a unit at all of that unit, and a rule that sees the whole
 * program at all its subjects. The report is equal to the one of a check from scratch, whatever the change.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Inspection {

    private final Profile profile;
    private final ResolvedProgram program;
    private final Scorecard scorecard;
    private final Map<UnitId, GroupSettings> settings;
    private final Inspected inspected;
    private final RuleReport report;

    private Inspection(
            Profile profile,
            ResolvedProgram program,
            Scorecard scorecard,
            Map<UnitId, GroupSettings> settings,
            Inspected inspected,
            RuleReport report) {
        this.profile = profile;
        this.program = program;
        this.scorecard = scorecard;
        this.settings = settings;
        this.inspected = inspected;
        this.report = report;
    }

    /** Looks at everything. */
    static Inspection of(Profile profile, ResolvedProgram program, Scorecard scorecard) {
        Map<UnitId, GroupSettings> settings = profile.plan().byUnit(program);
        RuleRun run = run(profile, program, scorecard, settings);
        Renewal renewal =
                new Renewal(profile.plan(), run, program, Inspected.NOTHING, Nearness.unseen(program.program()));
        return of(profile, run, scorecard, settings, renewal.inspected(ImmutableList.of()));
    }

    /** Takes what is suppressed out of what was found. */
    private static Inspection of(
            Profile profile,
            RuleRun run,
            Scorecard scorecard,
            Map<UnitId, GroupSettings> settings,
            Inspected inspected) {
        ResolvedProgram program = scorecard.program();
        return new Inspection(
                profile,
                program,
                scorecard,
                settings,
                inspected,
                profile.withoutSuppressed(inspected.report(), program, run.scene()));
    }

    private static RuleRun run(
            Profile profile, ResolvedProgram program, Scorecard scorecard, Map<UnitId, GroupSettings> settings) {
        return new RuleRun(Scene.of(program, scorecard), profile.plan().settings(settings));
    }

    /** {@return the profile whose rules were asked} */
    public Profile profile() {
        return profile;
    }

    /** {@return the program that was looked at} */
    public ResolvedProgram program() {
        return program;
    }

    /** {@return the scores of that program, and the day as of which it was judged} */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** {@return what the rules found, as {@link Profile#check(ResolvedProgram, Scorecard)} reports it} */
    public RuleReport report() {
        return report;
    }

    /**
     * Returns what the rules find after a change. What it moves is scored and looked at again, and nothing else.
     *
     * @param change the change
     * @return the inspection of the changed program; this one stays as it is
     * @throws IllegalArgumentException if the program refuses the change
     * @throws org.okr4j.program.UnresolvedProgramException if the changed program cannot be resolved
     */
    public Inspection after(Change change) {
        return after(scorecard.after(change));
    }

    /**
     * Returns what the rules find in a program that has come out of the one that was looked at, by however many changes. The
     * two are compared, so that the time it takes grows with what they do not share. Another day, another policy, and a change
     * of what every rule may see, such as the units, the cycles or the roadmap, have everything looked at again.
     *
     * @param changed the scores of that program
     * @return the inspection of that program; this one stays as it is
     */
    public Inspection after(Scorecard changed) {
        requireNonNull(changed, "changed");
        return NearnessFinder.between(scorecard, changed)
                .map(near -> after(changed, near))
                .orElseGet(() -> of(profile, changed.program(), changed));
    }

    private Inspection after(Scorecard changed, Nearness near) {
        ResolvedProgram after = changed.program();
        RuleRun run = run(profile, after, changed, settings);
        Renewal renewal = new Renewal(profile.plan(), run, after, inspected, near);
        return of(
                profile,
                run,
                changed,
                settings,
                renewal.inspected(program.program().objectives()));
    }

    /** {@return the profile, and the number of findings} */
    @Override
    public String toString() {
        return "Inspection{profile=" + profile + ", asOf=" + scorecard.asOf() + ", findings="
                + report().findings().size() + "}";
    }
}
