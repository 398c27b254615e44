package org.okr4j.rule.catalog;

import java.util.function.UnaryOperator;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleId;

/**
 * The example of a rule: a program with which no rule finds fault, and the same with one thing spoiled, so that this rule
 * finds that and no other rule finds anything.
 */
record RuleFixture(RuleId rule, String wrong, String mended, OkrProgram bad, OkrProgram good) {

    static RuleFixture of(String rule, String wrong, String mended, OkrProgram good, UnaryOperator<OkrProgram> spoil) {
        return new RuleFixture(RuleId.of(rule), wrong, mended, spoil.apply(good), good);
    }
}
