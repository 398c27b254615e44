package org.okr4j.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Gathers what rules say while they run. Not thread-safe. */
final class ReportCollector {

    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();

    void finding(Finding finding) {
        findings.add(finding);
    }

    void notEvaluated(RuleId rule, @Nullable Id subject, Message reason) {
        notEvaluated.add(new NotEvaluated(rule, Optional.ofNullable(subject), reason));
    }

    RuleReport toReport() {
        return RuleReport.of(findings, notEvaluated);
    }
}
