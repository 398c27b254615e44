package org.okr4j.rule.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The title of an objective is short enough to be remembered. It is judged in any language. */
final class ObjectiveTitleIsConcise {

    private static final Parameter<Integer> MOST_WORDS = Parameter.integer("most-words", 3, 50, 15);
    private static final Parameter<Integer> MOST_CHARACTERS = Parameter.integer("most-characters", 20, 500, 100);
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-title-is-concise")
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .parameters(MOST_WORDS, MOST_CHARACTERS)
            .check(ObjectiveTitleIsConcise::check);

    private ObjectiveTitleIsConcise() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        String title = objective.title().strip();
        int words = WORDS.splitToList(title).size();
        int characters = title.codePointCount(0, title.length());
        boolean isLong = characters > context.get(MOST_CHARACTERS);
        if (words > context.get(MOST_WORDS) || isLong) {
            context.finding(objective.title(), words, characters, context.get(MOST_WORDS), context.get(MOST_CHARACTERS))
                    .at("title")
                    .evidence("words", words)
                    .evidence("characters", characters)
                    .evidence("most-words", context.get(MOST_WORDS))
                    .evidence("most-characters", context.get(MOST_CHARACTERS))
                    .report();
        }
    }
}
