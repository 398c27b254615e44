package org.okr4j.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * Tests one rule: what it accepts, what it rejects, where and with which words, what it leaves alone, and whether its fix mends.
 *
 * <pre>{@code
 * RuleTester.of(titleIsShort)
 *         .accepts(objective)
 *         .rejects(objective.withTitle(long), "title", "The title has 97 characters; say it in 80.")
 *         .with("most", "100")
 *         .accepts(objective.withTitle(long));
 * RuleTester.of(lampsAreOn).asOf(today).on(UnitId.of("parks")).rejects(program, "name");
 * }</pre>
 *
 * <p>A subject is an {@link OkrProgram}, for rules on whatever lies in one, or an {@link Objective} or {@link KeyResult} as a draft.
 * It fails with an {@link AssertionError} that tells what the rule said instead. A rule that did not look at its
 * subject has neither accepted nor rejected it: both fail.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleTester {

    private final Rule<?> rule;
    private final Profile profile;
    private final ImmutableSortedMap<String, String> parameters;
    private final LocalDate asOf;
    private final Optional<Id> thing;
    private final ImmutableList<Suppression> suppressions;
    private final ImmutableList<Rule<?>> suppressed;

    private RuleTester(
            Rule<?> rule,
            Profile profile,
            ImmutableSortedMap<String, String> parameters,
            LocalDate asOf,
            Optional<Id> thing,
            ImmutableList<Suppression> suppressions,
            ImmutableList<Rule<?>> suppressed) {
        this.rule = rule;
        this.profile = profile;
        this.parameters = parameters;
        this.asOf = asOf;
        this.thing = thing;
        this.suppressions = suppressions;
        this.suppressed = suppressed;
    }

    /**
     * Returns a tester of a rule as it is set by default. One that is off by default is tested as a warning.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(Rule<?> rule) {
        ProfileBuilder profile =
                Profile.builder("rule-tester", ScoringPolicies.STANDARD).rule(rule);
        if (rule.severity() == Severity.OFF) {
            profile.severity(rule.id().toString(), Severity.WARNING);
        }
        return new RuleTester(
                rule,
                profile.build(),
                ImmutableSortedMap.of(),
                LocalDate.MAX,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * Returns this tester with the rule set as in a profile: graded, tuned, in all units and in some, and with the way in which
     * is scored there. No other rule of the profile speaks, and what is suppressed there is not.
     *
     * @param other a profile, which need not have the rule
     * @return the tester
     */
    public RuleTester in(Profile other) {
        return new RuleTester(rule, other, parameters, asOf, thing, suppressions, suppressed);
    }

    /**
     * Returns this tester with a parameter set.
     *
     * @param name the name of the parameter
     * @param value its value as text
     * @return the tester
     */
    public RuleTester with(String name, String value) {
        TreeMap<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new RuleTester(rule, profile, ImmutableSortedMap.copyOf(more), asOf, thing, suppressions, suppressed);
    }

    /**
     * Returns this tester as of a date, which programs need.
     *
     * @param date the date as of which to judge
     * @return the tester
     */
    public RuleTester asOf(LocalDate date) {
        return new RuleTester(rule, profile, parameters, date, thing, suppressions, suppressed);
    }

    /**
     * Returns this tester for one thing of programs, such as a unit, a dependency or one of several objectives: what the rule says
     * of others does not count.
     *
     * @param subject the id of a thing that the programs have
     * @return the tester
     */
    public RuleTester on(Id subject) {
        return new RuleTester(rule, profile, parameters, asOf, Optional.of(subject), suppressions, suppressed);
    }

    /**
     * Returns this tester with something suppressed: what this rule finds, or, to test a rule on suppressions, what another rule
     * finds, whose own findings do not count.
     *
     * @param suppression what is suppressed
     * @param of the rule of which it is
     * @return the tester
     */
    public RuleTester suppressing(Suppression suppression, Rule<?> of) {
        return new RuleTester(
                rule,
                profile,
                parameters,
                asOf,
                thing,
                ImmutableList.<Suppression>builder()
                        .addAll(suppressions)
                        .add(suppression)
                        .build(),
                ImmutableList.<Rule<?>>builder().addAll(suppressed).add(of).build());
    }

    /**
     * Fails if the rule finds anything, or does not look.
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
     * Fails unless the rule finds exactly this, in this order.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @param findings for each where and what, in English, such as {@code objective 'o1' title: Too long.}
     * @return this tester
     */
    public RuleTester finds(Object subject, String... findings) {
        List<String> found = report(subject).findings().stream()
                .map(finding -> finding.location() + ": " + finding.message())
                .toList();
        check(
                found.equals(List.of(findings)),
                "must find:\n" + String.join("\n", findings) + "\nand found:\n" + String.join("\n", found));
        return this;
    }

    /**
     * Fails unless the rule finds exactly one thing, in these words of a language.
     *
     * @param language the language
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @param message the message in that language
     * @return this tester
     */
    public RuleTester says(Language language, Object subject, String message) {
        String said = Phrasebook.of(language).render(one(subject).message());
        check(said.equals(message), "must say: " + message + "\nand said: " + said);
        return this;
    }

    /**
     * Fails unless the rule finds exactly one thing in a program and proposes changes after which it finds nothing.
     *
     * @param program the program
     * @return this tester
     */
    public RuleTester mends(OkrProgram program) {
        Finding finding = one(program);
        check(finding.fix().stream().findAny().isPresent(), "must propose a fix: " + finding);
        OkrProgram mended = program.apply(finding.fix().stream().toList());
        List<Finding> left = report(mended).findings();
        check(left.isEmpty(), "must find nothing after its fix " + finding.fix() + ", and said: " + left);
        return this;
    }

    /**
     * Fails unless the rule leaves a subject alone: it finds nothing, since it was shown nothing.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @return this tester
     */
    public RuleTester ignores(Object subject) {
        RuleReport report = report(subject);
        check(
                report.findings().isEmpty()
                        && report.notEvaluated().stream()
                                .anyMatch(entry -> entry.reason().key().equals("rule.no-subjects")),
                "must not look at " + subject + ", and said: " + report);
        return this;
    }

    /**
     * Fails unless the rule says that it cannot judge, and finds nothing.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @param reason why, in English
     * @return this tester
     */
    public RuleTester cannotJudge(Object subject, String reason) {
        RuleReport report = report(subject);
        check(report.findings().isEmpty(), "must not judge " + subject + ", and said: " + report.findings());
        check(
                report.notEvaluated().stream()
                        .anyMatch(entry -> entry.reason().toString().equals(reason)),
                "must not be evaluated for: " + reason + "\nand said: " + report.notEvaluated());
        return this;
    }

    /**
     * Returns what the rule says of a subject, for whatever else is to be tested.
     *
     * @param subject an {@link OkrProgram}, {@link Objective} or {@link KeyResult}
     * @return the report of this rule alone
     */
    public RuleReport report(Object subject) {
        RuleReport report = check(subject);
        return RuleReport.of(
                report.findings().stream().filter(this::counts).toList(),
                report.notEvaluated().stream().filter(this::counts).toList(),
                report.suppressed());
    }

    private RuleReport check(Object subject) {
        Profile tested = profile();
        check(
                tested.severity(rule.id()) != Severity.OFF
                        || !tested.ownUnitSettings().isEmpty(),
                "must not be off in profile '" + profile + "'");
        if (subject instanceof OkrProgram program) {
            return check(program.resolve(), tested);
        }
        if (subject instanceof Objective objective) {
            return tested.check(objective);
        }
        if (subject instanceof KeyResult keyResult) {
            return tested.check(keyResult);
        }
        throw new IllegalArgumentException(
                "RuleTester: subject must be a program, objective or key result: " + subject);
    }

    /** Looks at as little as holds the thing, so that a rule that was not shown the thing says so. */
    private RuleReport check(ResolvedProgram program, Profile tested) {
        Scorecard scores = Scorer.of(tested.scoringPolicy()).score(program, asOf);
        @Nullable Id at = thing.orElse(null);
        if (at instanceof DependencyId dependency) {
            at = program.dependency(dependency).consumer();
        }
        if (at instanceof KeyResultId keyResult) {
            at = program.objectiveOf(keyResult).id();
        }
        if (at instanceof ObjectiveId objective) {
            return tested.check(program, scores, objective);
        }
        if (at instanceof KpiId kpi) {
            at = program.kpi(kpi).unit().orElse(program.root().id());
        }
        return at instanceof UnitId unit ? tested.check(program, scores, unit) : tested.check(program, scores);
    }

    private boolean counts(Finding finding) {
        boolean isBroken = finding.rule().equals(Finding.RULE_FAILED)
                && rule.id().toString().equals(finding.evidence().get("rule"));
        boolean isOfRule = isBroken || finding.rule().equals(rule.id());
        return isOfRule && (thing.isEmpty() || thing.equals(finding.location().subject()));
    }

    private boolean counts(NotEvaluated entry) {
        boolean isOfOther = suppressed.stream()
                .anyMatch(other ->
                        other.id().equals(entry.rule()) && !entry.rule().equals(rule.id()));
        return !isOfOther && (thing.isEmpty() || entry.subject().isEmpty() || thing.equals(entry.subject()));
    }

    private Finding rejected(Object subject, String property) {
        Finding finding = one(subject);
        check(
                finding.location().property().equals(property),
                "must point at '" + property + "', and pointed at: " + finding.location());
        return finding;
    }

    private Finding one(Object subject) {
        RuleReport report = report(subject);
        List<Finding> findings = report.findings();
        check(findings.size() == 1, "must find one thing in " + subject + ", and said: " + report);
        check(findings.get(0).rule().equals(rule.id()), "must not break down: " + findings.get(0));
        return findings.get(0);
    }

    private Profile profile() {
        List<Rule<?>> speaking = new ArrayList<>(suppressed);
        speaking.add(rule);
        ProfileBuilder builder = Profile.builder(profile.id(), profile.scoringPolicy());
        speaking.forEach(builder::rule);
        Stream.iterate(Optional.of(profile), Optional::isPresent, at -> at.flatMap(Profile::parent))
                .map(Optional::orElseThrow)
                .collect(ImmutableList.toImmutableList())
                .reverse()
                .forEach(at -> set(at, speaking, builder));
        parameters.forEach((name, value) -> builder.parameter(rule.id().toString(), name, value));
        suppressions.forEach(builder::suppress);
        return builder.build();
    }

    /** Sets what a profile says itself about some rules. */
    private static void set(Profile from, List<Rule<?>> rules, ProfileBuilder builder) {
        for (Rule<?> rule : rules) {
            Optional.ofNullable(from.ownSettings().get(rule.id()))
                    .ifPresent(setting -> builder.set(rule.id(), setting));
            from.ownUnitSettings()
                    .forEach((unit, settings) -> Optional.ofNullable(settings.get(rule.id()))
                            .ifPresent(setting -> builder.forUnit(unit, inUnit -> inUnit.set(rule.id(), setting))));
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError("Rule '" + rule + "' " + otherwise);
        }
    }
}
