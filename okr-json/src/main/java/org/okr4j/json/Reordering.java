package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices lists whose elements are kept in another order than a document had them. */
final class Reordering {

    private Reordering() {}

    /** Compares what was read of an array with what is kept, and takes down where each kept element stood. */
    static void note(DocumentReader in, int array, ImmutableList<?> before, @Nullable Object kept) {
        if (!(kept instanceof List<?> after) || before.size() != after.size() || isSame(before, after)) {
            return;
        }
        IdentityHashMap<Object, Integer> indexes = new IdentityHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            indexes.put(before.get(i), i);
        }
        int[] order = new int[after.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = indexes.getOrDefault(after.get(i), i);
        }
        in.places().reorder(array, order);
    }

    @SuppressWarnings("ReferenceEquality") // the very elements, in the very order
    private static boolean isSame(List<?> before, List<?> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }
}
