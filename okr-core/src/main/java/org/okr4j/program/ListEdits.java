package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lists with one element more or another one in a place. */
final class ListEdits {

    private ListEdits() {}

    static <E> ImmutableList<E> plus(List<E> list, E element) {
        return ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(element)
                .build();
    }

    static <E> ImmutableList<E> with(List<E> list, int place, E element) {
        return ImmutableList.<E>builderWithExpectedSize(list.size())
                .addAll(list.subList(0, place))
                .add(element)
                .addAll(list.subList(place + 1, list.size()))
                .build();
    }

    /** The list without the last of the elements equal to one; the list itself where there is none. */
    static <E> ImmutableList<E> minusLast(ImmutableList<E> list, E element) {
        int place = list.lastIndexOf(element);
        return place < 0 ? list : minus(list, place);
    }

    static <E> ImmutableList<E> minus(List<E> list, int place) {
        return ImmutableList.<E>builderWithExpectedSize(list.size() - 1)
                .addAll(list.subList(0, place))
                .addAll(list.subList(place + 1, list.size()))
                .build();
    }
}
