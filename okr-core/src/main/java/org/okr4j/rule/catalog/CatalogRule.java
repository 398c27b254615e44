package org.okr4j.rule.catalog;

import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleBuilder;

/** Begins a built-in rule: its sentences stand in the phrasebooks, under its id. */
final class CatalogRule {

    private CatalogRule() {}

    static <T> RuleBuilder<T> forEach(Class<T> subjects, String id) {
        return Rule.forEach(subjects)
                .id(id)
                .because("catalog." + id + ".because")
                .message("catalog." + id);
    }
}
