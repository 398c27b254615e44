package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.Measure;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.text.Message;
import org.okr4j.value.Weight;

/** Scores the key results of one objective, each by itself. */
final class KeyResultScorer {

    private static final Attainment NO_MEASURE = new Attainment.NotScorable(UnscorableReason.NO_MEASURE);

    private final ScoringPolicy policy;
    private final Situation situation;
    private final Children children;
    private final GradeReader grades;
    private final PaceReader paces;
    private final StatusReader statuses;

    KeyResultScorer(ScoringPolicy policy, Situation situation, Children children) {
        this.policy = policy;
        this.situation = situation;
        this.children = children;
        this.grades = new GradeReader(policy.bands(), situation);
        this.paces = new PaceReader(policy.pace(), situation.asOf());
        this.statuses = new StatusReader(situation);
    }

    Judged judge(KeyResult keyResult) {
        LocalDate lastDay = situation.lastDayOf(keyResult);
        Reported reported = Reported.of(keyResult, lastDay);
        boolean closed = situation.isClosed(keyResult);
        Optional<Measure> measure = keyResult.measureAt(lastDay);
        boolean fed = measure.isEmpty() && children.feed(keyResult.id());
        DateRange period = keyResult.periodIn(situation.cycle(), lastDay);
        Attainment attainment = fed
                ? children.attainment(keyResult.id(), situation.state())
                : measure.map(each -> each.attain(reported.readings(), period, lastDay, closed))
                        .orElse(NO_MEASURE);
        Optional<Expectation> expectation = Optional.empty();
        if (attainment instanceof Attainment.Scored) {
            expectation = fed
                    ? children.expectation(keyResult.id())
                    : measure.flatMap(each -> expectation(each, period, keyResult.dueAt(lastDay)));
        }
        return new Judged(keyResult, score(keyResult, reported, attainment, expectation), expectation);
    }

    /** What is expected goes on growing after a key result was closed on its own; what it is asked of does not change. */
    private Optional<Expectation> expectation(Measure measure, DateRange period, Optional<LocalDate> due) {
        return Expectation.of(policy.pace(), measure, period, due, situation.asOf());
    }

    private KeyResultScore score(
            KeyResult keyResult, Reported reported, Attainment attainment, Optional<Expectation> expectation) {
        boolean closed = situation.isClosed(keyResult);
        Optional<Message> givenUp = situation.givenUp(keyResult);
        Optional<ScoreOverride> override = closed ? situation.seen(keyResult.scoreOverride()) : Optional.empty();
        Weight weight = keyResult.weightAt(situation.lastDayOf(keyResult));
        KeyResultScore.Builder score = KeyResultScore.builder()
                .id(keyResult.id())
                .attainment(attainment)
                .weight(weight)
                .isClosed(closed)
                .override(override)
                .confidence(reported.confidence())
                .lastCheckIn(reported.last());
        if (givenUp.isPresent()) {
            return score.leftOut(givenUp)
                    .grade(GradeReader.givenUp(givenUp.get()))
                    .status(Status.of(StatusWord.CANCELLED, givenUp.get()))
                    .build();
        }
        Optional<Pace> pace = closed ? Optional.empty() : expectation.flatMap(share -> pace(share, attainment));
        boolean restsOnOthers = !closed && attainment instanceof Attainment.Scored && children.feed(keyResult.id());
        return score.leftOut(leftOut(weight, attainment, override.isPresent()))
                .pace(pace)
                .grade(grade(attainment, closed, override))
                .status(
                        restsOnOthers
                                ? children.status(keyResult.id(), situation.state(), policy.statusRollUp(), pace)
                                : statuses.read(attainment, closed, override, pace, reported))
                .build();
    }

    private Optional<Message> leftOut(Weight weight, Attainment attainment, boolean overridden) {
        if (!situation.objective().rollUp().usesKeyResults()) {
            return Optional.of(Message.of("scoring.left-out.roll-up"));
        }
        if (attainment instanceof Attainment.NotScorable none && !overridden) {
            return Optional.of(Status.notScorable(none.reason()).reason());
        }
        if (weight.isZero()) {
            return Optional.of(Message.of("scoring.left-out.weight"));
        }
        boolean missing = policy.missing() == Missing.LEFT_OUT && Judged.has(attainment, Flag.NO_DATA) && !overridden;
        return missing ? Optional.of(Message.of("scoring.left-out.no-data")) : Optional.empty();
    }

    private Optional<Pace> pace(Expectation expectation, Attainment attainment) {
        return attainment instanceof Attainment.Scored scored && !Judged.has(attainment, Flag.NO_DATA)
                ? Optional.of(paces.pace(expectation, scored.exactProgress(), Judged.has(attainment, Flag.REGRESSED)))
                : Optional.empty();
    }

    private Grade grade(Attainment attainment, boolean closed, Optional<ScoreOverride> override) {
        if (override.isPresent()) {
            return grades.ofKeyResult(override.get().score().toProgress());
        }
        if (attainment instanceof Attainment.NotScorable none) {
            return GradeReader.unscorable(none.reason());
        }
        Attainment.Scored scored = (Attainment.Scored) attainment;
        if (scored.flags().contains(Flag.NO_DATA)) {
            return GradeReader.silent();
        }
        return grades.ofKeyResult(closed ? scored.score().toProgress() : scored.progress());
    }
}
