package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Ratio;

/** Collects what the key results of an objective bring into its mean. */
final class ObjectiveRollUp {

    private final Situation situation;

    ObjectiveRollUp(Situation situation) {
        this.situation = situation;
    }

    /** {@return the shares of the key results that count; absent if they cannot be added} */
    Optional<ImmutableList<Share>> shares(ImmutableList<Judged> keyResults) {
        ImmutableList<Judged> counted =
                keyResults.stream().filter(Judged::isCounted).collect(ImmutableList.toImmutableList());
        return situation.objective().rollUp() == RollUp.UNIT_SUM
                ? UnitSum.shares(counted, situation)
                : Optional.of(counted.stream().map(this::share).collect(ImmutableList.toImmutableList()));
    }

    private Share share(Judged judged) {
        Attainment.Scored scored = judged.score().scored().orElseThrow();
        boolean closedBefore = judged.score().isClosed() && !situation.isClosed();
        return new Share(
                judged,
                Ratio.of(judged.score().weight().toBigDecimal()),
                closedBefore ? scored.exactScore() : scored.exactProgress(),
                scored.exactScore());
    }

    /** {@return why no key result counts} */
    UnscorableReason whyNothing(ImmutableList<Judged> keyResults) {
        ImmutableList<Judged> held = keyResults.stream()
                .filter(judged -> situation.givenUp(judged.keyResult()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (held.isEmpty()) {
            return keyResults.isEmpty() ? UnscorableReason.NO_KEY_RESULTS : UnscorableReason.NOTHING_SCORABLE;
        }
        ImmutableList<Judged> weighty = held.stream()
                .filter(judged -> !judged.score().weight().isZero())
                .collect(ImmutableList.toImmutableList());
        if (weighty.isEmpty()) {
            return UnscorableReason.ZERO_WEIGHT;
        }
        if (weighty.stream().allMatch(Judged::isSilent)) {
            return UnscorableReason.NO_DATA;
        }
        return weighty.stream().allMatch(ObjectiveRollUp::countsNothingYet)
                ? UnscorableReason.NOTHING_COUNTS_YET
                : UnscorableReason.NOTHING_SCORABLE;
    }

    private static boolean countsNothingYet(Judged judged) {
        return judged.score().attainment() instanceof Attainment.NotScorable none
                && none.reason() == UnscorableReason.NOTHING_COUNTS_YET;
    }
}
