package org.okr4j.rule;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/**
 * What a profile comes to once it is built: its rules by what they look at, and how each runs. Made once, however often the
 * profile checks.
 */
final class RulePlan {

    private final RuleSet rules;
    private final SettingTable settings;
    private final ImmutableMap<SubjectType<?>, RuleGroup<?>> groups;
    private final GroupSettings everywhere;

    RulePlan(RuleSet rules, SettingTable settings) {
        this.rules = rules;
        this.settings = settings;
        this.groups = Stream.concat(SubjectType.all().stream(), Stream.of(SubjectType.SUPPRESSION))
                .collect(toImmutableMap(type -> type, type -> RuleGroup.of(type, rules, settings)));
        this.everywhere = GroupSettings.of(groups.values(), settings);
    }

    @SuppressWarnings("unchecked") // each type leads to its own group
    <T> RuleGroup<T> group(SubjectType<T> type) {
        return (RuleGroup<T>) requireNonNull(groups.get(type));
    }

    /** How the rules are set, everywhere and by unit. */
    SettingTable table() {
        return settings;
    }

    /** How rules run where no unit says otherwise. */
    GroupSettings everywhere() {
        return everywhere;
    }

    /** The plan of the rules that run in a unit of which nothing is known but its id. */
    RulePlan in(UnitId unit) {
        SettingTable inUnit = settings.in(unit);
        return inUnit == settings ? this : new RulePlan(rules, inUnit);
    }

    /** How rules run in the units of a program; none where no unit has settings of its own. */
    Map<UnitId, GroupSettings> byUnit(ResolvedProgram program) {
        IdentityHashMap<SettingTable, GroupSettings> read = new IdentityHashMap<>();
        return ImmutableMap.copyOf(
                Maps.transformValues(settings.byUnit(program), table -> read.computeIfAbsent(table, this::settingsOf)));
    }

    /** How rules run where a subject belongs, told how they run in the units that say otherwise. */
    Function<Subject<?>, GroupSettings> settings(Map<UnitId, GroupSettings> byUnit) {
        return subject -> subject.unit() == null ? everywhere : byUnit.getOrDefault(subject.unit(), everywhere);
    }

    private GroupSettings settingsOf(SettingTable table) {
        return table == settings ? everywhere : GroupSettings.of(groups.values(), table);
    }
}
