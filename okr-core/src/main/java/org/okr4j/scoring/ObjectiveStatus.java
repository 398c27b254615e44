package org.okr4j.scoring;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;

/** Takes the status of an objective from the worst of its key results, of which it names the first few. */
final class ObjectiveStatus {

    /** The worst word first, then the largest gap; the rest in the order of the objective. */
    private static final Comparator<Judged> WORST_FIRST = comparing(ObjectiveStatus::word)
            .thenComparing(comparing(ObjectiveStatus::gap).reversed());

    private static final int MOST_NAMED = 5;

    private ObjectiveStatus() {}

    /**
     * Returns the status of the worst.
     *
     * @param keyResults the key results of the objective, of which at least one has a weight
     */
    static Status worstOf(ImmutableList<Judged> keyResults) {
        ImmutableList<Judged> ranked = keyResults.stream()
                .filter(judged -> !judged.score().weight().isZero())
                .sorted(WORST_FIRST)
                .collect(ImmutableList.toImmutableList());
        StatusWord worst = word(ranked.get(0));
        ImmutableList<Judged> named =
                ranked.stream().filter(judged -> word(judged) == worst).collect(ImmutableList.toImmutableList());
        boolean stale =
                named.stream().anyMatch(judged -> judged.score().status().isStale());
        return new Status(worst, reason(worst, named, ranked.size()), stale);
    }

    private static Message reason(StatusWord worst, ImmutableList<Judged> named, int all) {
        if (named.size() == 1) {
            return nameAndReason(named.get(0));
        }
        boolean isWell = worst == StatusWord.GREEN || worst == StatusWord.DONE;
        String key = isWell ? "scoring.status.well" : "scoring.status.several";
        ImmutableList<Message> items = named.stream()
                .limit(MOST_NAMED)
                .map(isWell ? ObjectiveStatus::name : ObjectiveStatus::nameAndReason)
                .collect(ImmutableList.toImmutableList());
        int more = named.size() - items.size();
        return more == 0
                ? Message.of(key, named.size(), all, items)
                : Message.of(key + "-more", named.size(), all, items, more);
    }

    private static Message name(Judged judged) {
        return Message.of(
                "scoring.status.name",
                judged.keyResult().text(),
                judged.keyResult().id());
    }

    private static Message nameAndReason(Judged judged) {
        return Message.of(
                "scoring.status.because", name(judged), judged.score().status().reason());
    }

    private static StatusWord word(Judged judged) {
        return judged.score().status().word();
    }

    private static Gap gap(Judged judged) {
        return judged.score().pace().map(Pace::gap).orElse(Gap.ZERO);
    }
}
