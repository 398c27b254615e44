package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
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
    private final List<NotEvaluated> saidBefore = new ArrayList<>();
    private final List<NotEvaluated> saidNow = new ArrayList<>();

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
            if (!now.isSame(old)) {
                tally.count(rule, old, -1);
                tally.count(rule, now, 1);
                edit.replace(old.findings(), now.findings());
                saidBefore.addAll(old.notEvaluated());
                saidNow.addAll(now.notEvaluated());
            }
        }
        edit.replaceNotEvaluated(unread(was), unread(is));
    }

    private static ImmutableList<NotEvaluated> unread(@Nullable Row row) {
        return row == null ? ImmutableList.of() : row.unread();
    }

    /** Says what rules could not judge, told all rows that there were and all that there are now; returns all counts. */
    Tally close(Iterable<Row> rowsBefore, Iterable<Row> rows) {
        ImmutableListMultimap<RuleId, NotEvaluated> gone = byRule(saidBefore);
        ImmutableListMultimap<RuleId, NotEvaluated> come = byRule(saidNow);
        for (int rule = 0; rule < lineup.size(); rule++) {
            Optional<NotEvaluated> was = before == null ? Optional.empty() : before.summary(rule);
            Optional<NotEvaluated> is = tally.summary(rule);
            if (was.isEmpty() && is.isEmpty()) {
                RuleId id = lineup.rule(rule).id();
                edit.replaceNotEvaluated(gone.get(id), come.get(id));
            } else if (!was.equals(is)) {
                edit.replaceNotEvaluated(said(rule, was, rowsBefore), said(rule, is, rows));
            }
        }
        return tally;
    }

    private static ImmutableListMultimap<RuleId, NotEvaluated> byRule(List<NotEvaluated> said) {
        return said.isEmpty() ? ImmutableListMultimap.of() : Multimaps.index(said, NotEvaluated::rule);
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
