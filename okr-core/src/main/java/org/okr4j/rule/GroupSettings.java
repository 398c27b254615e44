package org.okr4j.rule;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** How the rules of each group run in one place, in the order of the group: wherever no unit says otherwise, or in a unit. */
record GroupSettings(ImmutableMap<SubjectType<?>, ImmutableList<EffectiveSetting>> byType) {

    static GroupSettings of(ImmutableCollection<RuleGroup<?>> groups, SettingTable table) {
        return new GroupSettings(
                groups.stream().collect(toImmutableMap(RuleGroup::type, group -> group.settings(table))));
    }

    ImmutableList<EffectiveSetting> of(RuleGroup<?> group) {
        return requireNonNull(byType.get(group.type()));
    }
}
