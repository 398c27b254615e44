package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/**
 * An objective that contributes to another, while that one is scored.
 *
 * @param objective the objective
 * @param score its score on the last day that counts there
 * @param share what it brings in
 * @param expected what is expected of it by the day of the question
 */
record Child(Objective objective, ObjectiveScore score, ChildShare share, Optional<Progress> expected) implements Part {

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

    @Override
    public Weight weight() {
        return share.weight();
    }

    Ratio number() {
        return share.number().orElseThrow().toRatio();
    }

    @Override
    public Message name() {
        return Message.of("scoring.status.name", objective.title(), objective.id());
    }

    @Override
    public Status status() {
        return score.status();
    }

    /** The word alone: reasons that hold the reasons of parts grow with the cascade. */
    @Override
    public Message reason() {
        return Message.of("scoring.status.word", score.status().word());
    }

    @Override
    public Optional<Pace> pace() {
        return score.pace();
    }

    @Override
    public boolean isUnreported() {
        return false;
    }

    @Override
    public Optional<UnscorableReason> unscorable() {
        return score.number().isPresent() ? Optional.empty() : score.unscorable();
    }
}
