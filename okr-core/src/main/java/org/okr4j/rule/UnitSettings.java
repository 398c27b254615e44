package org.okr4j.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/** What a profile sets apart for one unit and the units below it. Made by {@link ProfileBuilder#forUnit}. */
public final class UnitSettings implements RuleSettings<UnitSettings> {

    private final Map<RuleId, RuleSetting> settings = new TreeMap<>();

    UnitSettings() {}

    @Override
    public UnitSettings set(RuleId rule, RuleSetting setting) {
        settings.merge(rule, setting, (before, now) -> now.over(before));
        return this;
    }

    ImmutableSortedMap<RuleId, RuleSetting> settings() {
        return ImmutableSortedMap.copyOf(settings);
    }
}
