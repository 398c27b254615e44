package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Gathers what a rule says while it looks at one subject. Not thread-safe. */
final class ReportCollector {

    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();

    void finding(Finding finding) {
        findings.add(finding);
    }

    void notEvaluated(RuleId rule, @Nullable Id subject, Message reason) {
        notEvaluated.add(new NotEvaluated(rule, Optional.ofNullable(subject), reason));
    }

    /** Returns what was said since it was asked last, in order and each once. */
    Outcome take() {
        if (findings.isEmpty() && notEvaluated.isEmpty()) {
            return Outcome.WELL;
        }
        Outcome outcome = Outcome.said(inOrder(findings), inOrder(notEvaluated));
        findings.clear();
        notEvaluated.clear();
        return outcome;
    }

    private static <T extends Comparable<T>> ImmutableList<T> inOrder(List<T> said) {
        return said.size() < 2
                ? ImmutableList.copyOf(said)
                : ImmutableSortedSet.copyOf(said).asList();
    }
}
