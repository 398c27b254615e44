package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
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
    private final ListMultimap<RuleId, NotEvaluated> notEvaluated =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final Map<Unread, Set<RuleId>> unread = new LinkedHashMap<>();

    void finding(Finding finding) {
        findings.add(finding);
    }

    void notEvaluated(RuleId rule, @Nullable Id subject, Message reason) {
        notEvaluated.put(rule, new NotEvaluated(rule, Optional.ofNullable(subject), reason));
    }

    /** Says once what a rule has said of each of the subjects it was shown: that for one reason it could judge none. */
    void mergeNotEvaluated(RuleId rule, int shown) {
        List<NotEvaluated> said = notEvaluated.get(rule);
        if (shown > 1
                && said.stream().map(NotEvaluated::subject).distinct().count() == shown
                && said.stream().map(NotEvaluated::reason).distinct().count() == 1) {
            Message reason = said.get(0).reason();
            said.clear();
            notEvaluated(rule, null, reason);
        }
    }

    /** Notes that a rule did not see a text, of which it is said once for all rules. */
    void unread(RuleId rule, @Nullable Id subject, Language language) {
        unread.computeIfAbsent(new Unread(Optional.ofNullable(subject), language), text -> new TreeSet<>())
                .add(rule);
    }

    RuleReport toReport() {
        List<NotEvaluated> entries = new ArrayList<>(notEvaluated.values());
        unread.forEach((text, rules) -> entries.add(new NotEvaluated(
                NotEvaluated.LANGUAGE_UNKNOWN,
                text.subject(),
                Message.of("rule.language-unknown", text.language(), ImmutableList.copyOf(rules)))));
        return RuleReport.of(findings, entries);
    }

    /** A text that no reader can read. */
    private record Unread(Optional<Id> subject, Language language) {}
}
