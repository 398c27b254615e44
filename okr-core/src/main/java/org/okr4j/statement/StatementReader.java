package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Language;

/**
 * Reads the sentences of key results and the titles of objectives.
 *
 * <p>Any text gets an answer, in a time that is linear in its length; the same text always gets the same. A date that a
 * sentence leaves open, as in “by the end of the quarter” or “by Q3”, is worked out where the reader knows the cycle
 * and the fiscal calendar.
 *
 * <pre>{@code
 * StatementReader reader = StatementReader.english().in(cycle, FiscalCalendar.startingIn(Month.JULY));
 * reader.read("Answer 95% of calls within 20 seconds by end of Q3").deadline();     // ... 2027-03-31
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StatementReader {

    private final Lexicon lexicon;
    private final DateContext dates;

    private StatementReader(Lexicon lexicon, DateContext dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /** {@return a reader of English} */
    public static StatementReader english() {
        return of(Lexicon.english());
    }

    /** {@return a reader of Spanish} */
    public static StatementReader spanish() {
        return of(Lexicon.spanish());
    }

    /**
     * Returns the built-in reader of a language.
     *
     * @param language the language
     * @return the reader; empty where there is none
     */
    public static Optional<StatementReader> of(Language language) {
        return Lexicon.of(language).map(StatementReader::of);
    }

    /**
     * Returns the reader of the texts of an objective and its key results: in its language, its cycle and the fiscal years
     * of its program.
     *
     * @param program the program
     * @param objective an objective of the program
     * @return the reader; empty where there is none of that language
     */
    public static Optional<StatementReader> of(ResolvedProgram program, Objective objective) {
        return of(program.languageOf(objective))
                .map(reader ->
                        reader.in(program.cycleOf(objective), program.program().fiscalCalendar()));
    }

    /**
     * Returns a reader by the words of a lexicon.
     *
     * @param lexicon the lexicon
     * @return the reader
     */
    public static StatementReader of(Lexicon lexicon) {
        return new StatementReader(requireNonNull(lexicon, "lexicon"), DateContext.NONE);
    }

    /**
     * Returns this reader for statements of a cycle: “this quarter” and days without a year are dates of it, or the next
     * after its start.
     *
     * @param cycle the cycle
     * @return such a reader
     */
    public StatementReader in(Cycle cycle) {
        return new StatementReader(lexicon, DateContext.of(requireNonNull(cycle, "cycle"), Optional.empty()));
    }

    /**
     * Returns this reader for statements of a cycle in an organization's fiscal years: “Q3” is a quarter of the fiscal
     * year of the cycle.
     *
     * @param cycle the cycle
     * @param calendar the fiscal calendar
     * @return such a reader
     */
    public StatementReader in(Cycle cycle, FiscalCalendar calendar) {
        requireNonNull(cycle, "cycle");
        requireNonNull(calendar, "calendar");
        return new StatementReader(lexicon, DateContext.of(cycle, Optional.of(calendar)));
    }

    /** {@return the language it reads} */
    public Language language() {
        return lexicon.language();
    }

    /**
     * Reads the sentence of a key result.
     *
     * @param text any text
     * @return what it says
     */
    public Statement read(String text) {
        return new Reading(lexicon, dates, requireNonNull(text, "text")).statement();
    }

    /**
     * Returns the kind of a key result: the one that its author {@linkplain KeyResult#kind() declares}, else the one that
     * its text says.
     *
     * @param keyResult a key result in the language of this reader
     * @return its kind
     */
    public KeyResultKind kindOf(KeyResult keyResult) {
        return keyResult.kind().orElseGet(() -> read(keyResult.text()).kind());
    }

    /**
     * Reads the title of an objective.
     *
     * @param text any text
     * @return what it says
     */
    public ObjectiveStatement readObjective(String text) {
        return new ObjectiveReading(lexicon, dates, requireNonNull(text, "text")).statement();
    }

    /** {@return the language it reads} */
    @Override
    public String toString() {
        return "StatementReader[" + language() + "]";
    }
}
