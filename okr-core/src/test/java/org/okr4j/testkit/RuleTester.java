package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ScoringPolicies;

/**
 * Tests one rule: what it accepts, what it rejects, where and with which words.
 *
 * <pre>{@code
 * RuleTester.of(titleIsShort)
 *         .accepts(objective)
 *         .rejects(objective.withTitle(long), "title", "The title has 97 characters; say it in 80.");
 * }</pre>
 *
 * <p>It fails with an {@link AssertionError} that tells what the rule said instead. A rule that did not look at its
 * subject has neither accepted nor rejected it: both fail.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleTester {

    private final Rule<?> rule;
    private final Map<String, String> parameters;
    private final LocalDate asOf;

    private RuleTester(Rule<?> rule, Map<String, String> parameters, LocalDate asOf) {
        this.rule = rule;
        this.parameters = parameters;
        this.asOf = asOf;
    }

    /**
     * Returns a tester of a rule as it is set by default.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(Rule<?> rule) {
        return new RuleTester(rule, Map.of(), LocalDate.MAX);
    }

    /**
     * Returns this tester with a parameter set.
     *
     * @param name the name of the parameter
     * @param value its value as text
     * @return the tester
     */
    public RuleTester with(String name, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new RuleTester(rule, more, asOf);
    }

    /**
     * Returns this tester as of a date, which programs need.
     *
     * @param date the date as of which to judge
     * @return the tester
     */
    public RuleTester asOf(LocalDate date) {
        return new RuleTester(rule, parameters, date);
    }

    /**
     * Fails if the rule finds anything.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @return this tester
     */
    public RuleTester accepts(Object subject) {
        RuleReport report = report(subject);
        check(report.findings().isEmpty(), "must accept " + subject + ", and said: " + report.findings());
        check(report.notEvaluated().isEmpty(), "must look at " + subject + ", but: " + report.notEvaluated());
        return this;
    }

    /**
     * Fails unless the rule finds exactly one thing, at a property.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @param property the path of the property from the thing it is about; empty for the thing as a whole
     * @return this tester
     */
    public RuleTester rejects(Object subject, String property) {
        rejected(subject, property);
        return this;
    }

    /**
     * Fails unless the rule finds exactly one thing, at a property, in these words.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @param property the path of the property from the thing it is about; empty for the thing as a whole
     * @param message the message in English
     * @return this tester
     */
    public RuleTester rejects(Object subject, String property, String message) {
        Finding finding = rejected(subject, property);
        check(
                finding.message().toString().equals(message),
                "must say: " + message + "\nand said: " + finding.message());
        return this;
    }

    /**
     * Returns what the rule says of a subject, for whatever else is to be tested.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @return the report of this rule alone
     */
    public RuleReport report(Object subject) {
        Profile profile = profile();
        if (subject instanceof OkrProgram program) {
            return profile.check(program.resolve(), asOf);
        }
        if (subject instanceof Objective objective) {
            return profile.check(objective);
        }
        if (subject instanceof KeyResult keyResult) {
            return profile.check(keyResult);
        }
        throw new IllegalArgumentException(
                "RuleTester: subject must be a program, objective or key result: " + subject);
    }

    private Finding rejected(Object subject, String property) {
        RuleReport report = report(subject);
        List<Finding> findings = report.findings();
        check(findings.size() == 1, "must find one thing in " + subject + ", and said: " + report);
        Finding finding = findings.get(0);
        check(finding.rule().equals(rule.id()), "must not break down: " + finding);
        check(
                finding.location().property().equals(property),
                "must point at '" + property + "', and pointed at: " + finding.location());
        return finding;
    }

    private Profile profile() {
        ProfileBuilder builder =
                Profile.builder("rule-tester", ScoringPolicies.STANDARD).rule(rule);
        if (rule.severity() == Severity.OFF) {
            builder.severity(rule.id().toString(), Severity.WARNING);
        }
        parameters.forEach((name, value) -> builder.parameter(rule.id().toString(), name, value));
        return builder.build();
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError("Rule '" + rule + "' " + otherwise);
        }
    }
}
