package org.okr4j.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.program.CycleState;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * When a key result takes figures.
 *
 * @param objective the objective it belongs to
 * @param keyResult the key result
 * @param first the first day that a figure may be of
 * @param last the last day that a figure may be of
 * @param cycle the state of its cycle, whatever the day, as changes are refused by it
 */
record Window(Objective objective, KeyResult keyResult, LocalDate first, LocalDate last, CycleState cycle) {

    static Window of(ResolvedProgram program, Objective objective, KeyResult keyResult) {
        CycleId cycle = objective.cycle();
        DateRange dates = program.cycle(cycle).dates();
        LocalDate first = keyResult.start().filter(dates.first()::isBefore).orElse(dates.first());
        return new Window(
                objective, keyResult, first, dates.last(), program.program().stateOf(cycle));
    }

    /** Returns why no figure is taken on a day; empty if one is. */
    Optional<Message> closedOn(LocalDate day) {
        LifecycleState state = keyResult.stateAt(day).orElse(objective.stateAt(day));
        if (objective.stateAt(day).isEnd() || state.isEnd()) {
            LifecycleState end = objective.stateAt(day).isEnd() ? objective.stateAt(day) : state;
            return Optional.of(Message.of("feed.over", end));
        }
        if (state != LifecycleState.PUBLISHED) {
            return Optional.of(Message.of("feed.not-published", state));
        }
        if (cycle.isOver()) {
            return Optional.of(Message.of("feed.cycle-over", objective.cycle(), cycle));
        }
        return day.isBefore(first) ? Optional.of(Message.of("feed.not-begun", first)) : Optional.empty();
    }
}
