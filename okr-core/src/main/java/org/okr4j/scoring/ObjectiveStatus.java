package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.objective.RollUp;
import org.okr4j.text.Message;

/** Takes the status of an objective from the worst of its parts, of which it names the first few, or from its pace. */
final class ObjectiveStatus {

    /** Those of one gap stay in the order of the objective. */
    private static final Comparator<Part> LARGEST_GAP_FIRST =
            comparing(Part::gap).reversed();

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
        if (rollUp == StatusRollUp.OWN_PACE && pace.isPresent()) {
            Status own = Status.of(pace.get());
            boolean isKnown = parts.stream()
                    .anyMatch(part -> !part.weight().isZero() && !part.status().isStale() && part.isJudged());
            if (isKnown || own.word() == StatusWord.RED) {
                return new Status(own.word(), own.reason(), !isKnown);
            }
        }
        return worstOf(parts, from);
    }

    /**
     * Returns the status of the worst.
     *
     * @param parts the parts of the objective, of which at least one has a weight
     * @param from what the parts are
     */
    private static Status worstOf(ImmutableList<Part> parts, RollUp from) {
        int all = 0;
        List<Part> worst = new ArrayList<>();
        for (Part part : parts) {
            if (!part.weight().isZero()) {
                all++;
                int order = worst.isEmpty()
                        ? -1
                        : part.word().compareTo(worst.get(0).word());
                if (order < 0) {
                    worst.clear();
                }
                if (order <= 0) {
                    worst.add(part);
                }
            }
        }
        worst.sort(LARGEST_GAP_FIRST);
        StatusWord word = worst.get(0).word();
        boolean stale = worst.stream().anyMatch(part -> part.status().isStale());
        return new Status(word, reason(word, worst, whole(from, all)), stale);
    }

    private static Message reason(StatusWord worst, List<Part> named, Message all) {
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
