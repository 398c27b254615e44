package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;
import org.okr4j.value.Weight;

/** Scores the key results of one objective, each by itself. */
final class KeyResultScorer {

    private final ScoringPolicy policy;
    private final Situation situation;
    private final GradeReader grades;
    private final PaceReader paces;
    private final StatusReader statuses;

    KeyResultScorer(ScoringPolicy policy, Situation situation) {
        this.policy = policy;
        this.situation = situation;
        this.grades = new GradeReader(policy.bands(), situation);
        this.paces = new PaceReader(policy.pace(), situation.asOf());
        this.statuses = new StatusReader(situation);
    }

    Judged judge(KeyResult keyResult) {
        LocalDate lastDay = situation.lastDayOf(keyResult);
        Reported reported = Reported.of(keyResult, lastDay);
        boolean closed = situation.isClosed(keyResult);
        Attainment attainment = attainment(keyResult, reported, lastDay, closed);
        Optional<Expectation> expectation = expectation(keyResult, attainment, lastDay);
        Optional<Message> givenUp = situation.givenUp(keyResult);
        Weight weight = keyResult.weightAt(lastDay);
        KeyResultScore.Builder score = KeyResultScore.builder()
                .id(keyResult.id())
                .attainment(attainment)
                .weight(weight)
                .isClosed(closed)
                .confidence(reported.confidence())
                .lastCheckIn(reported.last())
                .leftOut(givenUp.or(() -> leftOut(weight, attainment)));
        if (givenUp.isPresent()) {
            score.grade(GradeReader.givenUp(givenUp.get()));
            score.status(Status.of(StatusWord.CANCELLED, givenUp.get()));
        } else {
            Optional<Pace> pace = closed ? Optional.empty() : expectation.flatMap(share -> pace(share, attainment));
            score.pace(pace);
            score.grade(grade(attainment, closed));
            score.status(statuses.read(attainment, closed, pace, reported));
        }
        return new Judged(keyResult, score.build(), expectation);
    }

    private Attainment attainment(KeyResult keyResult, Reported reported, LocalDate lastDay, boolean closed) {
        DateRange period = keyResult.periodIn(situation.cycle(), lastDay);
        return keyResult
                .measureAt(lastDay)
                .map(measure -> measure.attain(reported.readings(), period, lastDay, closed))
                .orElse(new Attainment.NotScorable(UnscorableReason.NO_MEASURE));
    }

    /** What is expected goes on growing after a key result was closed on its own; what it is asked of does not change. */
    private Optional<Expectation> expectation(KeyResult keyResult, Attainment attainment, LocalDate lastDay) {
        if (attainment instanceof Attainment.NotScorable) {
            return Optional.empty();
        }
        DateRange period = keyResult.periodIn(situation.cycle(), lastDay);
        return keyResult
                .measureAt(lastDay)
                .flatMap(measure ->
                        Expectation.of(policy.pace(), measure, period, keyResult.dueAt(lastDay), situation.asOf()));
    }

    private Optional<Message> leftOut(Weight weight, Attainment attainment) {
        if (attainment instanceof Attainment.NotScorable none) {
            return Optional.of(Status.notScorable(none.reason()).reason());
        }
        if (weight.isZero()) {
            return Optional.of(Message.of("scoring.left-out.weight"));
        }
        boolean missing = policy.missing() == Missing.LEFT_OUT && Judged.has(attainment, Flag.NO_DATA);
        return missing ? Optional.of(Message.of("scoring.left-out.no-data")) : Optional.empty();
    }

    private Optional<Pace> pace(Expectation expectation, Attainment attainment) {
        return attainment instanceof Attainment.Scored scored && !Judged.has(attainment, Flag.NO_DATA)
                ? Optional.of(paces.pace(expectation, scored.exactProgress(), Judged.has(attainment, Flag.REGRESSED)))
                : Optional.empty();
    }

    private Grade grade(Attainment attainment, boolean closed) {
        if (attainment instanceof Attainment.NotScorable none) {
            return GradeReader.unscorable(none.reason());
        }
        Attainment.Scored scored = (Attainment.Scored) attainment;
        if (scored.flags().contains(Flag.NO_DATA)) {
            return GradeReader.silent();
        }
        return grades.of(closed ? scored.score().toProgress() : scored.progress());
    }
}
