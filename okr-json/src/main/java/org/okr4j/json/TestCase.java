package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;

/**
 * A rule as a test case.
 *
 * @param family what it is about
 * @param rule its id
 * @param problem what it failed for, or broke down of
 * @param skipped why it was skipped
 * @param output what else there is to say, a line each
 */
record TestCase(
        RuleFamily family,
        RuleId rule,
        Optional<TestProblem> problem,
        Optional<String> skipped,
        ImmutableList<String> output) {

    boolean isSkipped() {
        return skipped.isPresent();
    }

    /** {@return whether it has passed and there is nothing to say} */
    boolean isSilent() {
        return problem.isEmpty() && skipped.isEmpty() && output.isEmpty();
    }

    boolean isFailure() {
        return problem.filter(found -> !found.isError()).isPresent();
    }

    boolean isError() {
        return problem.filter(TestProblem::isError).isPresent();
    }
}
