package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.objective.RollUp;
import org.okr4j.text.Message;

/** Takes the status of an objective from the worst of its parts, of which it names the first few, or from its pace. */
final class ObjectiveStatus {

    /** The worst word first, then the largest gap; the rest in the order of the objective. */
    private static final Comparator<Part> WORST_FIRST =
            comparing(Part::word).thenComparing(comparing(Part::gap).reversed());

    private static final int MOST_NAMED = 5;

    private ObjectiveStatus() {}

    /**
     * Returns the status of an objective that is scored.
     *
     * @param rollUp where the status comes from
     * @param from what the parts are
     * @param parts the parts of the objective, of which at least one has a weight
     * @param pace its own pace; without one its parts decide, and where all that is known is old, unless it is red
     */
    static Status of(StatusRollUp rollUp, RollUp from, ImmutableList<Part> parts, Optional<Pace> pace) {
        boolean isKnown = parts.stream()
                .anyMatch(part -> !part.weight().isZero() && !part.status().isStale() && part.isJudged());
        return pace.filter(any -> rollUp == StatusRollUp.OWN_PACE)
                .map(Status::of)
                .filter(own -> isKnown || own.word() == StatusWord.RED)
                .map(own -> new Status(own.word(), own.reason(), !isKnown))
                .orElseGet(() -> worstOf(parts, from));
    }

    /**
     * Returns the status of the worst.
     *
     * @param parts the parts of the objective, of which at least one has a weight
     * @param from what the parts are
     */
    private static Status worstOf(ImmutableList<Part> parts, RollUp from) {
        ImmutableList<Part> ranked = parts.stream()
                .filter(part -> !part.weight().isZero())
                .sorted(WORST_FIRST)
                .collect(toImmutableList());
        StatusWord worst = ranked.get(0).word();
        ImmutableList<Part> named =
                ranked.stream().filter(part -> part.word() == worst).collect(toImmutableList());
        boolean stale = named.stream().anyMatch(part -> part.status().isStale());
        return new Status(worst, reason(worst, named, whole(from, ranked.size())), stale);
    }

    private static Message reason(StatusWord worst, ImmutableList<Part> named, Message all) {
        if (named.size() == 1) {
            return nameAndReason(named.get(0));
        }
        boolean isWell = worst == StatusWord.GREEN || worst == StatusWord.DONE;
        String key = isWell ? "scoring.status.well" : "scoring.status.several";
        ImmutableList<Message> items = named.stream()
                .limit(MOST_NAMED)
                .map(isWell ? Part::name : ObjectiveStatus::nameAndReason)
                .collect(toImmutableList());
        int more = named.size() - items.size();
        return more == 0
                ? Message.of(key, named.size(), all, items)
                : Message.of(key + "-more", named.size(), all, items, more);
    }

    private static Message whole(RollUp from, int parts) {
        return switch (from) {
            case KEY_RESULTS, UNIT_SUM -> Message.of("scoring.status.of-key-results", parts);
            case CHILDREN -> Message.of("scoring.status.of-objectives", parts);
            case BOTH -> Message.of("scoring.status.of-both", parts);
        };
    }

    private static Message nameAndReason(Part part) {
        return Message.of("scoring.status.because", part.name(), part.reason());
    }
}
