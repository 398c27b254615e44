package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.value.Progress;

/** Collects the key results whose cycle has ended. */
final class CompletionReader {

    private static final Attainment SILENT = new Attainment.NotScorable(UnscorableReason.NO_DATA);

    private final ImmutableList.Builder<KeyResultScore> aspirational = ImmutableList.builder();
    private final ImmutableList.Builder<KeyResultScore> committed = ImmutableList.builder();
    private final ImmutableList.Builder<KeyResultScore> learning = ImmutableList.builder();
    private final Scorecard scorecard;

    CompletionReader(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** Adds the key results of an objective, unless its cycle still goes on, it was never published or it was given up. */
    void add(Objective objective, ObjectiveScore score) {
        Situation situation = new Situation(
                objective,
                scorecard.program().cycleOf(objective).dates(),
                scorecard.program().program().cadence(),
                scorecard.asOf(),
                scorecard.asOf());
        boolean ended = situation.cycle().last().isBefore(situation.asOf());
        boolean published = situation.isClosed() || situation.state() == LifecycleState.PUBLISHED;
        for (int i = 0; ended && published && i < score.keyResults().size(); i++) {
            KeyResultScore each = score.keyResults().get(i);
            if (isJudged(situation, objective.keyResults().get(i), each)) {
                those(objective.ambition()).add(each);
            }
        }
    }

    private ImmutableList.Builder<KeyResultScore> those(Ambition ambition) {
        return switch (ambition) {
            case ASPIRATIONAL -> aspirational;
            case COMMITTED -> committed;
            case LEARNING -> learning;
        };
    }

    private static boolean isJudged(Situation situation, KeyResult keyResult, KeyResultScore score) {
        return score.status().word() != StatusWord.CANCELLED
                && !score.weight().isZero()
                && keyResult
                        .measureAt(situation.lastDayOf(keyResult))
                        .filter(measure -> measure.kind() == MeasureKind.FIND_BASELINE)
                        .isEmpty();
    }

    Completion completion() {
        ImmutableList<KeyResultScore> all = ImmutableList.<KeyResultScore>builder()
                .addAll(aspirational.build())
                .addAll(committed.build())
                .addAll(learning.build())
                .build();
        Predicate<KeyResultScore> isScorable = score -> reached(score).isPresent();
        return Completion.of(progress(aspirational), progress(committed), progress(learning))
                .withLists(
                        ids(all, isScorable.and(score -> !score.isClosed())),
                        ids(all, isScorable.negate()),
                        ids(
                                all,
                                score -> reached(score)
                                        .filter(progress -> !Completion.isReached(progress))
                                        .isPresent()));
    }

    private static List<Progress> progress(ImmutableList.Builder<KeyResultScore> scores) {
        return scores.build().stream().flatMap(score -> reached(score).stream()).toList();
    }

    /** What is fed by silence alone has no number where the policy leaves silence out; here it has reached nothing. */
    private static Optional<Progress> reached(KeyResultScore score) {
        return score.attainment().equals(SILENT) ? Optional.of(Progress.ZERO) : score.progress();
    }

    private static ImmutableList<KeyResultId> ids(
            ImmutableList<KeyResultScore> scores, Predicate<KeyResultScore> filter) {
        return scores.stream().filter(filter).map(KeyResultScore::id).collect(ImmutableList.toImmutableList());
    }
}
