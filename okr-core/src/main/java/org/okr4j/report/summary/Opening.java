package org.okr4j.report.summary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.StatusWord;

/** Says the whole in one breath: whether it is on pace, how many objectives are, and what changed the picture. */
final class Opening {

    private final Desk desk;
    private final ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();

    private Opening(Desk desk) {
        this.desk = desk;
    }

    static ImmutableList<SummarySentence> of(Desk desk) {
        Opening opening = new Opening(desk);
        desk.board().cycle().ifPresentOrElse(opening::cycle, opening::nothing);
        return opening.sentences.build();
    }

    private void nothing() {
        sentences.add(Phrase.plain("summary.opening.no-cycle").in(SummaryPart.OPENING));
    }

    private void cycle(Cycle cycle) {
        if (cycle.dates().last().isBefore(desk.asOf())) {
            ended(cycle);
        } else {
            standing(cycle, desk.board().standing());
        }
        if (!desk.objectives().isEmpty()) {
            objectives();
            change();
        }
    }

    private void ended(Cycle cycle) {
        Phrase name = desk.cycle(cycle);
        Phrase day = desk.day(FactQuantity.DATE, cycle.id(), cycle.dates().last());
        Completion completion = desk.board().completion();
        sentences.add(completion
                .verdict()
                .map(verdict -> Phrase.of(
                        "summary.opening.ended",
                        name,
                        day,
                        Desk.fact(FactQuantity.REACHED, cycle.id(), completion.reached()),
                        Desk.fact(FactQuantity.TOTAL, cycle.id(), completion.total()),
                        Desk.fact(FactQuantity.VERDICT, cycle.id(), verdict),
                        Desk.fact(FactQuantity.TARGET, cycle.id(), Completion.REACHED)))
                .orElseGet(() -> Phrase.of("summary.opening.ended.nothing", name, day))
                .in(SummaryPart.OPENING, cycle.id()));
    }

    private void standing(Cycle cycle, Standing standing) {
        Phrase name = desk.cycle(cycle);
        Phrase day = desk.day(FactQuantity.AS_OF, desk.asOf());
        Optional<Phrase> number = standing.number().map(value -> Desk.fact(FactQuantity.PROGRESS, cycle.id(), value));
        Optional<Phrase> expected =
                standing.expected().map(value -> Desk.fact(FactQuantity.EXPECTED, cycle.id(), value));
        boolean isJudged = standing.word().isPresent() && number.isPresent() && expected.isPresent();
        Phrase said = isJudged && standing.word().get() != StatusWord.NO_DATA
                ? Phrase.of(
                        "summary.opening." + standing.word().get(),
                        name,
                        number.get(),
                        expected.get(),
                        day,
                        status(cycle, standing))
                : standing.word().filter(StatusWord.NO_DATA::equals).isPresent()
                        ? Phrase.of("summary.opening.NO_DATA", name, day, status(cycle, standing))
                        : number.map(value -> Phrase.of("summary.opening.no-pace", name, value, day))
                                .orElseGet(() -> Phrase.of("summary.opening.nothing", name, day));
        sentences.add(said.in(SummaryPart.OPENING, cycle.id()));
    }

    private static Phrase status(Cycle cycle, Standing standing) {
        return Desk.fact(FactQuantity.STATUS, cycle.id(), standing.word().orElseThrow());
    }

    private void objectives() {
        List<Phrase> counts = new ArrayList<>();
        count(counts, FactQuantity.ON_PACE, StatusWord.GREEN::equals);
        count(counts, FactQuantity.BEHIND, StatusWord.AMBER::equals);
        count(counts, FactQuantity.FAR_BEHIND, StatusWord.RED::equals);
        count(counts, FactQuantity.SILENT, word -> word == StatusWord.STALE || word == StatusWord.NO_DATA);
        count(counts, FactQuantity.CLOSED, StatusWord.DONE::equals);
        count(counts, FactQuantity.UNSCORABLE, StatusWord.NOT_SCORABLE::equals);
        if (!counts.isEmpty()) {
            int all = desk.objectives().stream()
                    .filter(each -> word(desk.now(each)) != StatusWord.CANCELLED)
                    .toList()
                    .size();
            sentences.add(Phrase.counted(
                            "summary.opening.objectives",
                            SummaryFact.of(FactQuantity.OBJECTIVES, all),
                            Phrase.all(counts))
                    .in(SummaryPart.OPENING));
        }
    }

    private void count(List<Phrase> counts, FactQuantity quantity, Predicate<StatusWord> filter) {
        int count = (int) desk.objectives().stream()
                .filter(each -> filter.test(word(desk.now(each))))
                .count();
        if (count > 0) {
            counts.add(Phrase.of("summary.count." + quantity, SummaryFact.of(quantity, count)));
        }
    }

    /** That more, or fewer, objectives are red than were. */
    private void change() {
        int then = 0;
        int now = 0;
        for (Objective objective : desk.objectives()) {
            then += word(desk.then(objective)) == StatusWord.RED ? 1 : 0;
            now += word(desk.now(objective)) == StatusWord.RED ? 1 : 0;
        }
        if (then != now) {
            Phrase day = desk.day(FactQuantity.SINCE, desk.earlier());
            sentences.add(Phrase.of(
                            now > then ? "summary.opening.worse" : "summary.opening.better",
                            day,
                            Phrase.of(SummaryFact.of(FactQuantity.EARLIER_FAR_BEHIND, then)),
                            Phrase.of(SummaryFact.of(FactQuantity.FAR_BEHIND, now)))
                    .in(SummaryPart.OPENING));
        }
    }

    private static StatusWord word(ObjectiveScore score) {
        return score.status().word();
    }
}
