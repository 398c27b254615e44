package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.value.Id;

/**
 * What two scorecards judge differently: before and after a change, by two policies, or on two days.
 *
 * <pre>{@code
 * card.whatIf(Change.unlink(child, parent)).differences();                       // every score, grade and status that moves
 * ScoringPolicies.compare(STANDARD, VIVA_GOALS, program, asOf).differences();    // what another product would say
 * }</pre>
 *
 * <p>Objectives and key results are compared that both scorecards have; scores that both share are not looked at. This
 * class is immutable and thread-safe.
 */
public final class ScorecardDiff {

    private final Scorecard before;
    private final Scorecard after;
    private final ImmutableList<ScoreDifference> differences;

    private ScorecardDiff(Scorecard before, Scorecard after, ImmutableList<ScoreDifference> differences) {
        this.before = before;
        this.after = after;
        this.differences = differences;
    }

    static ScorecardDiff of(Scorecard before, Scorecard after) {
        ImmutableList.Builder<ScoreDifference> differences = ImmutableList.builder();
        for (int ordinal :
                after.table().now().placesDifferentFrom(before.table().now()).asList()) {
            ObjectiveScore score = after.objectives().get(ordinal);
            before.program().program().objective(score.id()).ifPresent(objective -> {
                ObjectiveScore old = before.of(objective.id());
                if (!old.equals(score)) {
                    add(before, old, after, score, differences);
                }
            });
        }
        return new ScorecardDiff(before, after, differences.build());
    }

    private static void add(
            Scorecard before,
            ObjectiveScore old,
            Scorecard after,
            ObjectiveScore score,
            ImmutableList.Builder<ScoreDifference> differences) {
        Objective was = before.program().objective(score.id());
        Objective is = after.program().objective(score.id());
        differences.addAll(Judgements.differences(
                score.id(), Judgements.of(was, old, before.policy()), Judgements.of(is, score, after.policy())));
        ImmutableMap<KeyResultId, KeyResultScore> known = Maps.uniqueIndex(old.keyResults(), KeyResultScore::id);
        for (KeyResultScore keyResult : score.keyResults()) {
            KeyResultScore other = known.get(keyResult.id());
            if (other != null) {
                differences.addAll(Judgements.differences(
                        keyResult.id(),
                        Judgements.of(other, before.policy()),
                        Judgements.of(keyResult, after.policy())));
            }
        }
    }

    /** {@return the scorecard that is compared with} */
    public Scorecard before() {
        return before;
    }

    /** {@return the scorecard that is compared} */
    public Scorecard after() {
        return after;
    }

    /**
     * {@return all that is judged differently, in the order of the program: what concerns an objective, then what concerns
     * its key results}
     */
    public ImmutableList<ScoreDifference> differences() {
        return differences;
    }

    /**
     * Returns what of one thing is judged differently.
     *
     * @param subject an objective or a key result
     * @return the differences; empty if there are none, or neither scorecard knows it
     */
    public ImmutableList<ScoreDifference> of(Id subject) {
        requireNonNull(subject, "subject");
        return differences.stream()
                .filter(difference -> difference.subject().equals(subject))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether nothing is judged differently} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ScorecardDiff other && before.equals(other.before) && after.equals(other.after);
    }

    @Override
    public int hashCode() {
        return 31 * before.hashCode() + after.hashCode();
    }

    /** {@return the number of differences} */
    @Override
    public String toString() {
        return "ScorecardDiff(" + differences.size() + " differences)";
    }
}
