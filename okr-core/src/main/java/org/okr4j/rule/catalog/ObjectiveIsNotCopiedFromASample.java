package org.okr4j.rule.catalog;

import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * An objective that was put forward is no sample anymore: not its title together with most of its key results, figures
 * included. A draft may well begin with one.
 */
final class ObjectiveIsNotCopiedFromASample {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "objective-is-not-copied-from-a-sample")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .appliesTo(LifecycleState.PROPOSED, LifecycleState.REVIEWED, LifecycleState.PUBLISHED)
            .parameters(Likeness.SIMILARITY)
            .check(Live.untilCycleEnds(ObjectiveIsNotCopiedFromASample::check));

    private ObjectiveIsNotCopiedFromASample() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Likeness likeness = new Likeness(context.get(Likeness.SIMILARITY), context.asOf());
        SampleTitles.like(objective.title())
                .filter(sample -> likeness.isCopy(objective, sample))
                .findFirst()
                .ifPresent(sample -> context.finding(objective.title(), sample.function(), sample.title())
                        .at("title")
                        .evidence("function", sample.function())
                        .evidence("language", sample.language())
                        .evidence("sample", sample.title())
                        .report());
    }
}
