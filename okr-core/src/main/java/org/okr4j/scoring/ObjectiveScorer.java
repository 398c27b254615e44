package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** Scores one objective from its key results. */
final class ObjectiveScorer {

    private final ScoringPolicy policy;
    private final Situation situation;
    private final Children children;
    private final GradeReader grades;

    ObjectiveScorer(ScoringPolicy policy, Situation situation, Children children) {
        this.policy = policy;
        this.situation = situation;
        this.children = children;
        this.grades = new GradeReader(policy.bands(), situation);
    }

    ObjectiveScore score() {
        KeyResultScorer scorer = new KeyResultScorer(policy, situation, children);
        ImmutableList.Builder<Judged> judged = ImmutableList.builder();
        for (KeyResult keyResult : situation.objective().keyResults()) {
            judged.add(scorer.judge(keyResult));
        }
        ImmutableList<Judged> keyResults = judged.build();
        ObjectiveScore.Builder score = ObjectiveScore.builder()
                .id(situation.objective().id())
                .state(situation.state())
                .addAllKeyResults(Lists.transform(keyResults, Judged::score))
                .addAllChildren(children.shares());
        Optional<Message> givenUp = situation.givenUp();
        if (givenUp.isPresent()) {
            return score.hasData(false)
                    .unscorable(UnscorableReason.NOTHING_SCORABLE)
                    .grade(GradeReader.givenUp(givenUp.get()))
                    .status(Status.of(StatusWord.CANCELLED, givenUp.get()))
                    .build();
        }
        ObjectiveRollUp rollUp = new ObjectiveRollUp(
                situation, keyResults, children.of(situation.objective().id()));
        Optional<ScoreOverride> override =
                situation.isClosed() ? situation.seen(situation.objective().scoreOverride()) : Optional.empty();
        score.override(override);
        Optional<ImmutableList<Share>> shares = rollUp.shares();
        if (shares.isEmpty()) {
            return unscorable(score, UnscorableReason.MIXED_UNITS, override);
        }
        Optional<Fraction> reached = Share.mean(shares.get(), Share::progress);
        return reached.isPresent()
                ? scored(score, shares.get(), reached.get(), rollUp.parts(), override)
                : unscorable(score, rollUp.whyNothing(), override);
    }

    private ObjectiveScore unscorable(
            ObjectiveScore.Builder score, UnscorableReason reason, Optional<ScoreOverride> override) {
        return score.hasData(false)
                .unscorable(reason)
                .grade(grade(override, GradeReader.unscorable(reason)))
                .status(override.map(decided -> Status.overridden(decided, Optional.empty()))
                        .orElse(Status.notScorable(reason)))
                .build();
    }

    private ObjectiveScore scored(
            ObjectiveScore.Builder score,
            ImmutableList<Share> shares,
            Fraction reached,
            ImmutableList<Part> parts,
            Optional<ScoreOverride> override) {
        Progress progress = reached.toProgress();
        boolean silent = shares.stream().allMatch(Share::isSilent);
        Progress graded = situation.isClosed() ? closing(shares, progress) : progress;
        Optional<Score> computed = situation.isClosed() ? Optional.of(graded.toScore()) : Optional.empty();
        Expected expected = Expected.of(shares, reached);
        Optional<Pace> pace = silent || situation.isClosed() ? Optional.empty() : pace(expected);
        return score.progress(progress)
                .hasData(!silent)
                .expected(
                        situation.isClosed()
                                ? Optional.empty()
                                : expected.share().map(Fraction::toProgress))
                .computedScore(computed)
                .grade(grade(override, silent ? GradeReader.silent() : grades.of(graded)))
                .pace(pace)
                .status(override.map(decided -> Status.overridden(decided, computed))
                        .orElseGet(() -> status(parts, pace, computed)))
                .build();
    }

    /** What goes on below a closed objective is not its concern any more: it is done, or never had data. */
    private Status status(ImmutableList<Part> parts, Optional<Pace> pace, Optional<Score> computed) {
        Status status =
                ObjectiveStatus.of(policy.statusRollUp(), situation.objective().rollUp(), parts, pace);
        return computed.filter(score -> status.word().isOngoing())
                .map(Status::done)
                .orElse(status);
    }

    /** What was decided on a learning objective comes first, then an override, then what was computed. */
    private Grade grade(Optional<ScoreOverride> override, Grade computed) {
        return grades.decided()
                .or(() -> override.map(decided -> grades.of(decided.score().toProgress())))
                .orElse(computed);
    }

    /** Only zones and overrides are worth another score than their progress. */
    private static Progress closing(ImmutableList<Share> shares, Progress progress) {
        return shares.stream().allMatch(share -> share.score().equals(share.progress()))
                ? progress
                : Share.mean(shares, Share::score).orElseThrow().toProgress();
    }

    private Optional<Pace> pace(Expected expected) {
        PaceReader reader = new PaceReader(policy.pace(), situation.asOf());
        return expected.share()
                .map(share -> reader.pace(share, expected.isEarly(), expected.reached(), expected.isRegressed()));
    }
}
