package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Weight;

/** What an objective or a key result is made of: a key result, or an objective that contributes. */
sealed interface Part permits Judged, Child {

    /** {@return what it is called} */
    Message name();

    /** {@return its status} */
    Status status();

    /** {@return why it has that status, short enough to stand in the reason of what it is a part of} */
    Message reason();

    /** {@return how far behind what is expected it is, if anything is} */
    Optional<Pace> pace();

    /** {@return how much it counts} */
    Weight weight();

    /** {@return whether it is a key result that nobody has reported a value of} */
    boolean isUnreported();

    /** {@return why it cannot be scored, if it cannot} */
    Optional<UnscorableReason> unscorable();

    /** {@return how far behind it is, 0 where nothing is expected} */
    default Gap gap() {
        return pace().map(Pace::gap).orElse(Gap.ZERO);
    }

    /** {@return its status in one word} */
    default StatusWord word() {
        return status().word();
    }

    /** {@return whether its status says how well it goes or went} */
    default boolean isJudged() {
        return word() != StatusWord.NO_DATA && word() != StatusWord.NOT_SCORABLE && !isGivenUp();
    }

    /** {@return whether it was cancelled or deprioritized} */
    default boolean isGivenUp() {
        return word() == StatusWord.CANCELLED;
    }

    private boolean lacks(UnscorableReason why) {
        return unscorable().equals(Optional.of(why));
    }

    /**
     * Returns why nothing can be computed from parts of which none counts.
     *
     * @param parts the parts
     * @param none what to say where there is no part
     */
    static UnscorableReason whyNothing(ImmutableList<? extends Part> parts, UnscorableReason none) {
        if (parts.isEmpty()) {
            return none;
        }
        ImmutableList<Part> held =
                parts.stream().filter(part -> !part.isGivenUp()).collect(toImmutableList());
        if (held.isEmpty()) {
            return UnscorableReason.NOTHING_SCORABLE;
        }
        ImmutableList<Part> weighty =
                held.stream().filter(part -> !part.weight().isZero()).collect(toImmutableList());
        if (weighty.isEmpty()) {
            return UnscorableReason.ZERO_WEIGHT;
        }
        if (weighty.stream().allMatch(part -> part.isUnreported() || part.lacks(UnscorableReason.NO_DATA))) {
            return UnscorableReason.NO_DATA;
        }
        return weighty.stream().allMatch(part -> part.lacks(UnscorableReason.NOTHING_COUNTS_YET))
                ? UnscorableReason.NOTHING_COUNTS_YET
                : UnscorableReason.NOTHING_SCORABLE;
    }
}
