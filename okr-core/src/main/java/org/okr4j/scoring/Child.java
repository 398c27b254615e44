package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * An objective that contributes to another, while that one is scored.
 *
 * @param objective the objective
 * @param score its score on the last day that counts there
 * @param share what it brings in
 * @param expected what is expected of it by the day of the question
 */
record Child(Objective objective, ObjectiveScore score, ChildShare share, Optional<Progress> expected) {

    /**
     * Returns whether a child is not published yet where what it contributes to is: then it does not count.
     *
     * @param parent the state of what it contributes to
     */
    boolean isAwaitedBy(LifecycleState parent) {
        return isAwaited(score.state(), parent);
    }

    static boolean isAwaited(LifecycleState child, LifecycleState parent) {
        return parent.isPublic() && !child.isPublic() && !child.isEnd();
    }

    boolean isCounted() {
        return share.counted();
    }

    boolean isSilent() {
        return score.isSilent();
    }

    Ratio weight() {
        return Ratio.of(share.weight().toBigDecimal());
    }

    Ratio number() {
        return share.number().orElseThrow().toRatio();
    }

    /** {@return the objective by its title and id} */
    Message name() {
        return Message.of("scoring.status.name", objective.title(), objective.id());
    }
}
