package org.okr4j.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The circles of a graph, found in time linear to its size by Tarjan's algorithm, without recursion. Nodes that reach
 * each other form a knot; of each knot one shortest circle through its least node is told.
 */
final class Knots {

    private final Adjacency edges;
    private final int[] visit;
    private final int[] low;
    private final int[] next;
    /** The knot of a node; 0 as long as none is known. */
    private final int[] knot;

    private final int[] path;
    private final int[] open;
    private final ImmutableIntArray.Builder order = ImmutableIntArray.builder();
    private final Map<Integer, ImmutableIntArray> circles = new HashMap<>();
    private int visits;
    private int knots;
    private int opened;

    private Knots(Adjacency edges) {
        int size = edges.size();
        this.edges = edges;
        this.visit = new int[size];
        this.low = new int[size];
        this.next = new int[size];
        this.knot = new int[size];
        this.path = new int[size];
        this.open = new int[size];
    }

    static Result of(Adjacency edges) {
        Knots knots = new Knots(edges);
        for (int node = 0; node < edges.size(); node++) {
            if (knots.visit[node] == 0) {
                knots.explore(node);
            }
        }
        return new Result(knots.order.build().trimmed(), ImmutableMap.copyOf(knots.circles));
    }

    /**
     * What was found.
     *
     * @param targetsFirst all nodes, each after those it leads to; of no use where there are circles
     * @param circles a circle by its least node, which comes first in it
     */
    record Result(ImmutableIntArray targetsFirst, ImmutableMap<Integer, ImmutableIntArray> circles) {}

    private void explore(int root) {
        int depth = 0;
        enter(root);
        path[0] = root;
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < edges.last(node)) {
                int target = edges.target(next[node]++);
                if (visit[target] == 0) {
                    enter(target);
                    path[++depth] = target;
                } else if (knot[target] == 0) {
                    low[node] = Math.min(low[node], visit[target]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        visit[node] = ++visits;
        low[node] = visits;
        next[node] = edges.first(node);
        open[opened++] = node;
    }

    private void leave(int node) {
        order.add(node);
        if (low[node] < visit[node]) {
            return;
        }
        knots++;
        int from = opened;
        do {
            knot[open[--from]] = knots;
        } while (open[from] != node);
        if (opened - from > 1) {
            int least = Arrays.stream(open, from, opened).min().getAsInt();
            circles.put(least, circle(least));
        }
        opened = from;
    }

    /** A shortest way from a node through its knot back to it. */
    private ImmutableIntArray circle(int start) {
        Set<Integer> seen = new HashSet<>();
        ArrayDeque<Step> queue = new ArrayDeque<>();
        queue.add(new Step(start, null));
        while (true) {
            Step step = queue.remove();
            for (int edge = edges.first(step.node()); edge < edges.last(step.node()); edge++) {
                int target = edges.target(edge);
                if (target == start) {
                    return step.way();
                }
                if (knot[target] == knot[start] && seen.add(target)) {
                    queue.add(new Step(target, step));
                }
            }
        }
    }

    private record Step(int node, @Nullable Step before) {

        ImmutableIntArray way() {
            List<Integer> way = new ArrayList<>();
            for (Step step = this; step != null; step = step.before) {
                way.add(step.node);
            }
            return ImmutableIntArray.copyOf(Lists.reverse(way));
        }
    }
}
