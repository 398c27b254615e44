package org.okr4j.program;

import com.google.common.primitives.ImmutableIntArray;

/** Collects which members belong to each group, member by member, each once; what belongs to no group is left out. */
final class Grouping {

    private final int[] lastOf;
    private final ImmutableIntArray.Builder groups = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder members = ImmutableIntArray.builder();

    Grouping(int groups) {
        this.lastOf = new int[groups];
    }

    /** Adds a member, which must not be less than those before, to a group; {@link Index#NONE} is none. */
    void add(int group, int member) {
        if (group != Index.NONE && lastOf[group] != member + 1) {
            lastOf[group] = member + 1;
            groups.add(group);
            members.add(member);
        }
    }

    Adjacency build() {
        return Adjacency.grouped(lastOf.length, groups.build(), members.build().toArray());
    }
}
