package org.okr4j.rule.catalog;

import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleBuilder;
import org.okr4j.rule.RuleFamily;

/** Begins a built-in rule: its sentences stand in the phrasebooks, under its id. */
final class CatalogRule {

    private CatalogRule() {}

    static <T> RuleBuilder<T> forEach(Class<T> subjects, String id) {
        return Rule.forEach(subjects)
                .id(id)
                .because("catalog." + id + ".because")
                .message("catalog." + id);
    }

    /** Begins a rule on how something is worded. What is closed is not reworded anymore. */
    static <T> RuleBuilder<T> onWording(Class<T> subjects, String id) {
        return onOpen(subjects, id).family(RuleFamily.WORDING);
    }

    /** Begins a rule on what cannot be mended anymore once it is closed. */
    static <T> RuleBuilder<T> onOpen(Class<T> subjects, String id) {
        return forEach(subjects, id)
                .appliesTo(
                        LifecycleState.DRAFT,
                        LifecycleState.PROPOSED,
                        LifecycleState.REVIEWED,
                        LifecycleState.PUBLISHED);
    }
}
