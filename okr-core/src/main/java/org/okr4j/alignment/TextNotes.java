package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.FindBaseline;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Message;

/** Tells where the text of a key result, which is kept, says what no longer holds in the next cycle. */
record TextNotes(ResolvedProgram program, Cycle next) {

    ImmutableList<Message> of(Objective objective, KeyResult old, Optional<Measure> before, Optional<Measure> after) {
        Optional<Statement> read = StatementReader.of(program.languageOf(objective))
                .map(reader -> reader.in(next, program.program().fiscalCalendar()))
                .map(reader -> reader.read(old.text()));
        if (read.isEmpty()) {
            return before.equals(after) ? ImmutableList.of() : ImmutableList.of(note("unread"));
        }
        return Stream.of(search(before, after), numbers(read.get(), before, after), deadline(read.get()))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
    }

    private static Optional<Message> search(Optional<Measure> before, Optional<Measure> after) {
        boolean isOver = before.filter(FindBaseline.class::isInstance).isPresent() && !before.equals(after);
        return isOver ? Optional.of(note("search")) : Optional.empty();
    }

    /** The numbers that the text has from the old measure, and the new one has not. */
    private static Optional<Message> numbers(Statement read, Optional<Measure> before, Optional<Measure> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> old = figures(before.get().toParts());
        List<BigDecimal> kept = figures(after.get().toParts());
        ImmutableList<BigDecimal> outdated = stated(read)
                .filter(value -> has(old, value) && !has(kept, value))
                .collect(toImmutableList());
        return outdated.isEmpty() ? Optional.empty() : Optional.of(note("numbers", outdated));
    }

    private static Stream<BigDecimal> stated(Statement read) {
        return Stream.concat(
                read.baseline().stream().map(from -> from.value()),
                read.target().stream().flatMap(to -> Stream.concat(Stream.of(to.value()), to.upTo().stream())));
    }

    private static List<BigDecimal> figures(MeasureParts parts) {
        return Stream.of(
                        parts.baseline(),
                        parts.commit(),
                        parts.target(),
                        parts.stretch(),
                        parts.threshold(),
                        parts.low(),
                        parts.high())
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean has(List<BigDecimal> figures, BigDecimal value) {
        return figures.stream().anyMatch(figure -> figure.compareTo(value) == 0);
    }

    private Optional<Message> deadline(Statement read) {
        return read.deadline()
                .filter(deadline ->
                        deadline.date().filter(date -> !next.contains(date)).isPresent())
                .map(deadline -> note("deadline", deadline.text(), next.label()));
    }

    private static Message note(String key, Object... arguments) {
        return Message.of("alignment.next-cycle.note." + key, arguments);
    }
}
