package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Collectors;

/** How a rule runs: what it says itself, with a profile's setting laid over it, all read and checked. */
record EffectiveSetting(Severity severity, boolean blocksPublishing, ImmutableMap<String, Object> parameters) {

    static EffectiveSetting of(Rule<?> rule, RuleSetting setting) {
        setting.parameters()
                .keySet()
                .forEach(name -> checkArgument(
                        rule.parameter(name).isPresent(),
                        "Rule '%s': parameter must be one of [%s]: %s",
                        rule,
                        rule.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")),
                        name));
        return new EffectiveSetting(
                setting.severity().orElse(rule.severity()),
                setting.blocksPublishing().orElse(rule.blocksPublishing()),
                ImmutableMap.copyOf(Maps.transformValues(
                        Maps.uniqueIndex(rule.parameters(), Parameter::name),
                        parameter -> value(rule, parameter, setting))));
    }

    private static Object value(Rule<?> rule, Parameter<?> parameter, RuleSetting setting) {
        String text = setting.parameters().get(parameter.name());
        if (text == null) {
            return parameter.defaultValue();
        }
        return parameter
                .read(text)
                .map(Object.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("Rule '" + rule + "': parameter '" + parameter.name()
                        + "' must be " + parameter.constraint() + ": " + text));
    }
}
