package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ScoreAspect;
import org.okr4j.scoring.ScoreDifference;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.scoring.Status;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Finds what was not red and is red. What is red for a part of it that turned red is exposed by that part, and is not told
 * twice.
 */
final class RedFinder {

    private final ScorecardDiff scores;
    private final Names names;
    private final Reliance reliance;
    private final ImmutableSet<Id> turned;

    RedFinder(ScorecardDiff scores, Names names, Reliance reliance) {
        this.scores = scores;
        this.names = names;
        this.reliance = reliance;
        this.turned = scores.differences().stream()
                .filter(difference -> difference.aspect() == ScoreAspect.STATUS)
                .map(ScoreDifference::subject)
                .filter(this::hasTurned)
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableList<Source> find() {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (Id id : turned) {
            if (!hasTurnedPart(id)) {
                Message text = Message.of(
                        "alignment.impact.red",
                        names.withUnit(id),
                        status(scores.after(), id).reason());
                sources.add(new Source(new Trigger(id, TriggerKind.TURNED_RED, text), reliance.on(id)));
            }
        }
        return sources.build();
    }

    private boolean hasTurned(Id id) {
        return status(scores.after(), id).word() == StatusWord.RED
                && status(scores.before(), id).word() != StatusWord.RED;
    }

    private boolean hasTurnedPart(Id id) {
        if (id instanceof ObjectiveId objective) {
            return scores.after().of(objective).keyResults().stream()
                            .map(KeyResultScore::id)
                            .anyMatch(turned::contains)
                    || hasTurnedChild(objective, objective);
        }
        return hasTurnedChild(
                scores.after().program().objectiveOf((KeyResultId) id).id(), id);
    }

    private boolean hasTurnedChild(ObjectiveId objective, Id parent) {
        return scores.after().of(objective).children().stream()
                .anyMatch(share -> share.counted() && share.parent().equals(parent) && turned.contains(share.child()));
    }

    private static Status status(Scorecard card, Id id) {
        return id instanceof KeyResultId keyResult
                ? card.of(keyResult).status()
                : card.of((ObjectiveId) id).status();
    }
}
