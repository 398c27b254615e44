package org.okr4j.internal;

import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.UnmodifiableIterator;
import com.google.common.primitives.ImmutableIntArray;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of which one element can be replaced without copying the others.
 *
 * <p>Elements stand in chunks of 32, the chunks in nodes of 32, and so on up to one root. Replacing an element copies the
 * chunk and the nodes above it, four arrays of 32 at a million elements; all else is shared by the old list and the new.
 * Nodes are filled from the left and hold no empty places, so two vectors of the same size have the same shape.
 *
 * <p>This class is immutable and thread-safe if its elements are.
 *
 * @param <E> the type of the elements, which are never null
 */
public final class PersistentVector<E> {

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;
    private static final PersistentVector<?> EMPTY = new PersistentVector<>(new Object[0], 0, 0);

    private final Object[] root;
    /** How far to shift an index to find the place in the root; 0 where the root is the only chunk. */
    private final int shift;

    private final int size;

    private PersistentVector(Object[] root, int shift, int size) {
        this.root = root;
        this.shift = shift;
        this.size = size;
    }

    /**
     * Returns the vector without elements.
     *
     * @param <E> the type of the elements
     * @return the empty vector
     */
    @SuppressWarnings("unchecked") // holds nothing, so any type will do
    public static <E> PersistentVector<E> of() {
        return (PersistentVector<E>) EMPTY;
    }

    /**
     * Returns a vector of elements in their order.
     *
     * @param elements the elements
     * @param <E> the type of the elements
     * @return the vector
     */
    public static <E> PersistentVector<E> of(Iterable<? extends E> elements) {
        Builder<E> builder = builder();
        elements.forEach(builder::add);
        return builder.build();
    }

    /**
     * Returns a builder without elements.
     *
     * @param <E> the type of the elements
     * @return the builder
     */
    public static <E> Builder<E> builder() {
        return new Builder<>();
    }

    /** {@return the number of elements} */
    public int size() {
        return size;
    }

    /**
     * Returns one element.
     *
     * @param index its place, from 0
     * @return the element
     * @throws IndexOutOfBoundsException if there is no such place
     */
    @SuppressWarnings("unchecked") // only elements are put into chunks
    public E get(int index) {
        checkElementIndex(index, size);
        return (E) chunkOf(index)[index & MASK];
    }

    /**
     * Returns this vector with one element replaced.
     *
     * @param index its place, from 0
     * @param element the new element
     * @return the changed vector, which shares all other chunks with this one; this one if the element is the same object
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public PersistentVector<E> with(int index, E element) {
        requireNonNull(element, "element");
        checkElementIndex(index, size);
        if (chunkOf(index)[index & MASK] == element) {
            return this;
        }
        return new PersistentVector<>(replaced(root, shift, index, element), shift, size);
    }

    /**
     * Returns this vector with one more element at its end.
     *
     * @param element the element
     * @return the longer vector, which shares all full chunks with this one
     */
    public PersistentVector<E> plus(E element) {
        requireNonNull(element, "element");
        boolean full = size == 1L << (shift + BITS);
        Object[] longer = full ? new Object[] {root, path(shift, element)} : appended(root, shift, size, element);
        return new PersistentVector<>(longer, full ? shift + BITS : shift, size + 1);
    }

    /** {@return a list that shows this vector and cannot be changed} */
    public List<E> asList() {
        return new View<>(this);
    }

    /**
     * Counts the chunks of elements that this vector has in common with another, as the very same arrays.
     *
     * @param other the other vector
     * @return how many of the chunks of 32 are shared
     */
    public int chunksSharedWith(PersistentVector<E> other) {
        int shared = 0;
        for (int index = 0; index < Math.min(size, other.size); index += WIDTH) {
            shared += chunkOf(index) == other.chunkOf(index) ? 1 : 0;
        }
        return shared;
    }

    /**
     * Finds where this vector holds other objects than another one. What both share is not looked at, so that the time it
     * takes grows with the differences and not with the size.
     *
     * @param other the other vector
     * @return the places in this vector, in order; those beyond the end of the other are among them
     */
    public ImmutableIntArray placesDifferentFrom(PersistentVector<E> other) {
        ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        if (shift == other.shift) {
            addDifferent(root, other.root, shift, 0, places);
        } else {
            for (int index = 0; index < size; index++) {
                if (index >= other.size || get(index) != other.get(index)) {
                    places.add(index);
                }
            }
        }
        return places.build();
    }

    private static void addDifferent(
            Object[] node, Object[] other, int level, int first, ImmutableIntArray.Builder places) {
        for (int place = 0; node != other && place < node.length; place++) {
            int index = first + (place << level);
            if (level == 0) {
                if (place >= other.length || node[place] != other[place]) {
                    places.add(index);
                }
            } else {
                Object[] same = place < other.length ? (Object[]) other[place] : new Object[0];
                addDifferent((Object[]) node[place], same, level - BITS, index, places);
            }
        }
    }

    private Object[] chunkOf(int index) {
        Object[] node = root;
        for (int level = shift; level > 0; level -= BITS) {
            node = (Object[]) node[index >>> level & MASK];
        }
        return node;
    }

    private static Object[] replaced(Object[] node, int level, int index, Object element) {
        Object[] copy = node.clone();
        int place = index >>> level & MASK;
        copy[place] = level == 0 ? element : replaced((Object[]) node[place], level - BITS, index, element);
        return copy;
    }

    private static Object[] appended(Object[] node, int level, int index, Object element) {
        int place = index >>> level & MASK;
        boolean isNew = place == node.length;
        Object[] copy = Arrays.copyOf(node, place + 1);
        if (level == 0) {
            copy[place] = element;
        } else {
            copy[place] = isNew
                    ? path(level - BITS, element)
                    : appended((Object[]) node[place], level - BITS, index, element);
        }
        return copy;
    }

    /** A node of one element, with as many nodes above it as a level needs. */
    private static Object[] path(int level, Object element) {
        return new Object[] {level == 0 ? element : path(level - BITS, element)};
    }

    /** {@return true if the other is a vector of equal elements in the same order; what both share is not looked at} */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PersistentVector<?> other && size == other.size && Arrays.deepEquals(root, other.root);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(root);
    }

    /** {@return the elements in brackets} */
    @Override
    public String toString() {
        return asList().toString();
    }

    /**
     * Collects elements for a vector.
     *
     * @param <E> the type of the elements
     */
    public static final class Builder<E> {

        private final List<Object[]> chunks = new ArrayList<>();
        private final Object[] last = new Object[WIDTH];
        private int inLast;

        private Builder() {}

        /**
         * Adds an element at the end.
         *
         * @param element the element
         * @return this builder
         */
        public Builder<E> add(E element) {
            last[inLast++] = requireNonNull(element, "element");
            if (inLast == WIDTH) {
                chunks.add(last.clone());
                inLast = 0;
            }
            return this;
        }

        /** {@return a vector of the elements added so far} */
        public PersistentVector<E> build() {
            int size = chunks.size() * WIDTH + inLast;
            if (size == 0) {
                return of();
            }
            List<Object[]> nodes = new ArrayList<>(chunks);
            if (inLast > 0) {
                nodes.add(Arrays.copyOf(last, inLast));
            }
            int shift = 0;
            for (; nodes.size() > 1; shift += BITS) {
                nodes = grouped(nodes);
            }
            return new PersistentVector<>(nodes.get(0), shift, size);
        }

        private static List<Object[]> grouped(List<Object[]> nodes) {
            List<Object[]> parents = new ArrayList<>(nodes.size() / WIDTH + 1);
            for (int from = 0; from < nodes.size(); from += WIDTH) {
                parents.add(nodes.subList(from, Math.min(from + WIDTH, nodes.size()))
                        .toArray());
            }
            return parents;
        }
    }

    private static final class View<E> extends AbstractList<E> implements RandomAccess {

        private final PersistentVector<E> vector;

        View(PersistentVector<E> vector) {
            this.vector = vector;
        }

        @Override
        public E get(int index) {
            return vector.get(index);
        }

        @Override
        public int size() {
            return vector.size;
        }

        @Override
        public Iterator<E> iterator() {
            return new ElementIterator<>(vector);
        }

        /** What two views share is not looked at. */
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof View<?> other ? vector.equals(other.vector) : super.equals(object);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }

    /** Looks each chunk up once. */
    private static final class ElementIterator<E> extends UnmodifiableIterator<E> {

        private final PersistentVector<E> vector;
        private Object[] chunk = new Object[0];
        private int next;

        ElementIterator(PersistentVector<E> vector) {
            this.vector = vector;
        }

        @Override
        public boolean hasNext() {
            return next < vector.size;
        }

        @Override
        @SuppressWarnings("unchecked") // only elements are put into chunks
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if ((next & MASK) == 0) {
                chunk = vector.chunkOf(next);
            }
            return (E) chunk[next++ & MASK];
        }
    }
}
