package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/** How each rule of a profile runs, with all that it takes from its parents: in all units, and in some. */
final class SettingTable {

    private static final RuleSetting NOTHING = RuleSetting.builder().build();

    private final RuleSet rules;
    private final ImmutableMap<RuleId, RuleSetting> everywhere;
    private final ImmutableSortedMap<UnitId, ImmutableMap<RuleId, RuleSetting>> units;
    private final ImmutableMap<RuleId, EffectiveSetting> effective;

    private SettingTable(
            RuleSet rules, Map<RuleId, RuleSetting> everywhere, Map<UnitId, ImmutableMap<RuleId, RuleSetting>> units) {
        this.rules = rules;
        this.everywhere = ImmutableMap.copyOf(everywhere);
        this.units = ImmutableSortedMap.copyOf(units);
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
        Map<UnitId, ImmutableMap<RuleId, RuleSetting>> merged = new TreeMap<>(units);
        moreByUnit.forEach((unit, settings) ->
                merged.put(unit, layOver(units.getOrDefault(unit, ImmutableMap.of()), settings)));
        SettingTable table = new SettingTable(allRules, layOver(everywhere, more), merged);
        merged.keySet().forEach(unit -> table.in(unit)); // refuses wrong settings now, not in a check
        return table;
    }

    /** Returns the units that have settings of their own. */
    ImmutableSet<UnitId> units() {
        return units.keySet();
    }

    /** Returns the table that holds in a unit of which nothing is known but its id. */
    SettingTable in(UnitId unit) {
        ImmutableMap<RuleId, RuleSetting> own = units.get(unit);
        return own == null ? this : with(own);
    }

    /** Returns the tables that hold in the units of a program; none where no unit has settings of its own. */
    Map<UnitId, SettingTable> byUnit(ResolvedProgram program) {
        Map<UnitId, SettingTable> tables = new TreeMap<>();
        if (!units.isEmpty()) {
            program.program().organization().units().forEach(unit -> addTables(unit.id(), program, tables));
        }
        return tables;
    }

    /** Adds the tables of a unit and of all above it, from the top down, each made of the one above it. */
    private void addTables(UnitId unit, ResolvedProgram program, Map<UnitId, SettingTable> tables) {
        Deque<UnitId> untold = new ArrayDeque<>();
        Optional<UnitId> at = Optional.of(unit);
        while (at.isPresent() && !tables.containsKey(at.get())) {
            untold.push(at.get());
            at = program.parentOf(at.get()).map(OrgUnit::id);
        }
        SettingTable table = at.map(tables::get).orElse(this);
        for (UnitId below : untold) {
            ImmutableMap<RuleId, RuleSetting> own = units.get(below);
            table = own == null ? table : table.with(own);
            tables.put(below, table);
        }
    }

    private SettingTable with(ImmutableMap<RuleId, RuleSetting> nearer) {
        return new SettingTable(rules, layOver(everywhere, nearer), ImmutableMap.of());
    }

    /** Returns whether a rule runs nowhere. */
    boolean isOff(RuleId rule) {
        return of(rule).severity() == Severity.OFF
                && units.keySet().stream().allMatch(unit -> in(unit).of(rule).severity() == Severity.OFF);
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
