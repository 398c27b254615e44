package org.okr4j.rule;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.statement.ObjectiveStatement;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;
import org.okr4j.text.Language;

/**
 * Reads the texts of objectives and key results for one run, each in its language and cycle.
 *
 * <p>What was read is kept as long as the objective stays the same, and forgotten with the next one. A run goes from
 * subject to subject and asks all rules about each, so that every text is read once for all rules, and no more than the
 * readings of one objective are alive, whatever the size of the program. Not thread-safe.
 */
final class Texts {

    private final @Nullable ResolvedProgram program;
    private final @Nullable UnitMemo memo;
    private @Nullable Current current;

    Texts(@Nullable ResolvedProgram program, @Nullable UnitMemo memo) {
        this.program = program;
        this.memo = memo;
    }

    /** {@return the language of an objective's texts: its own, or that of its unit or program; of a draft, English} */
    Language languageOf(@Nullable Objective objective) {
        if (objective == null) {
            return Language.ENGLISH;
        }
        return objective
                .language()
                .orElseGet(() -> memo == null ? Language.ENGLISH : memo.languageOf(objective.unit()));
    }

    /** {@return whether there is a reader of the language of an objective's texts} */
    boolean canRead(@Nullable Objective objective) {
        return at(objective).reader.isPresent();
    }

    /** {@return what a key result of a readable objective says} */
    Statement statement(KeyResult keyResult, @Nullable Objective objective) {
        Current now = at(objective);
        return now.statements.computeIfAbsent(
                keyResult, unread -> now.reader.orElseThrow().read(unread.text()));
    }

    /** {@return what the title of a readable objective says} */
    ObjectiveStatement title(Objective objective) {
        Current now = at(objective);
        ObjectiveStatement title = now.title;
        if (title == null) {
            title = now.reader.orElseThrow().readObjective(objective.title());
            now.title = title;
        }
        return title;
    }

    private Current at(@Nullable Objective objective) {
        Current now = current;
        if (now == null || now.objective != objective) { // the same object: its id may not be its own in a draft
            now = new Current(objective, readerOf(objective));
            current = now;
        }
        return now;
    }

    /** {@return the reader of an objective's texts, in its language and cycle; empty where there is none} */
    Optional<StatementReader> readerOf(@Nullable Objective objective) {
        Optional<StatementReader> reader = StatementReader.of(languageOf(objective));
        ResolvedProgram resolved = program;
        return resolved == null || objective == null
                ? reader
                : reader.map(timeless -> timeless.in(
                        resolved.cycleOf(objective), resolved.program().fiscalCalendar()));
    }

    /** The objective that is looked at, and what is known of it. */
    private static final class Current {
        private final @Nullable Objective objective;
        private final Optional<StatementReader> reader;
        private final IdentityHashMap<KeyResult, Statement> statements = new IdentityHashMap<>(4);
        private @Nullable ObjectiveStatement title;

        Current(@Nullable Objective objective, Optional<StatementReader> reader) {
            this.objective = objective;
            this.reader = reader;
        }
    }
}
