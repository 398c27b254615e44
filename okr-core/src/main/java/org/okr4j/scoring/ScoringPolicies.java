package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;

/**
 * The named scoring policies: that of this library, and those of products people come from. Others are made from them
 * with {@code with…}, or with {@link ScoringPolicy#builder()}.
 *
 * <pre>{@code
 * ScoringPolicies.named("viva-goals");                                       // Optional[the policy]
 * ScoringPolicies.MOONCAMP.withPace(PaceRule.ratio("0.95", "0.8"));          // with one's own thresholds
 * }</pre>
 *
 * <table>
 *   <caption>What a color takes</caption>
 *   <tr><th>name</th><th>compares</th><th>green</th><th>amber</th><th>an objective is</th></tr>
 *   <tr><td>standard</td><td>points behind</td><td>up to 10</td><td>up to 25</td><td>as its worst</td></tr>
 *   <tr><td>viva-goals</td><td>points behind</td><td>0</td><td>up to 25</td><td>by its own pace</td></tr>
 *   <tr><td>engagedly</td><td>points behind</td><td>up to 16.5</td><td>up to 33</td><td>by its own pace</td></tr>
 *   <tr><td>upraise</td><td>share of what is expected</td><td>from 95%</td><td>from 75%</td><td>by its own pace</td></tr>
 *   <tr><td>mooncamp</td><td>share of what is expected</td><td>from 90%</td><td>from 70%</td><td>by its own pace</td></tr>
 *   <tr><td>servicenow</td><td>progress</td><td>from 90%</td><td>from 75%</td><td>as its worst</td></tr>
 * </table>
 *
 * <p>A preset takes its thresholds, its way of counting days and its words from the documentation that its vendor has
 * published, and says below what that leaves open and what is not reproduced. These hold in all of them and are
 * this library's own: decisions on exact numbers, the better color on a boundary; silence has the status "no data" and
 * old news the status "stale", whatever the numbers; what is worse than at the start is never green; a key result counts
 * for its objective with at most all of its target, by its weight; what is to be kept is expected in full from the first
 * day on; stages and answers follow their due dates, or have no pace (but under a rule on progress alone); a status that
 * people set by hand is not taken over. All thresholds are defaults that an administrator of the product may have
 * changed.
 */
public final class ScoringPolicies {

    /**
     * The policy of this library.
     *
     * <ul>
     *   <li>A key result without a value counts as nothing reached.
     *   <li>Grades: red below 0.4, amber below 0.7, green from 0.7 on; committed: red below 0.9, green at 1.
     *   <li>Pace: evenly by days, nothing on the first day and all on the last; green up to a gap of 0.10, amber up to
     *       0.25, red above; steps that are due early are amber at worst in the first tenth of the time.
     *   <li>An objective has the status of the worst of what counts for it.
     * </ul>
     */
    public static final ScoringPolicy STANDARD =
            ScoringPolicy.builder().name("standard").build();

    /**
     * Microsoft Viva Goals, and Ally.io before it: on track where nothing is missing of what is expected, behind up to 25
     * points less, else at risk.
     *
     * <ul>
     *   <li>Documented: the thresholds, 25 points still being "behind"; 0% on the first day and 100% on the last; the
     *       progress of an objective as the weighted mean of its key results, and its status from that progress; the
     *       words "on track", "behind", "at risk", "not started", "postponed" and "closed".
     *   <li>Not documented, hence as in {@link #STANDARD}: grades (0.6 to 0.8 is called healthy, and more too easy,
     *       without a color for less).
     *   <li>Not reproduced: the other setting, by which an objective is as its worst key result, for which {@code
     *       withStatusRollUp(StatusRollUp.WORST)} comes close; phased targets, but see {@link PaceShape}; that an objective is
     *       postponed or closed as soon as all its key results are.
     * </ul>
     *
     * <p>Source: <i>Track OKR progress status</i> (June 2024) and <i>Close and score OKRs</i> in the documentation of Viva
     * Goals. An example on the first page calls 56% reached where 82% was expected "behind"; by the rule on the same page,
     * and here, 26 points are "at risk".
     */
    public static final ScoringPolicy VIVA_GOALS = ScoringPolicy.builder()
            .name("viva-goals")
            .pace(PaceRule.gap("0", "0.25"))
            .statusRollUp(StatusRollUp.OWN_PACE)
            .putLabel(StatusWord.GREEN, label("on-track"))
            .putLabel(StatusWord.AMBER, label("behind"))
            .putLabel(StatusWord.RED, label("at-risk"))
            .putLabel(StatusWord.NO_DATA, label("not-started"))
            .putLabel(StatusWord.CANCELLED, label("postponed"))
            .putLabel(StatusWord.DONE, label("closed"))
            .build();

    /**
     * Engagedly: on track up to 16.5 points less than expected, behind up to 33, else at risk.
     *
     * <ul>
     *   <li>Documented: the thresholds, 16.5 points being "on track" on two of three pages; days elapsed of all days, by
     *       the example that the fifteenth of thirty days is 50%, hence with {@link DayCount#DAYS_BEGUN}; a status for a goal
     *       as a whole from its progress; the words "on track", "behind" and "at risk".
     *   <li>Not documented, hence as in {@link #STANDARD}: grades, what a silent key result counts for.
     *   <li>Not reproduced: "achieved", which it says from 100% on while a goal is open, where this is green; "not
     *       started" before the first day; that a missed threshold is behind, and at risk only once it is due, where here
     *       it may be red at once; that the status no longer changes after the last day.
     * </ul>
     *
     * <p>Source: <i>Goal progress calculation and status determination</i>, <i>Automatic Status Updates for Goals</i> and
     * <i>Goals Module: Auto Status Update</i> of its help center.
     */
    public static final ScoringPolicy ENGAGEDLY = ScoringPolicy.builder()
            .name("engagedly")
            .pace(PaceRule.gap("0.165", "0.33").withDayCount(DayCount.DAYS_BEGUN))
            .statusRollUp(StatusRollUp.OWN_PACE)
            .putLabel(StatusWord.GREEN, label("on-track"))
            .putLabel(StatusWord.AMBER, label("behind"))
            .putLabel(StatusWord.RED, label("at-risk"))
            .build();

    /**
     * UpRaise, OKRs for Jira: on track from 95% of the ideal progress on, lagging from 75% on, else at risk.
     *
     * <ul>
     *   <li>Documented: the thresholds, for objectives; the progress of an objective as the mean of its key results by
     *       their weightage, of which 0 does not count; the words "on track", "lagging", "at risk", "not available" for
     *       what nobody has updated, "closed" and "abandoned".
     *   <li>Not documented, hence as in {@link #STANDARD}: how ideal progress grows from day to day; to which side exactly
     *       75% belongs (here to "lagging"); grades; a color for a key result by itself.
     *   <li>Not reproduced: the other setting, by which the status is a mean of scores that people give; that no status is
     *       shown between the due date and the grading.
     * </ul>
     *
     * <p>Source: <i>Default confidence status calculations</i>, <i>Automatic confidence score calculation</i> and
     * <i>Concepts</i> in the documentation of UpRaise.
     */
    public static final ScoringPolicy UPRAISE = ScoringPolicy.builder()
            .name("upraise")
            .pace(PaceRule.ratio("0.95", "0.75"))
            .statusRollUp(StatusRollUp.OWN_PACE)
            .putLabel(StatusWord.GREEN, label("on-track"))
            .putLabel(StatusWord.AMBER, label("lagging"))
            .putLabel(StatusWord.RED, label("at-risk"))
            .putLabel(StatusWord.NO_DATA, label("not-available"))
            .putLabel(StatusWord.CANCELLED, label("abandoned"))
            .putLabel(StatusWord.DONE, label("closed"))
            .build();

    /**
     * Mooncamp: on track from 90% of what the time that has passed asks for on, progressing from 70% on, else off track.
     *
     * <ul>
     *   <li>Documented: the thresholds, each included, and that they are relative to the time passed in the cycle (90% are
     *       met by half of the target in the middle of it); the mean over the goals below; for what is closed "achieved"
     *       from 100% on and "partially achieved" from 50% on, which are the grades here, of committed objectives too; the
     *       words "on track", "progressing", "off track" and, where nobody has reported, "not started".
     *   <li>Not documented, hence as in {@link #STANDARD}: how days are counted, weights in the mean.
     *   <li>Not reproduced: that the product proposes a status with each update and a person decides; statuses of one's
     *       own; that a goal may do without any progress.
     * </ul>
     *
     * <p>Source: <i>Goal Statuses</i>, <i>Traffic Lights System and Status of Goals</i> and <i>Measurement of Goal
     * Progress</i> in the documentation of Mooncamp.
     */
    public static final ScoringPolicy MOONCAMP = ScoringPolicy.builder()
            .name("mooncamp")
            .pace(PaceRule.ratio("0.9", "0.7"))
            .statusRollUp(StatusRollUp.OWN_PACE)
            .bands(GradeBands.builder()
                    .amber(Progress.of("0.5"))
                    .green(Progress.ONE)
                    .committedAmber(Progress.of("0.5"))
                    .build())
            .putLabel(StatusWord.GREEN, label("on-track"))
            .putLabel(StatusWord.AMBER, label("progressing"))
            .putLabel(StatusWord.RED, label("off-track"))
            .putLabel(StatusWord.NO_DATA, label("not-started"))
            .build();

    /**
     * ServiceNow Goal Framework: green from 90% of the target on, yellow from 75% on, else red, whatever the day.
     *
     * <ul>
     *   <li>Documented: the thresholds, for targets without breakdowns; a reached milestone is green and an open one red; a
     *       goal has the status of its worst target and the mean, if need be weighted, of their progress; the words
     *       "green", "yellow" and "red".
     *   <li>Not documented, hence as in {@link #STANDARD}: what lies between 89% and 90% (here yellow), grades.
     *   <li>Not reproduced: targets with breakdowns, which compare with what is planned up to the last reported period, for
     *       which {@code PaceRule.ratio("0.9", "0.75")} with a {@linkplain PaceShape#stepped stepped} shape comes close;
     *       that a goal takes the worst of the goals below it too.
     * </ul>
     *
     * <p>Source: <i>Automatic status calculation for targets</i>, <i>Status calculation specifications and examples</i> and
     * <i>Goal progress value calculation</i> in the documentation of ServiceNow.
     */
    public static final ScoringPolicy SERVICE_NOW = ScoringPolicy.builder()
            .name("servicenow")
            .pace(PaceRule.progress("0.9", "0.75"))
            .putLabel(StatusWord.AMBER, label("yellow"))
            .build();

    private static final ImmutableList<ScoringPolicy> ALL =
            ImmutableList.of(STANDARD, VIVA_GOALS, ENGAGEDLY, UPRAISE, MOONCAMP, SERVICE_NOW);

    private ScoringPolicies() {}

    /** {@return all named policies, {@link #STANDARD} first} */
    public static ImmutableList<ScoringPolicy> all() {
        return ALL;
    }

    /**
     * Returns a policy by its name.
     *
     * @param name the name, such as {@code viva-goals}
     * @return the policy; empty if none has that name
     */
    public static Optional<ScoringPolicy> named(String name) {
        requireNonNull(name, "name");
        return ALL.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /**
     * Returns what a second policy would judge differently from a first one, and why: for people who come from another
     * product.
     *
     * @param first the policy to compare with
     * @param second the policy that is compared
     * @param program the program to judge by both
     * @param asOf the day of the question
     * @return the differences, {@linkplain ScorecardDiff#before() before} by the first policy, {@linkplain
     *     ScorecardDiff#after() after} by the second
     */
    public static ScorecardDiff compare(
            ScoringPolicy first, ScoringPolicy second, ResolvedProgram program, LocalDate asOf) {
        return Scorer.of(second)
                .score(program, asOf)
                .differenceTo(Scorer.of(first).score(program, asOf));
    }

    private static Message label(String word) {
        return Message.of("scoring.label." + word);
    }
}
