package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.okr4j.value.Id;

/**
 * What a check found: the findings in a fixed order, the gravest first, what of it is suppressed, and the rules that could not
 * judge. What is suppressed counts nowhere else.
 *
 * <p>The same facts give the same report in whatever order they were handed in. Nothing stands in it twice.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleReport {

    private final ImmutableList<Finding> findings;
    private final ImmutableList<NotEvaluated> notEvaluated;
    private final ImmutableList<SuppressedFinding> suppressed;

    private RuleReport(
            ImmutableList<Finding> findings,
            ImmutableList<NotEvaluated> notEvaluated,
            ImmutableList<SuppressedFinding> suppressed) {
        this.findings = findings;
        this.notEvaluated = notEvaluated;
        this.suppressed = suppressed;
    }

    /**
     * Returns the report of findings and of what could not be judged, both put in order.
     *
     * @param findings the findings, in any order
     * @param notEvaluated what could not be judged, in any order
     * @return the report
     */
    public static RuleReport of(Iterable<Finding> findings, Iterable<NotEvaluated> notEvaluated) {
        return of(findings, notEvaluated, ImmutableList.of());
    }

    /**
     * Returns the report of findings, of what could not be judged and of what is suppressed, each put in order.
     *
     * @param findings the findings that are not suppressed, in any order
     * @param notEvaluated what could not be judged, in any order
     * @param suppressed the findings that are suppressed, in any order
     * @return the report
     */
    public static RuleReport of(
            Iterable<Finding> findings, Iterable<NotEvaluated> notEvaluated, Iterable<SuppressedFinding> suppressed) {
        return new RuleReport(
                ImmutableSortedSet.copyOf(findings).asList(),
                ImmutableSortedSet.copyOf(notEvaluated).asList(),
                ImmutableSortedSet.copyOf(suppressed).asList());
    }

    /** Returns the report of what is in order already, and stands there once. */
    static RuleReport ofSorted(ImmutableList<Finding> findings, ImmutableList<NotEvaluated> notEvaluated) {
        return new RuleReport(findings, notEvaluated, ImmutableList.of());
    }

    /** {@return all findings that are not suppressed, by severity, rule, subject, property and message} */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings of one rule.
     *
     * @param rule the rule
     * @return its findings, in order
     */
    public ImmutableList<Finding> findings(RuleId rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the findings about one thing.
     *
     * @param subject the thing
     * @return the findings whose location has that subject, in order
     */
    public ImmutableList<Finding> findingsOn(Id subject) {
        return findings.stream()
                .filter(finding ->
                        finding.location().subject().filter(subject::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the rules that could not judge, by rule and subject} */
    public ImmutableList<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    /** {@return the findings that somebody has decided to live with for now, in the order of findings} */
    public ImmutableList<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /**
     * Returns how many findings have a severity.
     *
     * @param severity the severity, exactly
     * @return the number of findings
     */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@return the gravest severity found; empty if there is no finding} */
    public Optional<Severity> worst() {
        return findings.stream().findFirst().map(Finding::severity);
    }

    /**
     * Returns whether there is a finding of a severity or a graver one.
     *
     * @param severity the mildest severity that counts
     * @return true if there is such a finding
     */
    public boolean hasAtLeast(Severity severity) {
        return worst().filter(worst -> worst.isAtLeast(severity)).isPresent();
    }

    /** {@return whether a finding keeps what was checked from being published} */
    public boolean blocksPublishing() {
        return findings.stream().anyMatch(Finding::blocksPublishing);
    }

    /** {@return whether there is no finding, but for those that are suppressed} */
    public boolean isClean() {
        return findings.isEmpty();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RuleReport other
                && findings.equals(other.findings)
                && notEvaluated.equals(other.notEvaluated)
                && suppressed.equals(other.suppressed);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * findings.hashCode() + notEvaluated.hashCode()) + suppressed.hashCode();
    }

    @Override
    public String toString() {
        return "RuleReport{findings=" + findings + ", notEvaluated=" + notEvaluated
                + (suppressed.isEmpty() ? "" : ", suppressed=" + suppressed) + "}";
    }
}
