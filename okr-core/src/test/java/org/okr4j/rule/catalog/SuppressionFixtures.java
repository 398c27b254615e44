package org.okr4j.rule.catalog;

import static org.okr4j.rule.Sample.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Sample;
import org.okr4j.rule.Suppression;

/** The examples of rules on suppressions, by rule id. */
final class SuppressionFixtures {

    private SuppressionFixtures() {}

    static ImmutableMap<RuleId, RuleFixture> all() {
        Suppression ownerless = suppression(OkrRules.KEY_RESULT_HAS_OWNER).withSubject(KeyResultId.of("p1-1"));
        Suppression late = suppression(OkrRules.PHASE_GATE_IS_PASSED);
        return Maps.uniqueIndex(
                ImmutableList.of(
                        RuleFixture.ofSuppressed(
                                "suppression-has-not-expired",
                                "a rule was to be silent until the day before",
                                "it is to be until the end of the year",
                                new SuppressedProgram(program(), late),
                                new SuppressedProgram(program(), late.withUntil(Sample.AS_OF.minusDays(1)))),
                        RuleFixture.ofSuppressed(
                                "suppression-is-used",
                                "the key result whose missing owner was to be passed over has one again",
                                "it has none",
                                new SuppressedProgram(ownerless(), ownerless),
                                new SuppressedProgram(program(), ownerless))),
                RuleFixture::rule);
    }

    private static OkrProgram ownerless() {
        return Sample.keyResult(program(), "p1-1", keyResult -> keyResult.withOwner(Optional.empty()));
    }

    private static Suppression suppression(Rule<?> rule) {
        return Suppression.builder()
                .rule(rule.id())
                .reason("the post is advertised")
                .by("Ada López")
                .until(LocalDate.of(2026, 12, 31))
                .build();
    }
}
