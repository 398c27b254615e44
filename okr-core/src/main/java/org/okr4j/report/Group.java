package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/**
 * The nodes of one unit.
 *
 * @param name the name of the unit
 * @param nodes the nodes, at least one
 */
record Group(String name, ImmutableList<Node> nodes) {

    /** Groups nodes by their units; a unit comes before the units below it. */
    static ImmutableList<Group> of(ImmutableListMultimap<UnitId, Node> nodes, ResolvedProgram program) {
        if (nodes.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        Deque<OrgUnit> next = new ArrayDeque<>(List.of(program.root()));
        while (!next.isEmpty()) {
            OrgUnit unit = next.pop();
            if (nodes.containsKey(unit.id())) {
                groups.add(new Group(unit.name(), nodes.get(unit.id())));
            }
            program.childrenOf(unit.id()).reverse().forEach(next::push);
        }
        return groups.build();
    }
}
