package org.okr4j.examples.next;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.alignment.NextCycle;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.examples.cli.Ids;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorecard;

/** Finds out which cycle ends, which one comes after it, and what people have decided already. */
final class SuccessionFinder {

    private final Evaluation evaluation;
    private final OkrProgram program;
    private final Ids ids;
    private final Function<String, ? extends RuntimeException> wrongCall;

    SuccessionFinder(Evaluation evaluation, Function<String, ? extends RuntimeException> wrongCall) {
        this.evaluation = evaluation;
        this.program = evaluation.program().program();
        this.ids = new Ids(evaluation.program(), wrongCall);
        this.wrongCall = wrongCall;
    }

    Succession find(@Nullable String from, @Nullable String to, @Nullable String unit) {
        Cycle closing = from == null ? ids.cycleOf("--from", evaluation.asOf()) : ids.cycle("--from", from);
        Cycle next = to == null ? after(closing) : ids.cycle("--to", to);
        Optional<UnitId> only =
                Optional.ofNullable(unit).map(text -> ids.unit("--unit", text)).map(OrgUnit::id);
        Optional<Change> newCycle = program.cycles().contains(next) ? Optional.empty() : Optional.of(Change.add(next));
        Optional<Retrospective> held = held(closing.id(), only);
        try {
            Scorecard scorecard = newCycle.map(evaluation.scorecard()::after).orElseGet(evaluation::scorecard);
            return new Succession(propose(scorecard, closing.id(), next.id(), only, held), newCycle, held);
        } catch (IllegalArgumentException e) {
            throw wrongCall.apply(e.getMessage());
        }
    }

    private static NextCycle propose(
            Scorecard scorecard, CycleId closing, CycleId next, Optional<UnitId> only, Optional<Retrospective> held) {
        return held.map(retrospective -> NextCycle.from(scorecard, retrospective, next))
                .orElseGet(() -> only.map(unit -> NextCycle.of(scorecard, closing, next, unit))
                        .orElseGet(() -> NextCycle.of(scorecard, closing, next)));
    }

    /** The last look back at a cycle, of just the unit that is asked about. */
    private Optional<Retrospective> held(CycleId closing, Optional<UnitId> only) {
        return program.retrospectives().stream()
                .filter(held -> held.cycle().equals(closing) && held.unit().equals(only))
                .filter(held -> !held.date().isAfter(evaluation.asOf()))
                .max(Comparator.comparing(Retrospective::date));
    }

    /** The first cycle of the same length that begins later, or else the one that the calendar has next. */
    private Cycle after(Cycle closing) {
        LocalDate last = closing.dates().last();
        return program.cycles().stream()
                .filter(cycle -> cycle.kind() == closing.kind())
                .filter(cycle -> cycle.dates().first().isAfter(last))
                .min(Comparator.comparing(cycle -> cycle.dates().first()))
                .orElseGet(() -> following(closing, last.plusDays(1)));
    }

    private Cycle following(Cycle closing, LocalDate first) {
        FiscalCalendar calendar = program.fiscalCalendar();
        return switch (closing.kind()) {
            case YEAR -> calendar.yearContaining(first);
            case HALF -> calendar.halfContaining(first);
            case QUARTER -> calendar.quarterContaining(first);
            case CUSTOM ->
                throw wrongCall.apply("--to must be given: no cycle of the program comes after " + closing.id());
        };
    }
}
