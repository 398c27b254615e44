package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Severity;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.text.Message;

/**
 * A rule as a profile sets it.
 *
 * @param rule the rule
 * @param profile the profile
 * @param manual the address of the page on built-in rules
 */
record SarifRule(Rule<?> rule, Profile profile, Optional<URI> manual) {

    boolean isEnabled() {
        return profile.severity(rule.id()) != Severity.OFF;
    }

    String level() {
        return level(profile.severity(rule.id()));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    Message explanation() {
        return profile.explain(rule.id());
    }

    Optional<ImmutableMap<String, String>> parameters() {
        Map<String, String> texts = Maps.transformValues(profile.parameters(rule.id()), Object::toString);
        return texts.isEmpty() ? Optional.empty() : Optional.of(ImmutableMap.copyOf(texts));
    }

    /** The address of the chapter on the rule, if it is a built-in one. */
    Optional<URI> help() {
        boolean isBuiltIn =
                OkrRules.all().rule(rule.id()).filter(known -> known == rule).isPresent();
        return manual.filter(page -> isBuiltIn).map(page -> page.resolve("#" + rule.id()));
    }
}
