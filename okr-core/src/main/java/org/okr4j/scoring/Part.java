package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;
import org.okr4j.value.Weight;

/**
 * What an objective or a key result is made of: a key result, or an objective that contributes.
 *
 * @param name what it is called
 * @param status its status
 * @param reason why it has that status, short enough to stand in the reason of what it is a part of
 * @param gap how far behind it is, 0 where nothing is expected
 * @param weight how much it counts
 * @param isSilent whether it is a key result that nobody has reported a value of
 * @param unscorable why it cannot be scored, if it cannot
 */
record Part(
        Message name,
        Status status,
        Message reason,
        Gap gap,
        Weight weight,
        boolean isSilent,
        Optional<UnscorableReason> unscorable) {

    static Part of(Judged judged) {
        KeyResultScore score = judged.score();
        return new Part(
                Message.of(
                        "scoring.status.name",
                        judged.keyResult().text(),
                        judged.keyResult().id()),
                score.status(),
                score.status().reason(),
                gap(score.pace()),
                score.weight(),
                judged.isSilent(),
                score.attainment() instanceof Attainment.NotScorable none
                                && score.score().isEmpty()
                        ? Optional.of(none.reason())
                        : Optional.empty());
    }

    /** The reason of a child is its word alone: reasons that hold the reasons of parts grow with the cascade. */
    static Part of(Child child) {
        ObjectiveScore score = child.score();
        return new Part(
                child.name(),
                score.status(),
                Message.of("scoring.status.word", score.status().word()),
                gap(score.pace()),
                child.share().weight(),
                false,
                score.number().isPresent() ? Optional.empty() : score.unscorable());
    }

    private static Gap gap(Optional<Pace> pace) {
        return pace.map(Pace::gap).orElse(Gap.ZERO);
    }

    StatusWord word() {
        return status.word();
    }

    /** {@return whether its status says how well it goes or went} */
    boolean isJudged() {
        return word() != StatusWord.NO_DATA && word() != StatusWord.NOT_SCORABLE && !isGivenUp();
    }

    private boolean isGivenUp() {
        return word() == StatusWord.CANCELLED;
    }

    private boolean lacks(UnscorableReason why) {
        return unscorable.equals(Optional.of(why));
    }

    /**
     * Returns why nothing can be computed from parts of which none counts.
     *
     * @param parts the parts
     * @param none what to say where there is no part
     */
    static UnscorableReason whyNothing(ImmutableList<Part> parts, UnscorableReason none) {
        if (parts.isEmpty()) {
            return none;
        }
        ImmutableList<Part> held =
                parts.stream().filter(part -> !part.isGivenUp()).collect(toImmutableList());
        if (held.isEmpty()) {
            return UnscorableReason.NOTHING_SCORABLE;
        }
        ImmutableList<Part> weighty =
                held.stream().filter(part -> !part.weight.isZero()).collect(toImmutableList());
        if (weighty.isEmpty()) {
            return UnscorableReason.ZERO_WEIGHT;
        }
        if (weighty.stream().allMatch(part -> part.isSilent || part.lacks(UnscorableReason.NO_DATA))) {
            return UnscorableReason.NO_DATA;
        }
        return weighty.stream().allMatch(part -> part.lacks(UnscorableReason.NOTHING_COUNTS_YET))
                ? UnscorableReason.NOTHING_COUNTS_YET
                : UnscorableReason.NOTHING_SCORABLE;
    }
}
