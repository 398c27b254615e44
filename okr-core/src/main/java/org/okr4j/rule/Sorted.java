package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists in natural order in which nothing stands twice. */
final class Sorted {

    private Sorted() {}

    /**
     * Returns a list without some of its elements, and with others. What lies between is copied and not looked at, so that the
     * comparisons grow with the elements that go and come.
     */
    static <E extends Comparable<E>> ImmutableList<E> with(
            ImmutableList<E> sorted, Collection<E> gone, Collection<E> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return sorted;
        }
        if (sorted.isEmpty()) {
            return ImmutableSortedSet.copyOf(come).asList();
        }
        TreeMap<E, Boolean> edits = new TreeMap<>();
        gone.forEach(element -> edits.put(element, false));
        for (E element : come) {
            edits.remove(element); // what only looks the same, such as a number of another type, is replaced
            edits.put(element, true);
        }
        return edited(sorted, edits);
    }

    private static <E extends Comparable<E>> ImmutableList<E> edited(
            ImmutableList<E> sorted, SortedMap<E, Boolean> edits) {
        ImmutableList.Builder<E> list = ImmutableList.builderWithExpectedSize(sorted.size() + edits.size());
        int copied = 0;
        for (Map.Entry<E, Boolean> edit : edits.entrySet()) {
            List<E> rest = sorted.subList(copied, sorted.size());
            int found = Collections.binarySearch(rest, edit.getKey());
            int place = copied + (found < 0 ? -found - 1 : found);
            list.addAll(sorted.subList(copied, place));
            if (edit.getValue()) {
                list.add(edit.getKey());
            }
            copied = found < 0 ? place : place + 1;
        }
        return list.addAll(sorted.subList(copied, sorted.size())).build();
    }
}
