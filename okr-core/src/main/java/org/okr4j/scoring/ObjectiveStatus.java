package org.okr4j.scoring;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.okr4j.text.Message;
import org.okr4j.value.Gap;

/** Takes the status of an objective from the worst of its key results. */
final class ObjectiveStatus {

    /** The worst word first, then the largest gap; the rest in the order of the objective. */
    private static final Comparator<Judged> WORST_FIRST = comparing(ObjectiveStatus::word)
            .thenComparing(comparing(ObjectiveStatus::gap).reversed());

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
        boolean isWell = worst == StatusWord.GREEN || worst == StatusWord.DONE;
        if (isWell && named.size() > 1) {
            ImmutableList<Message> names =
                    named.stream().map(ObjectiveStatus::name).collect(ImmutableList.toImmutableList());
            return Message.of("scoring.status.several", named.size(), all, names);
        }
        Message reasons = named.stream()
                .map(ObjectiveStatus::nameAndReason)
                .reduce((first, second) -> Message.of("scoring.status.and", first, second))
                .orElseThrow();
        return named.size() == 1 ? reasons : Message.of("scoring.status.several", named.size(), all, reasons);
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
