package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;

/**
 * One thing that two profiles expect differently.
 *
 * @param rule the rule; empty for the scoring policy
 * @param unit the unit in which it differs, and below which; empty for all units
 * @param property {@code severity}, {@code blocksPublishing}, {@code parameters} and a name such as {@code parameters.most},
 *     {@code suppressions} or {@code scoringPolicy}; empty for the rule itself
 * @param before what holds before; empty for what is new
 * @param after what holds after; empty for what is gone
 * @param text the difference in one sentence
 */
public record ProfileDifference(
        Optional<RuleId> rule,
        Optional<UnitId> unit,
        String property,
        Optional<Message> before,
        Optional<Message> after,
        Message text) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule; empty for the scoring policy
     * @param unit the unit in which it differs, and below which; empty for all units
     * @param property what of the rule differs
     * @param before what holds before; empty for what is new
     * @param after what holds after; empty for what is gone
     * @param text the difference in one sentence
     */
    public ProfileDifference {
        requireNonNull(rule, "rule");
        requireNonNull(unit, "unit");
        requireNonNull(property, "property");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(text, "text");
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text.toString();
    }
}
