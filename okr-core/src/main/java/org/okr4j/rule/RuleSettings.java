package org.okr4j.rule;

/**
 * Where the rules of a profile are graded and tuned, for all units or for one. A rule is named by its id. What is said
 * later wins over what was said before.
 *
 * @param <S> the type that is returned, to go on with
 */
public interface RuleSettings<S extends RuleSettings<S>> {

    /**
     * Sets something about a rule.
     *
     * @param rule the rule
     * @param setting what to set; what is absent in it stays
     * @return this
     */
    S set(RuleId rule, RuleSetting setting);

    /**
     * Sets how grave the findings of a rule are.
     *
     * @param rule the id of the rule
     * @param severity the severity
     * @return this
     */
    default S severity(String rule, Severity severity) {
        return set(RuleId.of(rule), RuleSetting.builder().severity(severity).build());
    }

    /**
     * Switches a rule off.
     *
     * @param rule the id of the rule
     * @return this
     */
    default S off(String rule) {
        return severity(rule, Severity.OFF);
    }

    /**
     * Sets a parameter of a rule.
     *
     * @param rule the id of the rule
     * @param name the name of the parameter
     * @param value its value as text
     * @return this
     */
    default S parameter(String rule, String name, String value) {
        return set(
                RuleId.of(rule), RuleSetting.builder().putParameter(name, value).build());
    }

    /**
     * Sets whether the findings of a rule keep an objective from being published.
     *
     * @param rule the id of the rule
     * @param blocks whether they do
     * @return this
     */
    default S blocksPublishing(String rule, boolean blocks) {
        return set(
                RuleId.of(rule), RuleSetting.builder().blocksPublishing(blocks).build());
    }
}
