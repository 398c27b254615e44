package org.okr4j.rule;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.value.Id;

/** What the rules of a report might have found, had they been able to judge: not where there was nothing to look at. */
final class Unjudged {

    private static final String NO_SUBJECTS = "rule.no-subjects";

    private final ImmutableSetMultimap<RuleId, Optional<Id>> subjects;

    private Unjudged(ImmutableSetMultimap<RuleId, Optional<Id>> subjects) {
        this.subjects = subjects;
    }

    static Unjudged in(RuleReport report) {
        ImmutableSetMultimap.Builder<RuleId, Optional<Id>> subjects = ImmutableSetMultimap.builder();
        for (NotEvaluated entry : report.notEvaluated()) {
            if (entry.rule().equals(NotEvaluated.LANGUAGE_UNKNOWN)) {
                unreadBy(entry).forEach(rule -> subjects.put(rule, entry.subject()));
            } else if (!entry.reason().key().equals(NO_SUBJECTS)) {
                subjects.put(entry.rule(), entry.subject());
            }
        }
        return new Unjudged(subjects.build());
    }

    private static List<RuleId> unreadBy(NotEvaluated entry) {
        return entry.reason().arguments().stream()
                .filter(List.class::isInstance)
                .flatMap(rules -> ((List<?>) rules).stream())
                .map(rule -> RuleId.of(rule.toString()))
                .toList();
    }

    /** Whether a rule could not judge a thing, or nothing at all. */
    boolean contains(RuleId rule, Optional<Id> subject) {
        return subjects.containsEntry(rule, subject) || subjects.containsEntry(rule, Optional.<Id>empty());
    }

    /** Whether a rule could not judge one of some things, or nothing at all. */
    boolean containsAny(RuleId rule, Predicate<Id> things) {
        return subjects.get(rule).stream()
                .anyMatch(subject -> subject.map(things::test).orElse(true));
    }
}
