package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/** How the rules of each group run in one place, in the order of the group: wherever no unit says otherwise, or in a unit. */
record GroupSettings(ImmutableList<ImmutableList<EffectiveSetting>> byGroup) {

    static GroupSettings of(ImmutableList<RuleGroup<?>> groups, SettingTable table) {
        return new GroupSettings(
                groups.stream().map(group -> group.settings(table)).collect(toImmutableList()));
    }

    ImmutableList<EffectiveSetting> of(RuleGroup<?> group) {
        return byGroup.get(group.place());
    }
}
