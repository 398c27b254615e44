package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/**
 * A key result and what was found out about it, while its objective is scored.
 *
 * @param keyResult the key result
 * @param score its score
 * @param expectation what is expected of it, also where silence leaves nothing to compare with
 */
record Judged(KeyResult keyResult, KeyResultScore score, Optional<Expectation> expectation) implements Part {

    @Override
    public Message name() {
        return Message.of("scoring.status.name", keyResult.text(), keyResult.id());
    }

    @Override
    public Status status() {
        return score.status();
    }

    @Override
    public Message reason() {
        return score.status().reason();
    }

    @Override
    public Optional<Pace> pace() {
        return score.pace();
    }

    @Override
    public Weight weight() {
        return score.weight();
    }

    @Override
    public Optional<UnscorableReason> unscorable() {
        return score.attainment() instanceof Attainment.NotScorable none
                        && score.score().isEmpty()
                ? Optional.of(none.reason())
                : Optional.empty();
    }

    boolean isCounted() {
        return score.counted();
    }

    @Override
    public boolean isUnreported() {
        return isSilent();
    }

    /** {@return whether nothing is known of it: no value was reported, and nobody has decided on a score} */
    boolean isSilent() {
        return has(score.attainment(), Flag.NO_DATA) && score.override().isEmpty();
    }

    boolean isRegressed() {
        return has(score.attainment(), Flag.REGRESSED);
    }

    /** {@return whether it was closed before its objective, and so enters the progress of that with its score} */
    boolean entersWithScore(boolean isObjectiveClosed) {
        return score.isClosed() && !isObjectiveClosed;
    }

    /** {@return its exact progress, or the score that somebody decided on where there is none} */
    Ratio exactProgress() {
        return score.attainment() instanceof Attainment.Scored scored ? scored.exactProgress() : overriding();
    }

    /** {@return the score that somebody decided on, or else its exact score} */
    Ratio exactScore() {
        return score.attainment() instanceof Attainment.Scored scored
                        && score.override().isEmpty()
                ? scored.exactScore()
                : overriding();
    }

    private Ratio overriding() {
        return score.score().map(Score::toProgress).orElseThrow().toRatio();
    }

    static boolean has(Attainment attainment, Flag flag) {
        return attainment instanceof Attainment.Scored scored && scored.flags().contains(flag);
    }
}
