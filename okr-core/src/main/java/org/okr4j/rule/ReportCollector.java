package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Gathers what rules say while they run. Not thread-safe. */
final class ReportCollector {

    private final List<Finding> findings = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private final Map<Unread, Set<RuleId>> unread = new LinkedHashMap<>();

    void finding(Finding finding) {
        findings.add(finding);
    }

    void notEvaluated(RuleId rule, @Nullable Id subject, Message reason) {
        notEvaluated.add(new NotEvaluated(rule, Optional.ofNullable(subject), reason));
    }

    /** Notes that a rule did not see a text, of which it is said once for all rules. */
    void unread(RuleId rule, @Nullable Id subject, Language language) {
        unread.computeIfAbsent(new Unread(Optional.ofNullable(subject), language), text -> new TreeSet<>())
                .add(rule);
    }

    RuleReport toReport() {
        unread.forEach((text, rules) -> notEvaluated.add(new NotEvaluated(
                NotEvaluated.LANGUAGE_UNKNOWN,
                text.subject(),
                Message.of("rule.language-unknown", text.language(), ImmutableList.copyOf(rules)))));
        return RuleReport.of(findings, notEvaluated);
    }

    /** A text that no reader can read. */
    private record Unread(Optional<Id> subject, Language language) {}
}
