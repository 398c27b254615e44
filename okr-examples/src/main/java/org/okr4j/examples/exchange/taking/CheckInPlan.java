package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;

/**
 * What a row about a check-in comes to. A check-in is never changed: what a row says otherwise of a day is another revision,
 * unless the latest of that day already says it. A row without a day tells how things stand, and is a check-in of the day of
 * the import unless the last one before it says the same.
 */
final class CheckInPlan {

    private final KeyResult before;
    private final Optional<CheckIn> added;
    private final Verdict verdict;

    CheckInPlan(CheckInCells cells, KeyResult before, LocalDate asOf) {
        this.before = before;
        Optional<LocalDate> date = cells.date();
        Optional<Integer> revision = cells.revision();
        CheckIn said = cells.read(date.orElse(asOf), before.measureAt(date.orElse(asOf)));
        ImmutableList<CheckIn> ofDay = before.checkIns().stream()
                .filter(each -> each.date().equals(said.date()))
                .collect(ImmutableList.toImmutableList());
        Optional<CheckIn> latest = ofDay.stream().max(Comparator.comparing(CheckIn::revision));
        boolean isNew = revision.isPresent() && ofDay.stream().noneMatch(each -> each.revision() == revision.get());
        boolean isSaid = date.isEmpty()
                ? before.latestCheckIn(asOf)
                        .filter(each -> isSame(each.withDate(said.date()), said))
                        .isPresent()
                : latest.filter(each -> isSame(each, said)).isPresent()
                        || ofDay.stream()
                                .anyMatch(each -> revision.equals(Optional.of(each.revision())) && isSame(each, said));
        if (isSaid && !isNew) {
            this.added = Optional.empty();
            this.verdict = Verdict.UNCHANGED;
        } else {
            int next = latest.map(each -> each.revision() + 1).orElse(0);
            this.added = Optional.of(said.withRevision(isNew ? revision.orElse(next) : next));
            this.verdict = latest.isEmpty() || isNew ? Verdict.ADDED : Verdict.CHANGED;
        }
    }

    private static boolean isSame(CheckIn first, CheckIn second) {
        return first.withRevision(0).equals(second.withRevision(0));
    }

    Optional<CheckIn> added() {
        return added;
    }

    Verdict verdict() {
        return verdict;
    }

    /** The key result with what was added. */
    KeyResult after() {
        return before.withCheckIns(ImmutableList.<CheckIn>builder()
                .addAll(before.checkIns())
                .addAll(added.stream().toList())
                .build());
    }
}
