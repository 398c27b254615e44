package org.okr4j.rule.catalog;

import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.CompletionVerdict;

/** Of a cycle that is over, not every aspirational key result has reached its whole target. */
final class NotAllKeyResultsAreAtFullScore {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "not-all-key-results-are-at-full-score")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(CycleVerdict.LEAST, Hindsight.DAYS_AFTER)
            .check((program, context) -> CycleVerdict.report(CompletionVerdict.TOO_EASY, context));

    private NotAllKeyResultsAreAtFullScore() {}
}
