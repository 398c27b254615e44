package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.text.Language;
import org.okr4j.text.Message;

/**
 * One run of a profile's rules over a scene. A rule that throws becomes a finding, and all others still run.
 *
 * <p>It goes from subject to subject and asks all rules about each, so that what was read of a subject serves them all
 * and need not be kept.
 */
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
        SubjectType.all().forEach(this::run);
        return collector.toReport();
    }

    /** Shows each subject of a type to all rules that look at such subjects, and notes the rules that judged none. */
    private <T> void run(SubjectType<T> type) {
        ImmutableList<Turn<T>> turns = turns(type);
        if (turns.isEmpty()) {
            return;
        }
        for (Subject<T> subject : type.in(scene)) {
            SettingTable setting = settingsOf.apply(subject);
            for (Turn<T> turn : turns) {
                turn.look(subject, setting.of(turn.rule.id()));
            }
        }
        turns.forEach(Turn::end);
    }

    @SuppressWarnings("unchecked") // the subjects of the rule are of the type asked for
    private <T> ImmutableList<Turn<T>> turns(SubjectType<T> type) {
        ImmutableList.Builder<Turn<T>> turns = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.subjectType().equals(type) && !settings.isOff(rule.id())) {
                obstacle(rule)
                        .ifPresentOrElse(
                                reason -> collector.notEvaluated(rule.id(), null, reason),
                                () -> turns.add(new Turn<>((Rule<T>) rule)));
            }
        }
        return turns.build();
    }

    /** Returns what keeps a rule from looking at anything. */
    private Optional<Message> obstacle(Rule<?> rule) {
        return rule.scope().compareTo(scene.scope()) > 0
                ? Optional.of(Message.of(rule.scope().missing()))
                : Optional.ofNullable(scene.program()).flatMap(rule::unmetNeed);
    }

    static Finding failure(Rule<?> rule, Subject<?> subject, Throwable e) {
        return Finding.builder()
                .rule(Finding.RULE_FAILED)
                .severity(Severity.ERROR)
                .location(subject.at(""))
                .message(Message.of("rule.failed", rule.id(), subject.name(), e.toString()))
                .putEvidence("rule", rule.id().toString())
                .putEvidence("exception", e.toString())
                .build();
    }

    /** What one rule does in this run. */
    private final class Turn<T> {

        private final Rule<T> rule;
        private int shown;
        private boolean hasUnread;

        Turn(Rule<T> rule) {
            this.rule = rule;
        }

        void look(Subject<T> subject, EffectiveSetting setting) {
            if (setting.severity() == Severity.OFF) {
                return;
            }
            try {
                if (!rule.selects(subject, scene.asOf())) {
                    return;
                }
                if (rule.readsText() && !scene.texts().canRead(subject.objective())) {
                    Language language = scene.texts().languageOf(subject.objective());
                    collector.unread(rule.id(), subject.id(), language);
                    hasUnread = true;
                    return;
                }
                rule.check(new RuleContext<>(rule, setting, scene, subject, collector));
            } catch (RuntimeException
                    | StackOverflowError e) { // an overflow is the fault of one rule, and leaves no harm
                collector.finding(failure(rule, subject, e));
            }
            shown++;
        }

        /** Notes that the rule has judged nothing, if it has not. */
        void end() {
            collector.mergeNotEvaluated(rule.id(), shown);
            if (shown == 0) {
                String reason = hasUnread ? "rule.no-readable-text" : "rule.no-subjects";
                collector.notEvaluated(rule.id(), null, Message.of(reason));
            }
        }
    }
}
