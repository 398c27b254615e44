package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.report.FindingsReport;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.rule.SuppressedFinding;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/** Makes test cases of the rules of a check. */
final class TestCases {

    private final FindingsReport report;
    private final Severity mildest;
    private final Phrasebook phrases;
    private final ImmutableListMultimap<RuleId, Finding> counted;
    private final ImmutableListMultimap<RuleId, Finding> known;
    private final ImmutableListMultimap<RuleId, SuppressedFinding> suppressed;
    private final ImmutableListMultimap<RuleId, NotEvaluated> unjudged;

    TestCases(FindingsReport report, Severity mildest, Phrasebook phrases) {
        this.report = report;
        this.mildest = mildest;
        this.phrases = phrases;
        this.counted = Multimaps.index(report.findings(), TestCases::rule);
        this.known = Multimaps.index(
                report.comparison().map(BaselineComparison::known).orElse(ImmutableList.of()), TestCases::rule);
        this.suppressed = Multimaps.index(report.report().suppressed(), entry -> rule(entry.finding()));
        this.unjudged = Multimaps.index(report.report().notEvaluated(), NotEvaluated::rule);
    }

    /** The rule that a finding tells of: the one that broke down, where that is what was found. */
    private static RuleId rule(Finding finding) {
        return Optional.ofNullable(finding.evidence().get("rule"))
                .filter(broken -> finding.rule().equals(Finding.RULE_FAILED))
                .map(RuleId::of)
                .orElse(finding.rule());
    }

    /** What is to be known of the run, by name. */
    ImmutableMap<String, String> properties() {
        ImmutableMap.Builder<String, String> properties = ImmutableMap.builder();
        report.evaluation()
                .ifPresent(evaluation -> properties
                        .put(
                                "organization",
                                XmlText.of(evaluation
                                        .program()
                                        .program()
                                        .organization()
                                        .name()))
                        .put("asOf", evaluation.asOf().toString()));
        return properties.put("profile", XmlText.of(report.profile().id())).buildOrThrow();
    }

    /** All test cases, by family and id. */
    ImmutableListMultimap<RuleFamily, TestCase> byFamily() {
        return ids().stream()
                .map(this::testCase)
                .sorted(Comparator.comparing(TestCase::family))
                .collect(ImmutableListMultimap.toImmutableListMultimap(TestCase::family, testCase -> testCase));
    }

    /** The rules that the profile asks for, and whatever else has something to say. */
    private ImmutableSortedSet<RuleId> ids() {
        Profile profile = report.profile();
        return ImmutableSortedSet.<RuleId>naturalOrder()
                .addAll(counted.keySet())
                .addAll(known.keySet())
                .addAll(suppressed.keySet())
                .addAll(unjudged.keySet())
                .addAll(profile.rules().rules().stream()
                        .map(Rule::id)
                        .filter(id -> profile.severity(id) != Severity.OFF)
                        .iterator())
                .build();
    }

    private TestCase testCase(RuleId rule) {
        List<Finding> failing = counted.get(rule).stream()
                .filter(finding -> finding.severity().isAtLeast(mildest))
                .toList();
        return new TestCase(
                report.profile().rules().rule(rule).map(Rule::family).orElse(RuleFamily.CUSTOM),
                rule,
                failing.isEmpty() ? Optional.empty() : Optional.of(problem(failing)),
                counted.containsKey(rule) ? Optional.empty() : skipped(rule),
                output(rule));
    }

    private TestProblem problem(List<Finding> failing) {
        Finding gravest = failing.get(0);
        return new TestProblem(
                failing.stream().anyMatch(finding -> finding.rule().equals(Finding.RULE_FAILED)),
                Ascii.toLowerCase(gravest.severity().name()),
                failing.size() == 1 ? say(gravest.message()) : say(Message.of("json.junit.findings", failing.size())),
                failing.stream().map(this::line).collect(toImmutableList()));
    }

    /** Why a rule has judged nothing; where it is not one of the profile, it only stands for others that have not. */
    private Optional<String> skipped(RuleId rule) {
        boolean isOne = report.profile().rules().rule(rule).isPresent();
        return unjudged.get(rule).stream()
                .filter(entry -> !isOne || entry.subject().isEmpty())
                .map(NotEvaluated::reason)
                .map(this::say)
                .findFirst();
    }

    private ImmutableList<String> output(RuleId rule) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        counted.get(rule).stream()
                .filter(finding -> !finding.severity().isAtLeast(mildest))
                .map(this::line)
                .forEach(lines::add);
        known.get(rule).forEach(finding -> lines.add(say(Message.of("json.junit.known", line(finding)))));
        suppressed
                .get(rule)
                .forEach(entry -> lines.add(say(Message.of(
                        "json.junit.suppressed",
                        line(entry.finding()),
                        entry.suppression().until(),
                        entry.suppression().by(),
                        entry.suppression().reason()))));
        unjudged.get(rule).forEach(entry -> entry.subject().ifPresent(thing -> lines.add(line(thing, entry))));
        return lines.build();
    }

    private String line(Finding finding) {
        return say(Message.of("json.junit.finding", finding.severity(), report.place(finding), finding.message()));
    }

    private String line(Id thing, NotEvaluated entry) {
        return say(Message.of("json.junit.not-evaluated", report.place(thing), entry.reason()));
    }

    private String say(Message message) {
        return XmlText.of(phrases.render(message));
    }
}
