package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleSet;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.SuppressionUse;
import org.okr4j.text.Message;
import org.okr4j.text.NearestName;

/** What a profile says is of rules, parameters and values that the profile it extends has and takes. */
enum KnownRules implements Constraint {
    OF_BASE;

    @Override
    public void check(Given given, DocumentReader in) throws IOException {
        Optional<Object> base = given.value(ProfileCodec.EXTENDS);
        if (base.isEmpty()) {
            return; // reported as missing or unknown
        }
        RuleSet rules = ((Profile) base.get()).rules();
        checkSettings(settings(given.value(ProfileCodec.RULES)), rules, in);
        for (Map.Entry<String, Placed<ImmutableMap<String, Placed<SettingForm>>>> unit :
                units(given.value(ProfileCodec.UNITS)).entrySet()) {
            checkUnit(unit.getKey(), unit.getValue().node(), in);
            checkSettings(unit.getValue().value(), rules, in);
        }
        for (Placed<Suppression> suppression : suppressions(given.value(ProfileCodec.SUPPRESSIONS))) {
            check(suppression, rules, in);
        }
    }

    private static void checkSettings(
            ImmutableMap<String, Placed<SettingForm>> settings, RuleSet rules, DocumentReader in) throws IOException {
        for (Map.Entry<String, Placed<SettingForm>> setting : settings.entrySet()) {
            Optional<Rule<?>> rule = find(setting.getKey(), rules);
            if (rule.isEmpty()) {
                in.report(setting.getValue().node(), unknown(setting.getKey(), rules));
            } else {
                for (Map.Entry<String, Placed<String>> parameter :
                        setting.getValue().value().parameters().entrySet()) {
                    check(parameter.getKey(), parameter.getValue(), rule.get(), in);
                }
            }
        }
    }

    private static void check(String name, Placed<String> value, Rule<?> rule, DocumentReader in) throws IOException {
        Optional<Parameter<?>> parameter = rule.parameter(name);
        if (parameter.isEmpty()) {
            in.report(value.node(), unknown(name, rule));
        } else if (!takes(parameter.get(), value.value())) {
            in.report(
                    value.node(),
                    Message.of("json.expected", parameter.get().expectation(), Found.text(value.value())));
        }
    }

    private static boolean takes(Parameter<?> parameter, String value) {
        try {
            parameter.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkUnit(String name, int node, DocumentReader in) throws IOException {
        try {
            UnitId.of(name);
        } catch (IllegalArgumentException e) {
            in.report(node, Message.of("json.expected", Message.of("json.kind.id"), Found.text(name)));
        }
    }

    private static void check(Placed<Suppression> suppression, RuleSet rules, DocumentReader in) throws IOException {
        RuleId id = suppression.value().rule();
        Optional<Rule<?>> rule = rules.rule(id);
        if (rule.isEmpty()) {
            in.report(suppression.node("rule", in), unknown(id.toString(), rules));
        } else if (rule.get().subjects() == SuppressionUse.class) {
            in.report(suppression.node("rule", in), Message.of("json.not-suppressible", id));
        }
    }

    /** A name that is no rule id is no rule either. */
    private static Optional<Rule<?>> find(String name, RuleSet rules) {
        try {
            return rules.rule(RuleId.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Message unknown(String name, RuleSet rules) {
        Iterable<String> known = rules.ids().stream().map(RuleId::toString).toList();
        return NearestName.to(name, known)
                .map(near -> Message.of("json.rule-unknown-near", Excerpt.of(name), near))
                .orElseGet(() -> Message.of("json.rule-unknown", Excerpt.of(name)));
    }

    private static Message unknown(String name, Rule<?> rule) {
        ImmutableList<String> known = ImmutableList.copyOf(
                rule.parameters().stream().map(Parameter::name).toList());
        if (known.isEmpty()) {
            return Message.of("json.parameter-none", rule.id(), Excerpt.of(name));
        }
        return NearestName.to(name, known)
                .map(near -> Message.of("json.parameter-unknown-near", rule.id(), Excerpt.of(name), near))
                .orElseGet(() -> Message.of("json.parameter-unknown", rule.id(), Excerpt.of(name), known));
    }

    @SuppressWarnings("unchecked") // what the codec of the property has read
    private static ImmutableMap<String, Placed<SettingForm>> settings(Optional<Object> value) {
        return (ImmutableMap<String, Placed<SettingForm>>) value.orElse(ImmutableMap.of());
    }

    @SuppressWarnings("unchecked") // what the codec of the property has read
    private static ImmutableMap<String, Placed<ImmutableMap<String, Placed<SettingForm>>>> units(
            Optional<Object> value) {
        return (ImmutableMap<String, Placed<ImmutableMap<String, Placed<SettingForm>>>>)
                value.orElse(ImmutableMap.of());
    }

    @SuppressWarnings("unchecked") // what the codec of the property has read
    private static ImmutableList<Placed<Suppression>> suppressions(Optional<Object> value) {
        return (ImmutableList<Placed<Suppression>>) value.orElse(ImmutableList.of());
    }

    @Override
    public ImmutableMap<String, Object> schema() {
        return ImmutableMap.of();
    }
}
