package org.okr4j.rule;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where subjects of one kind are looked at again, by those rules alone that may see something else. Not thread-safe. */
final class Desk<T> {

    private final RuleRun run;
    private final Lineup<T> lineup;
    private final Ledger ledger;
    private final boolean[] everywhere;
    private final boolean looksEverywhere;

    Desk(RuleRun run, Lineup<T> lineup, @Nullable Tally before, Set<RecordKind> changed, ReportEdit edit) {
        this.run = run;
        this.lineup = lineup;
        this.ledger = new Ledger(lineup, before, edit);
        this.everywhere = new boolean[lineup.size()];
        boolean any = false;
        for (int rule = 0; rule < everywhere.length; rule++) {
            everywhere[rule] = looksEverywhere(rule, before, changed);
            any |= everywhere[rule];
        }
        this.looksEverywhere = any;
    }

    /**
     * Whether a rule looks at all subjects again: it sees the whole program, or has asked for records that are other ones now,
     * or could not look before, or can no longer.
     */
    private boolean looksEverywhere(int rule, @Nullable Tally before, Set<RecordKind> changed) {
        boolean looked = before != null && before.lineup().looks(rule);
        return lineup.looks(rule) != looked
                || (looked
                        && (lineup.rule(rule).reach() == Reach.PROGRAM
                                || !Collections.disjoint(lineup.asked().get(rule), changed)));
    }

    /** Whether a rule looks at all subjects again. */
    boolean looksEverywhere() {
        return looksEverywhere;
    }

    /** Looks at a subject, told what was said before and how near to it something has changed, if so near that it matters. */
    Row look(Subject<T> subject, @Nullable Row before, @Nullable Reach near) {
        if (before != null && near == null && !looksEverywhere) {
            return before;
        }
        Row row = run.look(lineup, subject, before, rule -> everywhere[rule] || isReached(rule, near));
        if (before != null && before.equals(row)) {
            return before;
        }
        ledger.put(before, row);
        return row;
    }

    private boolean isReached(int rule, @Nullable Reach near) {
        return near != null && lineup.rule(rule).reach().compareTo(near) >= 0;
    }

    /** Forgets a subject that is no longer there. */
    void drop(Row row) {
        ledger.put(row, null);
    }

    Tally close(Iterable<Row> before, Iterable<Row> rows) {
        return ledger.close(before, rows);
    }
}
