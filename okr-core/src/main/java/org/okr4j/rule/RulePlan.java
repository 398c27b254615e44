package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.IdentityHashMap;
import java.util.List;
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
    private final ImmutableList<RuleGroup<?>> groups;
    private final ImmutableListMultimap<Scope, Lineup<?>> beforeDrafts;
    private final GroupSettings everywhere;

    RulePlan(RuleSet rules, SettingTable settings) {
        this.rules = rules;
        this.settings = settings;
        this.groups = SubjectType.all().stream()
                .<RuleGroup<?>>map(type -> RuleGroup.of(type, rules, settings))
                .collect(toImmutableList());
        ImmutableListMultimap.Builder<Scope, Lineup<?>> lineups = ImmutableListMultimap.builder();
        for (Scope scope : List.of(Scope.KEY_RESULT, Scope.OBJECTIVE)) {
            ofScenes().filter(group -> group.size() > 0).forEach(group -> lineups.put(scope, Lineup.of(group, scope)));
        }
        this.beforeDrafts = lineups.build();
        this.everywhere = GroupSettings.of(groups, settings);
    }

    @SuppressWarnings("unchecked") // each type leads to its own group
    <T> RuleGroup<T> group(SubjectType<T> type) {
        return (RuleGroup<T>) groups.get(type.place());
    }

    /** The groups before a scene. */
    ImmutableList<Lineup<?>> lineups(Scene scene) {
        ResolvedProgram program = scene.program();
        return program == null
                ? beforeDrafts.get(scene.scope())
                : ofScenes().<Lineup<?>>map(group -> Lineup.of(group, program)).collect(toImmutableList());
    }

    /** The groups of what stands in scenes. */
    private Stream<RuleGroup<?>> ofScenes() {
        return groups.stream().filter(group -> group.type() != SubjectType.SUPPRESSION);
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
        return table == settings ? everywhere : GroupSettings.of(groups, table);
    }
}
