package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.text.Message;

/**
 * What a picture shows, in no format and no language yet.
 *
 * @param title what is shown, and as of when
 * @param direction where edges lead
 * @param loose the nodes that belong to no unit
 * @param groups the nodes of units, in the order of the tree
 * @param edges the edges
 * @param leftOut the objectives that would be there if they had not been given up
 */
record Drawing(
        Message title,
        Direction direction,
        ImmutableList<Node> loose,
        ImmutableList<Group> groups,
        ImmutableList<Edge> edges,
        ImmutableList<ObjectiveId> leftOut) {

    /** All nodes, the loose ones first. */
    Stream<Node> nodes() {
        return Stream.concat(loose.stream(), groups.stream().flatMap(group -> group.nodes().stream()));
    }

    /** The numbers of nodes from 0 on, by their keys. */
    ImmutableMap<Object, Integer> numbers() {
        ImmutableMap.Builder<Object, Integer> numbers = ImmutableMap.builder();
        int number = 0;
        for (Node node : (Iterable<Node>) nodes()::iterator) {
            numbers.put(node.key(), number++);
        }
        return numbers.buildOrThrow();
    }
}
