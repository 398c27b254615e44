package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.RuleSetting;
import org.okr4j.rule.RuleSettings;
import org.okr4j.rule.Suppression;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.scoring.ScoringPolicy;

/** A profile as a document says it: what it has of its own, beside the name of the profile that it extends. */
record ProfileForm(
        String id,
        Profile base,
        Optional<ScoringPolicy> scoringPolicy,
        ImmutableMap<String, Placed<SettingForm>> rules,
        ImmutableMap<String, Placed<ImmutableMap<String, Placed<SettingForm>>>> units,
        ImmutableList<Placed<Suppression>> suppressions) {

    static ProfileForm of(Profile profile) {
        Profile base = profile.parent()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Profile '" + profile.id() + "': parent must be there to be written, for rules are code"));
        profile.rules()
                .forEach(rule -> checkArgument(
                        base.rules().rule(rule.id()).filter(rule::equals).isPresent(),
                        "Profile '%s': rules must be those of its parent to be written, for rules are code: %s",
                        profile.id(),
                        rule));
        Optional<ScoringPolicy> own =
                Optional.of(profile.scoringPolicy()).filter(policy -> !policy.equals(base.scoringPolicy()));
        own.ifPresent(policy -> checkArgument(
                ScoringPolicies.all().contains(policy),
                "Profile '%s': scoring policy must be one of ScoringPolicies or that of its parent to be written: %s",
                profile.id(),
                policy.name()));
        return new ProfileForm(
                profile.id(),
                base,
                own,
                forms(profile.ownSettings()),
                byText(Maps.transformValues(profile.ownUnitSettings(), ProfileForm::forms)),
                ImmutableList.copyOf(
                        profile.ownSuppressions().stream().map(Placed::nowhere).toList()));
    }

    private static ImmutableMap<String, Placed<SettingForm>> forms(ImmutableSortedMap<RuleId, RuleSetting> settings) {
        return byText(Maps.transformValues(settings, SettingForm::of));
    }

    private static <V> ImmutableMap<String, Placed<V>> byText(Map<?, V> values) {
        ImmutableMap.Builder<String, Placed<V>> byText = ImmutableMap.builder();
        values.forEach((id, value) -> byText.put(id.toString(), Placed.nowhere(value)));
        return byText.buildOrThrow();
    }

    Profile toProfile() {
        ProfileBuilder builder = base.extend(id);
        scoringPolicy.ifPresent(builder::scoringPolicy);
        set(rules, builder);
        units.forEach((unit, settings) -> builder.forUnit(UnitId.of(unit), inUnit -> set(settings.value(), inUnit)));
        suppressions.forEach(suppression -> builder.suppress(suppression.value()));
        return builder.build();
    }

    private static void set(ImmutableMap<String, Placed<SettingForm>> rules, RuleSettings<?> settings) {
        rules.forEach((rule, form) -> settings.set(RuleId.of(rule), form.value().toSetting()));
    }

    /** Collects what a document says. */
    static final class Builder {

        private String id = "";
        private @Nullable Profile base;
        private Optional<ScoringPolicy> scoringPolicy = Optional.empty();
        private ImmutableMap<String, Placed<SettingForm>> rules = ImmutableMap.of();
        private ImmutableMap<String, Placed<ImmutableMap<String, Placed<SettingForm>>>> units = ImmutableMap.of();
        private ImmutableList<Placed<Suppression>> suppressions = ImmutableList.of();

        void id(String name) {
            this.id = name;
        }

        void base(Profile extended) {
            this.base = extended;
        }

        void scoringPolicy(ScoringPolicy policy) {
            this.scoringPolicy = Optional.of(policy);
        }

        void rules(ImmutableMap<String, Placed<SettingForm>> everywhere) {
            this.rules = everywhere;
        }

        void units(ImmutableMap<String, Placed<ImmutableMap<String, Placed<SettingForm>>>> byUnit) {
            this.units = byUnit;
        }

        void suppressions(ImmutableList<Placed<Suppression>> all) {
            this.suppressions = all;
        }

        ProfileForm build() {
            return new ProfileForm(
                    id, requireNonNull(base, ProfileCodec.EXTENDS), scoringPolicy, rules, units, suppressions);
        }
    }
}
