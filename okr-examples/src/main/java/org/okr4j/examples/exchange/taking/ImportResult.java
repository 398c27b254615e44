package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import org.okr4j.examples.exchange.mapping.Note;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;

/**
 * What comes of a file. It is a value: the program is as it was.
 *
 * <p>All or nothing: where a row cannot be taken, {@link #changes()} are none. Whoever wants the others nevertheless asks for
 * {@link #changesOfGoodRows()}, which lead to a program without new problems, too: a row that needs a refused one is refused.
 *
 * @param before the program that the file was compared with
 * @param after the program with all that can be taken
 * @param rows what comes of each row, in their order
 * @param changesOfGoodRows the changes that take the rows that can be taken
 * @param notes what nothing was made of: columns without a meaning
 * @param orphans what still runs when its owner is gone, with all that can be taken
 */
public record ImportResult(
        OkrProgram before,
        OkrProgram after,
        ImmutableList<RowOutcome> rows,
        ImmutableList<Change> changesOfGoodRows,
        ImmutableList<Note> notes,
        ImmutableList<Orphan> orphans) {

    /** {@return whether every row can be taken, or has nothing to take} */
    public boolean isWhole() {
        return count(Verdict.REFUSED) == 0;
    }

    /** {@return the changes that take the file over, to be applied in this order; none where a row cannot be taken} */
    public ImmutableList<Change> changes() {
        return isWhole() ? changesOfGoodRows : ImmutableList.of();
    }

    /**
     * Returns how many rows come to something.
     *
     * @param verdict what they come to
     * @return how many
     */
    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
