package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.okr4j.rule.RuleSetting;
import org.okr4j.rule.Severity;

/** What a document says about one rule. */
record SettingForm(
        Optional<Severity> severity,
        Optional<Boolean> blocksPublishing,
        ImmutableMap<String, Placed<String>> parameters) {

    static final Codec<SettingForm> SETTING = Shape.<SettingForm, Builder>named("RuleSetting", Builder::new)
            .optional(
                    "severity",
                    WordCodec.of(Severity.class),
                    SettingForm::severity,
                    (builder, severity) -> builder.severity = Optional.of(severity))
            .optional(
                    "blocksPublishing",
                    BooleanCodec.BOOLEAN,
                    SettingForm::blocksPublishing,
                    (builder, blocks) -> builder.blocksPublishing = Optional.of(blocks))
            .defaulted(
                    "parameters",
                    new ByNameCodec<>(Placed.of(SettingText.SETTING)),
                    ImmutableMap.of(),
                    SettingForm::parameters,
                    (builder, parameters) -> builder.parameters = parameters)
            .build(builder -> new SettingForm(builder.severity, builder.blocksPublishing, builder.parameters));

    static SettingForm of(RuleSetting setting) {
        return new SettingForm(
                setting.severity(),
                setting.blocksPublishing(),
                ImmutableMap.copyOf(Maps.transformValues(setting.parameters(), Placed::nowhere)));
    }

    RuleSetting toSetting() {
        RuleSetting.Builder setting = RuleSetting.builder().severity(severity).blocksPublishing(blocksPublishing);
        parameters.forEach((name, value) -> setting.putParameter(name, value.value()));
        return setting.build();
    }

    /** Collects what a document says. */
    private static final class Builder {

        private Optional<Severity> severity = Optional.empty();
        private Optional<Boolean> blocksPublishing = Optional.empty();
        private ImmutableMap<String, Placed<String>> parameters = ImmutableMap.of();
    }
}
