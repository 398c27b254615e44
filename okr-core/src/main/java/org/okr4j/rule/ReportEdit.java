package org.okr4j.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What leaves a report and what enters it. Not thread-safe. */
final class ReportEdit {

    private final List<Finding> gone = new ArrayList<>();
    private final List<Finding> come = new ArrayList<>();
    private final List<NotEvaluated> notEvaluatedGone = new ArrayList<>();
    private final List<NotEvaluated> notEvaluatedCome = new ArrayList<>();

    void replace(Collection<Finding> old, Collection<Finding> now) {
        add(old, gone);
        add(now, come);
    }

    void replaceNotEvaluated(Collection<NotEvaluated> old, Collection<NotEvaluated> now) {
        add(old, notEvaluatedGone);
        add(now, notEvaluatedCome);
    }

    /** Most have nothing to say. */
    private static <E> void add(Collection<E> said, List<E> all) {
        if (!said.isEmpty()) {
            all.addAll(said);
        }
    }

    RuleReport applyTo(RuleReport report) {
        return RuleReport.ofSorted(
                Sorted.with(report.findings(), gone, come),
                Sorted.with(report.notEvaluated(), notEvaluatedGone, notEvaluatedCome));
    }
}
