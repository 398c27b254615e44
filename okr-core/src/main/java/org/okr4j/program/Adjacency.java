package org.okr4j.program;

import com.google.common.primitives.ImmutableIntArray;

/** The edges of a graph whose nodes are the numbers from 0 on: for each node its targets, all in one array. */
final class Adjacency {

    private final int[] offsets;
    private final ImmutableIntArray targets;

    private Adjacency(int[] offsets, ImmutableIntArray targets) {
        this.offsets = offsets;
        this.targets = targets;
    }

    int size() {
        return offsets.length - 1;
    }

    /** The targets of a node, as a view of the one array. */
    ImmutableIntArray of(int node) {
        return targets.subArray(offsets[node], offsets[node + 1]);
    }

    int first(int node) {
        return offsets[node];
    }

    int last(int node) {
        return offsets[node + 1];
    }

    int target(int edge) {
        return targets.get(edge);
    }

    /** The same edges the other way round; the sources of a node are in rising order. */
    Adjacency reversed() {
        int[] sources = new int[targets.length()];
        for (int node = 0; node < size(); node++) {
            for (int edge = offsets[node]; edge < offsets[node + 1]; edge++) {
                sources[edge] = node;
            }
        }
        return grouped(size(), targets, sources);
    }

    /** Groups the numbers from 0 on by what each belongs to; a negative group is none. */
    static Adjacency grouped(int groups, int[] groupOf) {
        int[] members = new int[groupOf.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = i;
        }
        return grouped(groups, ImmutableIntArray.copyOf(groupOf), members);
    }

    /** Groups members by what each belongs to, and leaves them in their order; a negative group is none. */
    static Adjacency grouped(int groups, ImmutableIntArray groupOf, int[] members) {
        int[] offsets = new int[groups + 1];
        for (int i = 0; i < members.length; i++) {
            if (groupOf.get(i) >= 0) {
                offsets[groupOf.get(i) + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            offsets[group + 1] += offsets[group];
        }
        int[] next = offsets.clone();
        int[] sorted = new int[offsets[groups]];
        for (int i = 0; i < members.length; i++) {
            if (groupOf.get(i) >= 0) {
                sorted[next[groupOf.get(i)]++] = members[i];
            }
        }
        return new Adjacency(offsets, ImmutableIntArray.copyOf(sorted));
    }

    /** Collects edges node by node, without repetition. */
    static final class Builder {

        private final int[] offsets;
        private final int[] seenAt;
        private final ImmutableIntArray.Builder targets = ImmutableIntArray.builder();
        private int node;
        private int edges;

        Builder(int nodes) {
            this.offsets = new int[nodes + 1];
            this.seenAt = new int[nodes];
        }

        void add(int target) {
            if (seenAt[target] != node + 1) {
                seenAt[target] = node + 1;
                targets.add(target);
                edges++;
            }
        }

        void endNode() {
            offsets[++node] = edges;
        }

        Adjacency build() {
            return new Adjacency(offsets, targets.build().trimmed());
        }
    }
}
