package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.okr4j.examples.exchange.mapping.Entries;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.program.Change;
import org.okr4j.program.Location;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.Problem;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Finds out what a file comes to for a program. What is refused is set aside, and the rest is looked at again, until nothing
 * more is refused: so what needs something refused is refused, too, and what remains can be applied.
 */
public final class Importer {

    /** Rows that hang on refused ones, which hang on refused ones: a file in which that goes further is mended first. */
    private static final int MOST_ROUNDS = 30;

    private final OkrProgram program;
    private final Entries entries;
    private final SetMultimap<Integer, Id> subjects = LinkedHashMultimap.create();
    private final Planner planner;
    private final LocalDate asOf;
    private final SetMultimap<Integer, Message> refused = LinkedHashMultimap.create();

    private Importer(OkrProgram program, Entries entries, Planner planner, LocalDate asOf) {
        this.asOf = asOf;
        this.program = program;
        this.entries = entries;
        this.planner = planner;
        entries.entries().forEach(entry -> References.id(entry).ifPresent(id -> subjects.put(entry.line(), id)));
        entries.refused().forEach(note -> refused.put(note.line(), note.message()));
    }

    /**
     * Finds out what a file comes to.
     *
     * @param program the program to take it into
     * @param entries what the file says
     * @param mapping the layout of the file
     * @param options what the file does not say
     * @return what it comes to
     */
    public static ImportResult plan(OkrProgram program, Entries entries, Mapping mapping, ImportOptions options) {
        Planner planner = mapping.isOfOrganization()
                ? new PeoplePlanner(program, mapping, options)
                : new ObjectivePlanner(program, mapping, options);
        return new Importer(program, entries, planner, options.asOf()).plan();
    }

    private ImportResult plan() {
        Attempt attempt = attempt();
        OkrProgram after = apply(attempt);
        for (int round = 1; !attempt.problems().isEmpty(); round++) {
            for (int line : attempt.problems().lines()) {
                refused.putAll(line, attempt.problems().of(line));
            }
            if (round == MOST_ROUNDS) {
                entries.entries().stream()
                        .filter(entry -> !refused.containsKey(entry.line()))
                        .forEach(entry -> refused.put(entry.line(), Message.of("exchange.refused.rounds")));
            }
            attempt = attempt();
            after = apply(attempt);
        }
        return result(attempt, after);
    }

    private Attempt attempt() {
        return planner.attempt(
                entries.entries().stream()
                        .filter(entry -> !refused.containsKey(entry.line()))
                        .collect(ImmutableList.toImmutableList()),
                entries.entries().stream()
                        .filter(entry -> refused.containsKey(entry.line()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The program with all that is to be taken; what it does not let through, or would be broken by, becomes a problem. */
    private OkrProgram apply(Attempt attempt) {
        if (!attempt.problems().isEmpty()) {
            return program;
        }
        Trial trial = Trial.of(program, attempt.steps());
        trial.refusals()
                .forEach(refusal -> refusal.step()
                        .lines()
                        .forEach(line -> attempt.problems().report(line, refusal.reason())));
        OkrProgram after = trial.after();
        Set<Location> before =
                program.problems().stream().map(Problem::location).collect(ImmutableSet.toImmutableSet());
        for (Problem problem : after.problems()) {
            if (!before.contains(problem.location())) {
                lines(problem, attempt)
                        .forEach(line -> attempt.problems()
                                .report(line, Message.of("exchange.refused.problem", problem.message())));
            }
        }
        return after;
    }

    /** The rows that brought a problem; where that cannot be told, all that change anything. */
    private static Collection<Integer> lines(Problem problem, Attempt attempt) {
        ImmutableList<Integer> found =
                problem.location().subject().map(attempt::linesOf).orElse(ImmutableList.of());
        return found.isEmpty()
                ? attempt.steps().stream()
                        .flatMap(step -> step.lines().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : found;
    }

    private ImportResult result(Attempt attempt, OkrProgram after) {
        SetMultimap<Integer, Message> leftOut = LinkedHashMultimap.create();
        entries.leftOut().forEach(note -> leftOut.put(note.line(), note.message()));
        ImmutableList<RowOutcome> rows = entries.rows().stream()
                .map(row -> row.line())
                .map(line -> refused.containsKey(line)
                        ? new RowOutcome(
                                line,
                                Verdict.REFUSED,
                                ImmutableSet.copyOf(subjects.get(line)),
                                ImmutableList.copyOf(refused.get(line)))
                        : told(attempt.outcome(line), leftOut.get(line)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Change> changes =
                attempt.steps().stream().map(Step::change).collect(ImmutableList.toImmutableList());
        return new ImportResult(
                program,
                after,
                rows,
                changes,
                ImmutableList.<Note>builder()
                        .addAll(entries.notes())
                        .addAll(attempt.notes())
                        .build(),
                Orphans.in(after, asOf));
    }

    private static RowOutcome told(RowOutcome outcome, Set<Message> reasons) {
        return new RowOutcome(
                outcome.line(),
                outcome.verdict(),
                outcome.subjects(),
                ImmutableList.<Message>builder()
                        .addAll(outcome.messages())
                        .addAll(reasons)
                        .build());
    }
}
