package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Scores one objective from its key results. */
final class ObjectiveScorer {

    private final ScoringPolicy policy;
    private final Situation situation;
    private final GradeReader grades;

    ObjectiveScorer(ScoringPolicy policy, Situation situation) {
        this.policy = policy;
        this.situation = situation;
        this.grades = new GradeReader(policy.bands(), situation);
    }

    ObjectiveScore score() {
        KeyResultScorer scorer = new KeyResultScorer(policy, situation);
        ImmutableList<Judged> keyResults =
                situation.objective().keyResults().stream().map(scorer::judge).collect(ImmutableList.toImmutableList());
        ObjectiveScore.Builder score = ObjectiveScore.builder()
                .id(situation.objective().id())
                .state(situation.state())
                .addAllKeyResults(keyResults.stream().map(Judged::score).toList());
        Optional<Message> givenUp = situation.givenUp();
        if (givenUp.isPresent()) {
            return score.unscorable(UnscorableReason.NOTHING_SCORABLE)
                    .grade(GradeReader.givenUp(givenUp.get()))
                    .status(Status.of(StatusWord.CANCELLED, givenUp.get()))
                    .build();
        }
        ObjectiveRollUp rollUp = new ObjectiveRollUp(situation);
        Optional<ImmutableList<Share>> shares = rollUp.shares(keyResults);
        if (shares.isEmpty()) {
            return unscorable(score, UnscorableReason.MIXED_UNITS).build();
        }
        if (shares.get().isEmpty()) {
            return unscorable(score, rollUp.whyNothing(keyResults)).build();
        }
        return scored(score, shares.get())
                .status(ObjectiveStatus.worstOf(keyResults))
                .build();
    }

    private ObjectiveScore.Builder unscorable(ObjectiveScore.Builder score, UnscorableReason reason) {
        Status status = reason == UnscorableReason.NO_DATA
                ? Status.of(StatusWord.NO_DATA, Message.of("scoring.status.no-data"))
                : Status.notScorable(reason);
        Grade grade = reason == UnscorableReason.NO_DATA ? GradeReader.silent() : GradeReader.unscorable(reason);
        score.unscorable(reason).grade(grades.decided().orElse(grade)).status(status);
        return score;
    }

    private ObjectiveScore.Builder scored(ObjectiveScore.Builder score, ImmutableList<Share> shares) {
        Fraction reached = Share.mean(shares, Share::progress).orElseThrow();
        Progress progress = reached.toProgress();
        Progress graded = situation.isClosed() ? closing(shares, progress) : progress;
        boolean silent = shares.stream().allMatch(share -> share.judged().isSilent());
        score.progress(progress)
                .grade(grades.decided().orElseGet(() -> silent ? GradeReader.silent() : grades.of(graded)));
        if (situation.isClosed()) {
            score.score(graded.toScore());
        } else if (!silent) {
            score.pace(pace(shares, reached));
        }
        return score;
    }

    /** Only zones are worth another score than their progress. */
    private static Progress closing(ImmutableList<Share> shares, Progress progress) {
        return shares.stream().allMatch(share -> share.score().equals(share.progress()))
                ? progress
                : Share.mean(shares, Share::score).orElseThrow().toProgress();
    }

    /** Compares means over those shares of which something is expected. */
    private Optional<Pace> pace(ImmutableList<Share> shares, Fraction reachedByAll) {
        ImmutableList<Share> paced = shares.stream()
                .filter(share -> share.judged().expectation().isPresent())
                .collect(ImmutableList.toImmutableList());
        boolean early = paced.stream()
                .allMatch(share -> share.judged().expectation().orElseThrow().isEarlyStep());
        boolean regressed = paced.stream().anyMatch(share -> share.judged().isRegressed());
        PaceReader reader = new PaceReader(policy.pace(), situation.asOf());
        Optional<Fraction> expected = Share.mean(paced, ObjectiveScorer::expected);
        Fraction reached = paced.size() < shares.size()
                ? Share.mean(paced, Share::progress).orElse(reachedByAll)
                : reachedByAll;
        return expected.map(share -> reader.pace(share, early, reached, regressed));
    }

    private static Ratio expected(Share share) {
        return share.judged().expectation().orElseThrow().share();
    }
}
