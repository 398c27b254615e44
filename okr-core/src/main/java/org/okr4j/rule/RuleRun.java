package org.okr4j.rule;

import java.util.Optional;
import java.util.function.Function;
import org.okr4j.text.Message;

/** One run of a profile's rules over a scene. A rule that throws becomes a finding, and all others still run. */
final class RuleRun {

    private final RuleSet rules;
    private final SettingTable settings;
    private final Function<Subject<?>, SettingTable> settingsOf;
    private final Scene scene;
    private final ReportCollector collector = new ReportCollector();

    /** Makes a run, told how the rules are set everywhere, and where a subject belongs. */
    RuleRun(RuleSet rules, SettingTable settings, Function<Subject<?>, SettingTable> settingsOf, Scene scene) {
        this.rules = rules;
        this.settings = settings;
        this.settingsOf = settingsOf;
        this.scene = scene;
    }

    RuleReport report() {
        for (Rule<?> rule : rules) {
            if (!settings.isOff(rule.id())) {
                obstacle(rule).or(() -> run(rule)).ifPresent(reason -> collector.notEvaluated(rule.id(), null, reason));
            }
        }
        return collector.toReport();
    }

    /** Returns what keeps a rule from looking at anything. */
    private Optional<Message> obstacle(Rule<?> rule) {
        return rule.scope().compareTo(scene.scope()) > 0
                ? Optional.of(Message.of(rule.scope().missing()))
                : Optional.ofNullable(scene.program()).flatMap(rule::unmetNeed);
    }

    /** Checks all subjects of a rule; returns why it has judged nothing if there was none. */
    private <T> Optional<Message> run(Rule<T> rule) {
        boolean idle = true;
        for (Subject<T> subject : rule.subjectType().in(scene)) {
            EffectiveSetting setting = settingsOf.apply(subject).of(rule.id());
            if (setting.severity() != Severity.OFF) {
                idle &= !check(rule, setting, subject);
            }
        }
        return idle ? Optional.of(Message.of("rule.no-subjects")) : Optional.empty();
    }

    /** Checks one subject; returns whether the rule was for it. */
    private <T> boolean check(Rule<T> rule, EffectiveSetting setting, Subject<T> subject) {
        try {
            if (!rule.selects(subject, scene.asOf())) {
                return false;
            }
            rule.check(new RuleContext<>(rule, setting, scene, subject, collector));
        } catch (RuntimeException | StackOverflowError e) { // an overflow is the fault of one rule, and leaves no harm
            collector.finding(failure(rule, subject, e));
        }
        return true;
    }

    private static Finding failure(Rule<?> rule, Subject<?> subject, Throwable e) {
        return Finding.builder()
                .rule(Finding.RULE_FAILED)
                .severity(Severity.ERROR)
                .location(subject.at(""))
                .message(Message.of("rule.failed", rule.id(), subject.name(), e.toString()))
                .putEvidence("rule", rule.id().toString())
                .putEvidence("exception", e.toString())
                .build();
    }
}
