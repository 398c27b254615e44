package org.okr4j.rule;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the report while subjects of one kind are looked at: what is said no longer, and what newly. Where nothing was looked
 * at before, all that is said is new. Not thread-safe.
 */
final class Ledger {

    private final Lineup<?> lineup;
    private final @Nullable Tally before;
    private final Tally tally;
    private final ReportEdit edit;
    private final ListMultimap<Integer, NotEvaluated> saidBefore = ArrayListMultimap.create();
    private final ListMultimap<Integer, NotEvaluated> saidNow = ArrayListMultimap.create();

    Ledger(Lineup<?> lineup, @Nullable Tally before, ReportEdit edit) {
        this.lineup = lineup;
        this.before = before;
        this.tally = before == null ? new Tally(lineup) : before.in(lineup);
        this.edit = edit;
    }

    /** Puts down what the rules came to on a subject, in the place of what they came to before; either may be missing. */
    void put(@Nullable Row was, @Nullable Row is) {
        for (int rule = 0; rule < lineup.size(); rule++) {
            Outcome old = was == null ? Outcome.PASSED_OVER : was.of(rule);
            Outcome now = is == null ? Outcome.PASSED_OVER : is.of(rule);
            if (!now.equals(old)) {
                tally.count(rule, old, -1);
                tally.count(rule, now, 1);
                edit.replace(old.findings(), now.findings());
                saidBefore.putAll(rule, old.notEvaluated());
                saidNow.putAll(rule, now.notEvaluated());
            }
        }
        edit.replaceNotEvaluated(unread(was), unread(is));
    }

    private static ImmutableSet<NotEvaluated> unread(@Nullable Row row) {
        return row == null ? ImmutableSet.of() : row.unread().stream().collect(ImmutableSet.toImmutableSet());
    }

    /** Says what rules could not judge, told all rows that there were and all that there are now; returns all counts. */
    Tally close(Iterable<Row> rowsBefore, Iterable<Row> rows) {
        for (int rule = 0; rule < lineup.size(); rule++) {
            Optional<NotEvaluated> was = before == null ? Optional.empty() : before.summary(rule);
            Optional<NotEvaluated> is = tally.summary(rule);
            if (was.isEmpty() && is.isEmpty()) {
                edit.replaceNotEvaluated(saidBefore.get(rule), saidNow.get(rule));
            } else if (!was.equals(is)) {
                edit.replaceNotEvaluated(said(rule, was, rowsBefore), said(rule, is, rows));
            }
        }
        return tally;
    }

    /** What is said of a rule: once for all subjects, or of each. */
    private static ImmutableList<NotEvaluated> said(int rule, Optional<NotEvaluated> summary, Iterable<Row> rows) {
        if (summary.isPresent()) {
            return ImmutableList.of(summary.get());
        }
        ImmutableList.Builder<NotEvaluated> said = ImmutableList.builder();
        rows.forEach(row -> said.addAll(row.of(rule).notEvaluated()));
        return said.build();
    }
}
