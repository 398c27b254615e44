package org.okr4j.rule.catalog;

import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.CompletionVerdict;

/** Of a cycle that is over, at least 40 percent of the key results have reached 70 percent of their target. */
final class EnoughKeyResultsReachedTarget {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "enough-key-results-reached-target")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(CycleVerdict.LEAST, Hindsight.DAYS_AFTER)
            .check((program, context) -> CycleVerdict.report(CompletionVerdict.UNREALISTIC, context));

    private EnoughKeyResultsReachedTarget() {}
}
