package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.organization.UnitId;

/** How each rule of a profile runs, with all that it takes from its parents: in all units, and in some. */
final class SettingTable {

    private static final RuleSetting NOTHING = RuleSetting.builder().build();

    private final RuleSet rules;
    private final ImmutableMap<RuleId, RuleSetting> everywhere;
    private final ImmutableMap<UnitId, ImmutableMap<RuleId, RuleSetting>> units;
    private final ImmutableMap<RuleId, EffectiveSetting> effective;

    private SettingTable(
            RuleSet rules, Map<RuleId, RuleSetting> everywhere, Map<UnitId, ImmutableMap<RuleId, RuleSetting>> units) {
        this.rules = rules;
        this.everywhere = ImmutableMap.copyOf(everywhere);
        this.units = ImmutableMap.copyOf(units);
        ImmutableMap.Builder<RuleId, EffectiveSetting> read = ImmutableMap.builder();
        for (Rule<?> rule : rules) {
            read.put(rule.id(), EffectiveSetting.of(rule, everywhere.getOrDefault(rule.id(), NOTHING)));
        }
        this.effective = read.buildOrThrow();
    }

    /** Returns a table in which no rule is set in any way. */
    static SettingTable empty() {
        return new SettingTable(RuleSet.of(), ImmutableMap.of(), ImmutableMap.of());
    }

    /** Returns the table of more rules with more settings, which win over those of this table. */
    SettingTable with(
            RuleSet allRules,
            Map<RuleId, RuleSetting> more,
            Map<UnitId, ? extends Map<RuleId, RuleSetting>> moreByUnit) {
        Map<UnitId, ImmutableMap<RuleId, RuleSetting>> merged = new HashMap<>(units);
        moreByUnit.forEach((unit, settings) ->
                merged.put(unit, layOver(units.getOrDefault(unit, ImmutableMap.of()), settings)));
        SettingTable table = new SettingTable(allRules, layOver(everywhere, more), merged);
        merged.keySet().forEach(unit -> table.in(List.of(unit))); // refuses wrong settings now, not in a check
        return table;
    }

    /** Returns the table that holds in a unit, told by the ids from that unit up to the organization. */
    SettingTable in(List<UnitId> path) {
        ImmutableMap<RuleId, RuleSetting> laid = everywhere;
        for (UnitId unit : Lists.reverse(path)) {
            laid = layOver(laid, units.getOrDefault(unit, ImmutableMap.of()));
        }
        return laid.equals(everywhere) ? this : new SettingTable(rules, laid, ImmutableMap.of());
    }

    boolean hasUnits() {
        return !units.isEmpty();
    }

    /** Returns whether a rule runs nowhere. */
    boolean isOff(RuleId rule) {
        return of(rule).severity() == Severity.OFF
                && units.keySet().stream()
                        .allMatch(unit -> in(List.of(unit)).of(rule).severity() == Severity.OFF);
    }

    EffectiveSetting of(RuleId rule) {
        return requireNonNull(effective.get(rule));
    }

    private static ImmutableMap<RuleId, RuleSetting> layOver(
            Map<RuleId, RuleSetting> base, Map<RuleId, RuleSetting> top) {
        Map<RuleId, RuleSetting> laid = new HashMap<>(base);
        top.forEach((rule, setting) -> laid.put(rule, setting.over(base.getOrDefault(rule, NOTHING))));
        return ImmutableMap.copyOf(laid);
    }
}
