package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.GradeDecision;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;

/** Grades key results and objectives, or says why there is nothing to grade. */
final class GradeReader {

    private final GradeBands bands;
    private final Situation situation;

    GradeReader(GradeBands bands, Situation situation) {
        this.bands = bands;
        this.situation = situation;
    }

    /** {@return the grade of a number, in the light of what the objective promises} */
    Grade of(Progress number) {
        return bands.grade(number, situation.objective().ambition());
    }

    /** {@return the grade of a key result: of one that is there to learn, none by itself} */
    Grade ofKeyResult(Progress number) {
        return decided().isPresent() ? Grade.none(Message.of("scoring.grade.learning-decided")) : of(number);
    }

    /** {@return the grade of the objective as recorded; absent unless it is there to learn and was decided on} */
    Optional<Grade> decided() {
        return situation.objective().ambition() == Ambition.LEARNING
                ? situation.gradeDecision().map(GradeReader::decided)
                : Optional.empty();
    }

    private static Grade decided(GradeDecision decision) {
        return Grade.of(
                decision.light(),
                decision.reason()
                        .map(reason -> Message.of("scoring.grade.decided-because", decision.date(), reason))
                        .orElse(Message.of("scoring.grade.decided", decision.date())));
    }

    static Grade silent() {
        return Grade.none(Message.of("scoring.grade.no-data"));
    }

    static Grade unscorable(UnscorableReason reason) {
        return reason == UnscorableReason.NO_DATA
                ? silent()
                : Grade.none(Message.of("scoring.grade.not-scorable", reason));
    }

    static Grade givenUp(Message givenUp) {
        return Grade.none(Message.of("scoring.grade.left-out", givenUp));
    }
}
