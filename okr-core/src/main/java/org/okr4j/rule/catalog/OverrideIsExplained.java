package org.okr4j.rule.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Who sets a score says in more than a word why, and is known. */
final class OverrideIsExplained {

    private static final Splitter SPLITTER =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final Parameter<Integer> WORDS = Parameter.integer("words", 1, 50, 3);

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "override-is-explained")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.OURS)
            .parameters(WORDS)
            .where(Overrides::areThere)
            .check((objective, context) -> Overrides.forEach(
                    objective,
                    context.asOf(),
                    (override, subject, text, place) -> wrong(override, context)
                            .ifPresent(message -> context.finding()
                                    .message(message, text, override.score().toProgress(), override.reason())
                                    .at(place)
                                    .report())));

    private OverrideIsExplained() {}

    private static Optional<String> wrong(ScoreOverride override, RuleContext<Objective> context) {
        if (SPLITTER.splitToList(override.reason()).size() < context.get(WORDS)) {
            return Optional.of("catalog.override-is-explained");
        }
        return Optional.of("catalog.override-is-explained.nobody")
                .filter(nobody -> override.by().isEmpty());
    }
}
