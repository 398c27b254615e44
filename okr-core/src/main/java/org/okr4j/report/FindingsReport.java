package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramDiff;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Baseline;
import org.okr4j.rule.BaselineComparison;
import org.okr4j.rule.BaselineEntry;
import org.okr4j.rule.Finding;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Id;

/**
 * What a check found, arranged for those who read it: how many findings there are, the findings of each rule below why the
 * rule holds, the gravest first, and at the end what no rule could judge, and why.
 *
 * <p>Findings that somebody has decided to live with are listed apart, with the reason. Held {@linkplain #against against a
 * baseline}, a report counts and shows only what is new.
 *
 * <p>It writes itself as plain text and as Markdown; the JSON module writes it as JSON, SARIF and JUnit XML. Equal reports give
 * equal bytes in every form.
 *
 * <pre>{@code
 * FindingsReport report = FindingsReport.of(Okr.evaluate(program, Profiles.GOVERNMENT, asOf));
 * Files.writeString(Path.of("findings.md"), report.toMarkdown(Phrasebook.spanish()));
 * }</pre>
 *
 * <p>Whatever a program holds stays text: white space is one blank, what steers a terminal or turns the direction of writing
 * around is U+FFFD, and in Markdown nothing of it is markup, a link or a mention.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindingsReport {

    private final RuleReport report;
    private final Profile profile;
    private final @Nullable Evaluation evaluation;
    private final @Nullable BaselineComparison comparison;

    private FindingsReport(
            RuleReport report,
            Profile profile,
            @Nullable Evaluation evaluation,
            @Nullable BaselineComparison comparison) {
        this.report = requireNonNull(report, "report");
        this.profile = requireNonNull(profile, "profile");
        this.evaluation = evaluation;
        this.comparison = comparison;
    }

    /**
     * Returns the report of what was found in a whole program.
     *
     * @param evaluation the program, what was expected of it, and what was found
     * @return the report
     */
    public static FindingsReport of(Evaluation evaluation) {
        return new FindingsReport(evaluation.report(), evaluation.profile(), evaluation, null);
    }

    /**
     * Returns the report of what was found in a draft, which knows no names of units and proposes nothing.
     *
     * @param report what was found
     * @param profile what was expected
     * @return the report
     */
    public static FindingsReport of(RuleReport report, Profile profile) {
        return new FindingsReport(report, profile, null, null);
    }

    /**
     * Returns this report with only those findings counted that are new against a baseline.
     *
     * @param baseline what was found before
     * @return the report
     */
    public FindingsReport against(Baseline baseline) {
        return new FindingsReport(report, profile, evaluation, baseline.compare(report));
    }

    /** {@return all that was found} */
    public RuleReport report() {
        return report;
    }

    /** {@return what was expected} */
    public Profile profile() {
        return profile;
    }

    /** {@return the program that was judged, with its scores; empty if it was a draft} */
    public Optional<Evaluation> evaluation() {
        return Optional.ofNullable(evaluation);
    }

    /** {@return what is new and what is known; empty unless the report is held against a baseline} */
    public Optional<BaselineComparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** {@return the organization and the day, as far as they are known} */
    public Message title() {
        return evaluation == null
                ? Message.of("report.findings.title")
                : Message.of(
                        "report.findings.title-of-program",
                        program(evaluation).organization().name(),
                        evaluation.asOf());
    }

    /** {@return the findings that count: neither suppressed nor known from a baseline, in order} */
    public ImmutableList<Finding> findings() {
        return comparison == null ? report.findings() : comparison.fresh();
    }

    /**
     * Returns how many of the findings that count have a severity.
     *
     * @param severity the severity, exactly
     * @return the number of findings
     */
    public int count(Severity severity) {
        requireNonNull(severity, "severity");
        return (int) findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Returns whether a finding that counts has a severity or a graver one.
     *
     * @param severity the mildest severity that is asked for
     * @return true if there is such a finding
     */
    public boolean hasAtLeast(Severity severity) {
        requireNonNull(severity, "severity");
        return findings().stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** {@return how many findings of each severity count} */
    public Message counts() {
        return Message.of(
                "report.findings.counts", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    /** {@return what there is to know before any finding, a sentence each: the profile and the counts, and the remarks} */
    public ImmutableList<Message> summary() {
        return ImmutableList.<Message>builder()
                .add(Message.of("report.findings.summary", profile.id(), counts()))
                .addAll(remarks())
                .build();
    }

    /** {@return that there is nothing, how much is suppressed and how much is known, a sentence each where it is so} */
    public ImmutableList<Message> remarks() {
        ImmutableList.Builder<Message> sentences = ImmutableList.builder();
        if (findings().isEmpty()) {
            sentences.add(Message.of(comparison == null ? "report.findings.none" : "report.findings.nothing-new"));
        }
        if (!report.suppressed().isEmpty()) {
            sentences.add(Message.of(
                    "report.findings.count-of-suppressed", report.suppressed().size()));
        }
        if (comparison != null) {
            sentences.add(Message.of(
                    "report.findings.compared",
                    comparison.known().size(),
                    sum(comparison.fixed()),
                    sum(comparison.unjudged())));
        }
        return sentences.build();
    }

    private static int sum(ImmutableList<BaselineEntry> entries) {
        return entries.stream().mapToInt(BaselineEntry::count).sum();
    }

    /** {@return the findings that count, those of one rule together, by severity and rule} */
    public ImmutableList<FindingGroup> groups() {
        return Stream.of(Severity.values()).flatMap(this::groups).collect(toImmutableList());
    }

    private Stream<FindingGroup> groups(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .collect(toImmutableListMultimap(Finding::rule, finding -> finding))
                .asMap()
                .entrySet()
                .stream()
                .map(entry -> new FindingGroup(
                        severity,
                        entry.getKey(),
                        profile.rules().rule(entry.getKey()).map(Rule::rationale),
                        ImmutableList.copyOf(entry.getValue())));
    }

    /** {@return what no rule judged, by reason, in the order of the first rule of each} */
    public ImmutableList<UnjudgedGroup> notEvaluated() {
        return Multimaps.index(report.notEvaluated(), NotEvaluated::reason).asMap().entrySet().stream()
                .map(entry -> new UnjudgedGroup(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .collect(toImmutableList());
    }

    /**
     * Returns where a finding is.
     *
     * @param finding a finding of this report
     * @return the unit, the ids to look for, the property and the characters, as far as they are known
     */
    public Message place(Finding finding) {
        return placeOf(finding).text(UnaryOperator.identity(), UnaryOperator.identity());
    }

    FindingPlace placeOf(Finding finding) {
        return FindingPlace.of(finding.location(), finding.span(), resolved());
    }

    /**
     * Returns where a thing is.
     *
     * @param thing a thing that is found in this report
     * @return the unit and the ids to look for, as far as they are known
     */
    public Message place(Id thing) {
        return placeOf(thing).text(UnaryOperator.identity(), UnaryOperator.identity());
    }

    FindingPlace placeOf(Id thing) {
        return FindingPlace.of(thing, resolved());
    }

    /**
     * Returns which rules could not judge for a reason, and on what.
     *
     * @param group a group of this report
     * @return the rules, each with the places of what it could not judge where it judged other things
     */
    public Message rules(UnjudgedGroup group) {
        return UnjudgedRule.texts(group, this::place, UnaryOperator.identity());
    }

    /**
     * Returns what the change that is proposed with a finding would do. It is applied and compared, which takes
     * microseconds where it changes values only, and otherwise grows with the program.
     *
     * @param finding a finding of this report
     * @return a sentence a difference; empty where nothing is proposed, or nobody knows the program
     */
    public ImmutableList<Message> proposals(Finding finding) {
        ImmutableList<Change> fix = finding.fix().stream().collect(toImmutableList());
        if (evaluation == null || fix.isEmpty()) {
            return ImmutableList.of();
        }
        OkrProgram before = program(evaluation);
        return ProgramDiff.between(before, before.apply(fix)).differences().stream()
                .map(ProposedDifference::of)
                .collect(toImmutableList());
    }

    /** Until when something is suppressed, by whom and why. */
    static Message until(Suppression suppression) {
        return Message.of("report.findings.until", suppression.until(), suppression.by(), suppression.reason());
    }

    /**
     * Returns this report as plain text: a line a finding, with the place below it.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toText(Phrasebook phrases) {
        return new FindingsText(this, requireNonNull(phrases, "phrases")).write();
    }

    /**
     * Returns this report as Markdown, as it is shown by code hosts and wikis.
     *
     * @param phrases the words to use
     * @return the text of a file, with a line feed at the end of each line
     */
    public String toMarkdown(Phrasebook phrases) {
        return new FindingsMarkdown(this, requireNonNull(phrases, "phrases")).write();
    }

    private @Nullable ResolvedProgram resolved() {
        return evaluation == null ? null : evaluation.program();
    }

    private static OkrProgram program(Evaluation evaluation) {
        return evaluation.program().program();
    }

    /** {@return the title and the counts in English} */
    @Override
    public String toString() {
        return title() + ": " + counts();
    }
}
