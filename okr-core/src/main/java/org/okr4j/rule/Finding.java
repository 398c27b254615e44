package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.program.Change;
import org.okr4j.program.Location;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;

/**
 * One thing that a rule found wrong: which rule, how grave, where, what, with which numbers, and where possible how to
 * mend it.
 *
 * <p>The natural order is the one of reports: by severity, rule, subject, property, place in the text, and then by the
 * message.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding, Comparable<Finding> permits ImmutableFinding {

    /** The rule of findings that say that a rule broke down. */
    public static final RuleId RULE_FAILED = RuleId.of("rule-failed");

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding ->
                    finding.location().subject().map(Object::toString).orElse(""))
            .thenComparing(finding -> finding.location().property())
            .thenComparing(finding -> finding.span().map(Span::start).orElse(0))
            .thenComparing(finding -> finding.span().map(Span::end).orElse(0))
            .thenComparing(finding -> finding.message().toString())
            .thenComparing(finding -> finding.evidence().toString())
            .thenComparing(finding -> finding.fix().toString())
            .thenComparing(Finding::blocksPublishing);

    Finding() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rule that found it} */
    public abstract RuleId rule();

    /** {@return how grave it is: never off} */
    public abstract Severity severity();

    /** {@return whether an objective may not be published while this stands; false by default} */
    @Value.Default
    public boolean blocksPublishing() {
        return false;
    }

    /** {@return the thing and the property it is about} */
    public abstract Location location();

    /** {@return where the words stand that are wrong, in the text at the location; for rules about wording} */
    public abstract Optional<Span> span();

    /** {@return what is wrong and what to do next} */
    public abstract Message message();

    /** {@return the values that led to it, by name, as canonical text} */
    public abstract ImmutableMap<String, String> evidence();

    /**
     * {@return the changes that together would mend it, to be applied one after the other; empty where none can be proposed}
     */
    public abstract ImmutableList<Change> fix();

    @Override
    public final int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public final String toString() {
        return severity() + " " + rule() + " at " + location() + ": " + message();
    }

    @Value.Check
    void check() {
        checkArgument(severity() != Severity.OFF, "Finding '%s': severity must not be OFF: OFF", rule());
    }

    /** Builds findings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
