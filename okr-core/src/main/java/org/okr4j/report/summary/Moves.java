package org.okr4j.report.summary;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Objective;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * Tells what moved: at most {@value #MOST} objectives, those whose light changed before those whose number did, the nearer to the
 * top the earlier, then the larger the step. Where there is good news and bad, both are told.
 */
final class Moves {

    static final int MOST = 3;

    /** The words from worst to best, by which a change is for better or worse. */
    private static final ImmutableList<StatusWord> ORDER = ImmutableList.of(
            StatusWord.RED, StatusWord.STALE, StatusWord.NO_DATA, StatusWord.AMBER, StatusWord.GREEN, StatusWord.DONE);

    private final Desk desk;

    private Moves(Desk desk) {
        this.desk = desk;
    }

    static ImmutableList<SummarySentence> of(Desk desk) {
        return new Moves(desk).all();
    }

    private ImmutableList<SummarySentence> all() {
        List<Move> moves = desk.objectives().stream()
                .flatMap(objective -> move(objective).stream())
                .sorted(Comparator.comparing((Move move) -> !move.isOfLight())
                        .thenComparing(Move::depth)
                        .thenComparing(Move::step, Comparator.reverseOrder()))
                .toList();
        List<Move> told = told(moves);
        if (told.isEmpty()) {
            return ImmutableList.of(Phrase.of("summary.moved.nothing", desk.day(FactQuantity.SINCE, desk.earlier()))
                    .in(SummaryPart.MOVED));
        }
        ImmutableList.Builder<SummarySentence> sentences = ImmutableList.builder();
        for (int i = 0; i < told.size(); i++) {
            Phrase said = say(told.get(i));
            Phrase whole = i == 0
                    ? Phrase.of("summary.moved.since", desk.day(FactQuantity.SINCE, desk.earlier()), said)
                    : said;
            sentences.add(whole.in(SummaryPart.MOVED, told.get(i).objective().id()));
        }
        int more = (int) moves.stream().filter(Move::isOfLight).count()
                - (int) told.stream().filter(Move::isOfLight).count();
        if (more > 0) {
            sentences.add(Phrase.of("summary.moved.more", SummaryFact.of(FactQuantity.MORE, more))
                    .in(SummaryPart.MOVED));
        }
        return sentences.build();
    }

    /** The first moves, one of which is for better and one for worse where there are both; the better ones first. */
    private static List<Move> told(List<Move> moves) {
        List<Move> better = moves.stream().filter(Move::isBetter).toList();
        List<Move> worse = moves.stream().filter(move -> !move.isBetter()).toList();
        long ofFirst = moves.stream().limit(MOST).filter(Move::isBetter).count();
        int good = (int) Math.min(better.size(), Math.max(1, worse.isEmpty() ? MOST : Math.min(ofFirst, MOST - 1)));
        return Stream.concat(better.stream().limit(good), worse.stream().limit(MOST - good))
                .toList();
    }

    private Optional<Move> move(Objective objective) {
        ObjectiveScore then = desk.then(objective);
        ObjectiveScore now = desk.now(objective);
        StatusWord before = then.status().word();
        StatusWord after = now.status().word();
        Ratio step = step(then.number(), now.number());
        if (before != after) {
            boolean isGivenUp = after == StatusWord.CANCELLED;
            return ORDER.contains(before) && (isGivenUp || ORDER.contains(after))
                    ? Optional.of(new Move(
                            objective,
                            true,
                            !isGivenUp && ORDER.indexOf(after) > ORDER.indexOf(before),
                            desk.depth(objective),
                            step))
                    : Optional.empty();
        }
        boolean isNews = step.signum() < 0 || (step.signum() > 0 && after == StatusWord.GREEN);
        return isNews
                ? Optional.of(new Move(objective, false, step.signum() > 0, desk.depth(objective), step))
                : Optional.empty();
    }

    private static Ratio step(Optional<Progress> then, Optional<Progress> now) {
        return then.isPresent() && now.isPresent()
                ? now.get().toRatio().minus(then.get().toRatio())
                : Ratio.ZERO;
    }

    private Phrase say(Move move) {
        Objective objective = move.objective();
        ObjectiveScore then = desk.then(objective);
        ObjectiveScore now = desk.now(objective);
        Phrase name = desk.objective(objective.id());
        Phrase unit = desk.unit(objective.unit());
        Phrase after =
                Desk.fact(FactQuantity.STATUS, objective.id(), now.status().word());
        if (!move.isOfLight()) {
            return Phrase.of(
                    move.isBetter() ? "summary.moved.rose" : "summary.moved.fell",
                    name,
                    unit,
                    Desk.fact(
                            FactQuantity.EARLIER_PROGRESS,
                            objective.id(),
                            then.number().orElseThrow()),
                    Desk.fact(
                            FactQuantity.PROGRESS, objective.id(), now.number().orElseThrow()),
                    after);
        }
        if (now.status().word() == StatusWord.CANCELLED) {
            return Phrase.of("summary.moved.given-up", name, unit, after);
        }
        Phrase before = Desk.fact(
                FactQuantity.EARLIER_STATUS, objective.id(), then.status().word());
        String key = move.isBetter() ? "summary.moved.better" : "summary.moved.worse";
        return now.number()
                .map(number -> Phrase.of(
                        key, name, unit, before, after, Desk.fact(FactQuantity.PROGRESS, objective.id(), number)))
                .orElseGet(() -> Phrase.of(key + ".bare", name, unit, before, after));
    }

    private record Move(Objective objective, boolean isOfLight, boolean isBetter, int depth, Ratio signedStep) {

        Ratio step() {
            return signedStep.signum() < 0 ? signedStep.negate() : signedStep;
        }
    }
}
