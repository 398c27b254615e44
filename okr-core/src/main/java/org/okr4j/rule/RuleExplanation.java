package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** All that can be said of a rule in a profile, sentence by sentence. What goes without saying is not said. */
final class RuleExplanation {

    private static final ImmutableSet<Class<?>> WITH_STATES =
            ImmutableSet.of(Objective.class, KeyResult.class, Dependency.class);

    private static final ImmutableMap<Class<?>, String> SUBJECTS = ImmutableMap.of(
            OkrProgram.class, "rule.subject.program",
            OrgUnit.class, "rule.subject.unit",
            Objective.class, "rule.subject.objective",
            KeyResult.class, "rule.subject.key-result",
            Dependency.class, "rule.subject.dependency",
            Kpi.class, "rule.subject.kpi",
            SuppressionUse.class, "rule.subject.suppression");

    private final Rule<?> rule;
    private final Profile profile;
    private final SettingTable settings;
    private final EffectiveSetting setting;
    private final List<Message> sentences = new ArrayList<>();

    private RuleExplanation(Rule<?> rule, Profile profile) {
        this.rule = rule;
        this.profile = profile;
        this.settings = profile.settings();
        this.setting = settings.of(rule.id());
    }

    static Message of(Rule<?> rule, Profile profile) {
        RuleExplanation explanation = new RuleExplanation(rule, profile);
        explanation.tellWhatItAsks();
        explanation.tellWhereItLooks();
        explanation.tellHowItIsSet();
        return explanation.sentences.stream()
                .reduce((before, next) -> Message.of("{0} {1}", before, next))
                .orElseThrow();
    }

    private void tellWhatItAsks() {
        say("rule.explain", rule.id(), setting.severity(), rule.rationale());
        say("rule.explain.source", rule.sources());
        if (setting.blocksPublishing()) {
            say("rule.explain.blocks");
        }
        if (setting.severity() != rule.severity()) {
            say("rule.explain.graded", rule.severity());
        }
    }

    private void tellWhereItLooks() {
        String subjects = SUBJECTS.get(rule.subjects());
        say(
                "rule.explain.looks",
                subjects == null ? rule.subjects().getSimpleName() : Message.of(subjects),
                rule.reach());
        if (WITH_STATES.contains(rule.subjects()) && !rule.states().equals(RuleBuilder.USUAL_STATES)) {
            ImmutableList<LifecycleState> states = rule.states().asList();
            say("rule.explain.states", states);
        }
        if (rule.readsText()) {
            say("rule.explain.reads-text");
        }
        if (rule.needsProgram()) {
            say("rule.explain.needs-program");
        }
    }

    private void tellHowItIsSet() {
        if (!rule.parameters().isEmpty()) {
            say(
                    "rule.explain.settings",
                    rule.parameters().stream().map(this::told).collect(toImmutableList()));
        }
        for (UnitId unit : settings.units()) {
            SettingDifference.between(setting, settings.in(unit).of(rule.id()))
                    .forEach(difference -> say("rule.diff.in-unit", unit, difference.text(rule.id())));
        }
        for (Suppression suppression : profile.suppressions()) {
            if (suppression.rule().equals(rule.id())) {
                sentences.add(ProfileComparison.told("rule.diff.suppression-added", suppression));
            }
        }
    }

    private Message told(Parameter<?> parameter) {
        String value = String.valueOf(setting.parameters().get(parameter.name()));
        String usual = parameter.defaultValue().toString();
        return value.equals(usual)
                ? Message.of("rule.explain.parameter", parameter.name(), value, parameter.expectation())
                : Message.of("rule.explain.parameter-set", parameter.name(), value, parameter.expectation(), usual);
    }

    private void say(String key, Object... arguments) {
        sentences.add(Message.of(key, arguments));
    }
}
