package org.okr4j.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.FindBaseline;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** Proposes what becomes of key results, each by itself: what is done is left behind, the rest goes on from where it is. */
final class KeyResultPlanner {

    private final Scorecard scorecard;
    private final DateRange days;

    /**
     * Takes what has to be known.
     *
     * @param scorecard the scores
     * @param days the days of the next cycle
     */
    KeyResultPlanner(Scorecard scorecard, DateRange days) {
        this.scorecard = scorecard;
        this.days = days;
    }

    KeyResultPlan plan(KeyResult keyResult) {
        Optional<LifecycleState> end = keyResult.stateAt(scorecard.asOf()).filter(LifecycleState::isGivenUp);
        if (end.isPresent()) {
            return KeyResultPlan.leave(keyResult, message("given-up", end.get()));
        }
        LocalDate lastDay = scorecard.lastDayOf(keyResult.id());
        Optional<Measure> measure = keyResult.measureAt(lastDay);
        Optional<Measurement> latest = latest(keyResult, lastDay);
        if (measure.filter(FindBaseline.class::isInstance).isPresent()
                && latest.orElse(null) instanceof Measurement.Found found) {
            return KeyResultPlan.ask(keyResult, message("found", figure(keyResult, found.value())), Optional.empty());
        }
        KeyResultScore score = scorecard.of(keyResult.id());
        if (isReached(score)) {
            return KeyResultPlan.leave(keyResult, message("reached"));
        }
        if (score.attainment() instanceof Attainment.NotScorable none && measure.isPresent() && !isOpenSearch(none)) {
            return KeyResultPlan.ask(keyResult, message("faulty", none.reason()), Optional.empty());
        }
        return measure.map(each -> goOn(keyResult, each, latest))
                .orElseGet(() -> KeyResultPlan.carry(keyResult, message("as-it-is"), Optional.empty()));
    }

    /** The latest measurement that counts. */
    static Optional<Measurement> latest(KeyResult keyResult, LocalDate lastDay) {
        return keyResult.checkInsUpTo(lastDay).reverse().stream()
                .flatMap(checkIn -> checkIn.measurement().stream())
                .findFirst();
    }

    /** Whether its target was reached, or people have said so. */
    private static boolean isReached(KeyResultScore score) {
        return score.override()
                .map(decided -> decided.score().equals(Score.ONE))
                .orElseGet(() -> score.progress().filter(Progress.ONE::equals).isPresent());
    }

    /** Whether it is not scored just because the search for a baseline goes on. */
    private static boolean isOpenSearch(Attainment.NotScorable none) {
        return none.reason() == UnscorableReason.NOTHING_COUNTS_YET;
    }

    private KeyResultPlan goOn(KeyResult keyResult, Measure measure, Optional<Measurement> latest) {
        CarriedMeasure carried = new CarriedMeasure(measure, days);
        Optional<Measure> next = latest.map(carried::from).orElseGet(carried::untouched);
        if (next.isEmpty()) {
            return KeyResultPlan.ask(keyResult, message("passed"), Optional.empty());
        }
        return KeyResultPlan.carry(keyResult, reason(keyResult, next.get(), latest), next);
    }

    private static Message reason(KeyResult keyResult, Measure next, Optional<Measurement> latest) {
        if (latest.isEmpty()) {
            return message("silent");
        }
        if (next instanceof FigureMeasure figure) {
            return message("goes-on", figure(keyResult, figure.baseline()), figure(keyResult, figure.target()));
        }
        return next instanceof Milestones milestones
                ? message("stages", milestones.stages().size())
                : message("as-it-is");
    }

    private static Message figure(KeyResult keyResult, BigDecimal value) {
        return Figures.inWords(value, keyResult.unit());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("alignment.next-cycle.key-result." + key, arguments);
    }
}
