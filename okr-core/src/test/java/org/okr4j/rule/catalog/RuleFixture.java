package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.ScoringPolicies;

/**
 * The example of a rule: a program, with what is suppressed there or without, or a key result checked alone, with which no rule finds fault, and the same with one
 * thing spoiled, so that this rule finds that and no other rule finds anything. Parameters are those of the rule, where
 * its defaults would not show it.
 */
record RuleFixture(
        RuleId rule, String wrong, String mended, Object bad, Object good, ImmutableMap<String, String> parameters) {

    static RuleFixture of(String rule, String wrong, String mended, OkrProgram good, UnaryOperator<OkrProgram> spoil) {
        return new RuleFixture(RuleId.of(rule), wrong, mended, spoil.apply(good), good, ImmutableMap.of());
    }

    static RuleFixture ofDraft(
            String rule, String wrong, String mended, KeyResult good, UnaryOperator<KeyResult> spoil) {
        return new RuleFixture(RuleId.of(rule), wrong, mended, spoil.apply(good), good, ImmutableMap.of());
    }

    static RuleFixture ofSuppressed(
            String rule, String wrong, String mended, SuppressedProgram good, SuppressedProgram bad) {
        return new RuleFixture(RuleId.of(rule), wrong, mended, bad, good, ImmutableMap.of());
    }

    RuleFixture with(String parameter, String value) {
        return new RuleFixture(rule, wrong, mended, bad, good, ImmutableMap.of(parameter, value));
    }

    /** {@return what some rules find in one side of this example} */
    RuleReport check(Iterable<Rule<?>> rules, Object side) {
        ProfileBuilder profile = Profile.builder("fixture", ScoringPolicies.STANDARD);
        rules.forEach(profile::rule);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            profile.parameter(rule.toString(), parameter.getKey(), parameter.getValue());
        }
        if (side instanceof KeyResult draft) {
            return profile.build().check(draft);
        }
        if (side instanceof SuppressedProgram suppressed) {
            profile.rule(OkrRules.all().rule(suppressed.suppression().rule()).orElseThrow())
                    .suppress(suppressed.suppression());
            return profile.build().check(suppressed.program().resolve(), Sample.AS_OF);
        }
        return profile.build().check(((OkrProgram) side).resolve(), Sample.AS_OF);
    }
}
