package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.okr4j.organization.ScoreUse;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Nobody is paid or appraised by scores. To talk about them is another thing. */
final class ScoresAreNotTiedToPay {

    private static final ImmutableSet<ScoreUse> HARMFUL =
            Sets.immutableEnumSet(ScoreUse.APPRAISAL, ScoreUse.COMPENSATION);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "scores-are-not-tied-to-pay")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(ScoresAreNotTiedToPay::areUsesDeclared, "catalog.no-score-uses")
            .check(ScoresAreNotTiedToPay::check);

    private ScoresAreNotTiedToPay() {}

    static boolean areUsesDeclared(ResolvedProgram program) {
        return !program.program().scoreUses().isEmpty();
    }

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        ImmutableList<ScoreUse> harmful =
                program.scoreUses().stream().filter(HARMFUL::contains).sorted().collect(toImmutableList());
        if (!harmful.isEmpty()) {
            context.finding(harmful).at("scoreUses").evidence("uses", harmful).report();
        }
    }
}
