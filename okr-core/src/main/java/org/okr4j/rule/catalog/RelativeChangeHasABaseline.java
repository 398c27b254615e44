package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.ChangeMode;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.Statement;

/** Where a key result is to change by a share or a factor, its text or its measure says of how much. */
final class RelativeChangeHasABaseline {

    static final Rule<KeyResult> RULE = Wording.forEach("relative-change-has-a-baseline")
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(RelativeChangeHasABaseline::check);

    private RelativeChangeHasABaseline() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        Optional<StatedChange> change = statement.change().filter(stated -> stated.mode() != ChangeMode.ABSOLUTE);
        if (change.isEmpty() || statement.baseline().isPresent() || hasBaselineElsewhere(context)) {
            return;
        }
        String words = change.get().span().of(statement.text());
        Wording.with(
                        Wording.finding(
                                context,
                                "catalog.relative-change-has-a-baseline",
                                keyResult.text(),
                                words,
                                statement.proposal()),
                        new Phrase(words, change.get().span()))
                .evidence("mode", change.get().mode())
                .evidence("value", change.get().value())
                .report();
    }

    private static boolean hasBaselineElsewhere(RuleContext<KeyResult> context) {
        return Wording.measure(context)
                .map(measure -> measure.toParts().baseline().isPresent())
                .orElseGet(context::isFedByObjectives);
    }
}
