package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.okr4j.value.Id;

/**
 * The identity of a rule: the statement that holds where the rule is silent, in lower case and joined by hyphens, such
 * as {@code objective-has-key-results}. An id is never used again for another rule.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleId extends Id {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private RuleId(String text) {
        super(text);
    }

    /**
     * Returns the id with a text.
     *
     * @param text words of lower-case letters and digits joined by hyphens
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String text) {
        checkArgument(
                KEBAB_CASE.matcher(text).matches(), "RuleId must be lower-case words joined by hyphens: '%s'", text);
        return new RuleId(text);
    }

    @Override
    public String kind() {
        return "Rule";
    }
}
