package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.okr4j.value.Id;

/**
 * How often a rule found something at a place when a baseline was taken. It holds no figures and no words of what was found,
 * so that it still stands when a number changes.
 *
 * <p>The natural order is by rule, subject and property.
 *
 * @param rule the rule
 * @param subject the thing; empty for the program itself
 * @param property the property of the thing, without places in lists: {@code keyResults.owner}; empty for the thing itself
 * @param count how often, at least once
 */
public record BaselineEntry(RuleId rule, Optional<Id> subject, String property, int count)
        implements Comparable<BaselineEntry> {

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::rule)
            .thenComparing(entry -> entry.subject().map(Id::toString).orElse(""))
            .thenComparing(entry -> entry.subject().map(Id::kind).orElse(""))
            .thenComparing(BaselineEntry::property)
            .thenComparing(BaselineEntry::count);

    /**
     * Checks the count.
     *
     * @param rule the rule
     * @param subject the thing; empty for the program itself
     * @param property the property of the thing, without places in lists; empty for the thing itself
     * @param count how often, at least once
     * @throws IllegalArgumentException if the count is not positive, or the property tells a place in a list
     */
    public BaselineEntry {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        checkArgument(
                property.indexOf('[') < 0,
                "BaselineEntry '%s': property must not tell a place in a list: %s",
                rule,
                property);
        checkArgument(count > 0, "BaselineEntry '%s': count must be positive: %s", rule, count);
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return count + " × " + rule + subject.map(id -> " on '" + id + "'").orElse("")
                + (property.isEmpty() ? "" : " at " + property);
    }
}
