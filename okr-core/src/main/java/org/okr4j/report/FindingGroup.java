package org.okr4j.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.rule.Finding;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * The findings of one rule that are equally grave, as they stand together in a {@link FindingsReport}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param severity how grave they are
 * @param rule the rule that found them
 * @param rationale why the rule should hold; empty where the profile does not have the rule
 * @param findings the findings, at least one, in order
 */
public record FindingGroup(
        Severity severity, RuleId rule, Optional<Message> rationale, ImmutableList<Finding> findings) {

    /**
     * Checks that there is a finding.
     *
     * @param severity how grave they are
     * @param rule the rule that found them
     * @param rationale why the rule should hold
     * @param findings the findings
     * @throws IllegalArgumentException if there is no finding
     */
    public FindingGroup {
        requireNonNull(severity, "severity");
        requireNonNull(rule, "rule");
        requireNonNull(rationale, "rationale");
        requireNonNull(findings, "findings");
        checkArgument(!findings.isEmpty(), "Finding group '%s': findings must not be empty: %s", rule, findings);
    }

    /** {@return whether one of them keeps an objective from being published} */
    public boolean blocksPublishing() {
        return findings.stream().anyMatch(Finding::blocksPublishing);
    }
}
