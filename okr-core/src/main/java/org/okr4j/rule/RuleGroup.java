package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * The rules of a profile that look at one kind of subject, by their ids; those that are off everywhere are left out. Groups
 * are counted from 0.
 */
record RuleGroup<T>(SubjectType<T> type, int place, ImmutableList<Rule<T>> rules) {

    @SuppressWarnings("unchecked") // the subjects of these rules are of the type
    static <T> RuleGroup<T> of(SubjectType<T> type, RuleSet rules, SettingTable settings) {
        ImmutableList.Builder<Rule<T>> ofType = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.subjectType().equals(type) && !settings.isOff(rule.id())) {
                ofType.add((Rule<T>) rule);
            }
        }
        return new RuleGroup<>(type, type.place(), ofType.build());
    }

    int size() {
        return rules.size();
    }

    /** How each rule runs, in their order. */
    ImmutableList<EffectiveSetting> settings(SettingTable table) {
        return rules.stream().map(rule -> table.of(rule.id())).collect(toImmutableList());
    }
}
