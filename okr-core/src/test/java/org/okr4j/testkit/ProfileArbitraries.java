package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Profile;
import org.okr4j.rule.ProfileBuilder;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleSetting;
import org.okr4j.rule.RuleSettings;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.SuppressionUse;
import org.okr4j.rule.catalog.OkrRules;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.value.Id;

/** Profiles that extend a built-in one, and what they are made of. */
public final class ProfileArbitraries {

    private ProfileArbitraries() {}

    /** {@return profiles that extend a built-in one: graded, tuned, in all units and in some, with suppressions} */
    public static Arbitrary<Profile> profiles() {
        return combine(
                        Arbitraries.of(Profiles.all()),
                        Arbitraries.of(ScoringPolicies.all()).optional(0.3),
                        choices().list().ofMaxSize(6),
                        units().set()
                                .ofMaxSize(2)
                                .flatMap(units -> choices()
                                        .list()
                                        .ofMaxSize(3)
                                        .map(chosen -> units.stream()
                                                .map(unit -> inUnit(unit, chosen))
                                                .toList())),
                        suppressions().list().ofMaxSize(3))
                .as((base, policy, everywhere, inUnits, suppressions) -> {
                    ProfileBuilder builder = base.extend("own");
                    policy.ifPresent(builder::scoringPolicy);
                    everywhere.forEach(choice -> choice.accept(builder));
                    inUnits.forEach(choice -> choice.accept(builder));
                    suppressions.forEach(builder::suppress);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    /** {@return suppressions of built-in rules, on something or on all} */
    public static Arbitrary<Suppression> suppressions() {
        Arbitrary<Rule<?>> rules = rules().filter(rule -> rule.subjects() != SuppressionUse.class);
        return combine(
                        rules,
                        subjects().optional(0.7),
                        Arbitraries.of("the lab hires its lead in March", "“we know”", "sí: ya lo sabemos"),
                        Arbitraries.of("Ada Moss", "ben"),
                        OkrArbitraries.dates())
                .as((rule, subject, reason, by, until) -> Suppression.builder()
                        .rule(rule.id())
                        .subject(subject)
                        .reason(reason)
                        .by(by)
                        .until(until)
                        .build());
    }

    private static Arbitrary<Id> subjects() {
        return Arbitraries.oneOf(
                OkrArbitraries.idTexts().map(ObjectiveId::of),
                OkrArbitraries.idTexts().map(KeyResultId::of),
                units());
    }

    private static Arbitrary<UnitId> units() {
        return OkrArbitraries.idTexts().map(UnitId::of);
    }

    private static Arbitrary<Rule<?>> rules() {
        return Arbitraries.of(OkrRules.all().rules().asList());
    }

    private static Consumer<ProfileBuilder> inUnit(UnitId unit, List<Choice> choices) {
        return builder -> builder.forUnit(unit, settings -> choices.forEach(choice -> choice.accept(settings)));
    }

    private static Arbitrary<Choice> choices() {
        return rules().flatMap(rule -> combine(
                        Arbitraries.of(Severity.class).optional(0.6),
                        Arbitraries.of(true, false).optional(0.3),
                        values(rule))
                .as((severity, blocks, value) -> {
                    RuleSetting.Builder setting =
                            RuleSetting.builder().severity(severity).blocksPublishing(blocks);
                    value.ifPresent(given -> setting.putParameter(given.name(), given.text()));
                    return new Choice(rule, setting.build());
                }));
    }

    private static Arbitrary<Optional<Value>> values(Rule<?> rule) {
        return rule.parameters().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(rule.parameters())
                        .flatMap(ProfileArbitraries::values)
                        .optional(0.7);
    }

    /** Its usual value, and near ones that it takes. */
    private static Arbitrary<Value> values(Parameter<?> parameter) {
        Object usual = parameter.defaultValue();
        String text = usual.toString();
        List<String> near = usual instanceof Integer number
                ? List.of(text, Integer.toString(number + 1), Integer.toString(number - 1))
                : usual instanceof BigDecimal number
                        ? List.of(
                                text,
                                number.setScale(4).toPlainString(),
                                number.movePointLeft(1).toPlainString())
                        : List.of(text);
        return Arbitraries.of(near.stream()
                .filter(value -> takes(parameter, value))
                .map(value -> new Value(parameter.name(), value))
                .toList());
    }

    private static boolean takes(Parameter<?> parameter, String text) {
        try {
            parameter.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What is set of a rule. */
    private record Choice(Rule<?> rule, RuleSetting setting) {

        void accept(RuleSettings<?> settings) {
            settings.set(rule.id(), setting);
        }
    }

    /** A parameter by name, and the text it is set to. */
    private record Value(String name, String text) {}
}
