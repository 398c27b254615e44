package org.okr4j.program;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set that cannot be changed and keeps no element: it knows how to tell one and how to list all, each once. */
final class StreamedSet<E> extends AbstractSet<E> {

    private final Predicate<@Nullable Object> contains;
    private final Supplier<Stream<E>> elements;

    StreamedSet(Predicate<@Nullable Object> contains, Supplier<Stream<E>> elements) {
        this.contains = contains;
        this.elements = elements;
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return contains.test(object);
    }

    @Override
    public Iterator<E> iterator() {
        return elements.get().iterator();
    }

    @Override
    public int size() {
        return (int) elements.get().count();
    }
}
