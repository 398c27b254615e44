package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.LifecycleState;
import org.okr4j.text.Message;

/**
 * One run of a profile's rules over a scene: shows them one subject after the other, so that what was read of a subject serves
 * them all. A rule that throws becomes a finding, and all others still run. Not thread-safe.
 */
final class RuleRun {

    private final Scene scene;
    private final Function<Subject<?>, GroupSettings> settings;
    private final ReportCollector collector = new ReportCollector();

    /** Makes a run, told how rules run where a subject belongs. */
    RuleRun(Scene scene, Function<Subject<?>, GroupSettings> settings) {
        this.scene = scene;
        this.settings = settings;
    }

    /** Shows all subjects of the scene to the rules of a profile. */
    RuleReport report(RulePlan plan) {
        ReportEdit edit = new ReportEdit();
        for (Lineup<?> lineup : plan.lineups(scene)) {
            report(lineup, edit);
        }
        return edit.applyTo(Inspected.NOTHING.report());
    }

    /** Shows subjects that stand in no program to the rules of a group. */
    <T> RuleReport report(RuleGroup<T> group, Iterable<Subject<T>> subjects) {
        ReportEdit edit = new ReportEdit();
        report(Lineup.of(group, scene), subjects, edit);
        return edit.applyTo(Inspected.NOTHING.report());
    }

    private <T> void report(Lineup<T> lineup, ReportEdit edit) {
        report(lineup, lineup.group().type().in(scene), edit);
    }

    private <T> void report(Lineup<T> lineup, Iterable<Subject<T>> subjects, ReportEdit edit) {
        Ledger ledger = new Ledger(lineup, null, edit);
        for (Subject<T> subject : subjects) {
            ledger.put(null, look(lineup, subject, null, rule -> true));
        }
        ledger.close(ImmutableList.of(), ImmutableList.of());
    }

    Scene scene() {
        return scene;
    }

    /** Shows a subject to some rules, and keeps what the others have said before. */
    <T> Row look(Lineup<T> lineup, Subject<T> subject, @Nullable Row before, IntPredicate isShown) {
        ImmutableList<EffectiveSetting> setting = settings.apply(subject).of(lineup.group());
        Optional<LifecycleState> state = subject.state(scene.asOf());
        Outcome[] outcomes = new Outcome[lineup.size()];
        boolean isUnread = false;
        for (int rule = 0; rule < outcomes.length; rule++) {
            outcomes[rule] = before != null && !isShown.test(rule)
                    ? before.of(rule)
                    : outcome(lineup, rule, subject, state, setting.get(rule));
            isUnread |= outcomes[rule].isUnread();
        }
        return new Row(outcomes, isUnread ? unread(lineup, subject, outcomes) : ImmutableList.of());
    }

    private <T> Outcome outcome(
            Lineup<T> lineup, int place, Subject<T> subject, Optional<LifecycleState> state, EffectiveSetting setting) {
        if (setting.severity() == Severity.OFF || !lineup.looks(place)) {
            return Outcome.PASSED_OVER;
        }
        Rule<T> rule = lineup.rule(place);
        try {
            if (!rule.selects(subject.value(), state)) {
                return Outcome.PASSED_OVER;
            }
            if (rule.readsText() && !scene.texts().canRead(subject.objective())) {
                return Outcome.UNREAD;
            }
            rule.check(new RuleContext<>(
                    rule, setting, scene, subject, collector, lineup.asked().get(place)));
        } catch (RuntimeException | StackOverflowError e) { // an overflow is the fault of one rule, and leaves no harm
            collector.finding(failure(rule, subject, e));
        }
        return collector.take();
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

    private ImmutableList<NotEvaluated> unread(Lineup<?> lineup, Subject<?> subject, Outcome[] outcomes) {
        ImmutableList.Builder<RuleId> rules = ImmutableList.builder();
        for (int rule = 0; rule < outcomes.length; rule++) {
            if (outcomes[rule].isUnread()) {
                rules.add(lineup.rule(rule).id());
            }
        }
        return ImmutableList.of(new NotEvaluated(
                NotEvaluated.LANGUAGE_UNKNOWN,
                Optional.ofNullable(subject.id()),
                Message.of("rule.language-unknown", scene.texts().languageOf(subject.objective()), rules.build())));
    }
}
