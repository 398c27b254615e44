package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PersistentVectorProperties {

    @Property(tries = 200)
    void agreesWithAnArrayListThroughManyEdits(
            @ForAll @IntRange(max = 2100) int size, @ForAll("edits") List<Integer> edits) {
        List<Integer> expected = new ArrayList<>();
        PersistentVector<Integer> vector = PersistentVector.of();
        for (int i = 0; i < size; i++) {
            expected.add(i);
            vector = vector.plus(i);
        }
        PersistentVector<Integer> before = vector;
        for (int edit : edits) {
            if (edit % 3 == 0 || expected.isEmpty()) {
                expected.add(edit);
                vector = vector.plus(edit);
            } else {
                expected.set(edit % expected.size(), -edit);
                vector = vector.with(edit % expected.size(), -edit);
            }
        }

        assertThat(vector.asList()).isEqualTo(expected);
        assertThat(vector).isEqualTo(PersistentVector.of(expected)).hasSameHashCodeAs(PersistentVector.of(expected));
        assertThat(before.size()).isEqualTo(size);
        assertThat(before).isEqualTo(PersistentVector.of(before.asList()));
    }

    @Property(tries = 200)
    void findsThePlacesThatDifferByLookingAtAll(
            @ForAll @IntRange(max = 2100) int size,
            @ForAll @IntRange(max = 2100) int otherSize,
            @ForAll("edits") List<Integer> edits) {
        PersistentVector<Integer> whole = PersistentVector.of(numbers(Math.max(size, otherSize)));
        PersistentVector<Integer> vector = PersistentVector.of(whole.asList().subList(0, size));
        PersistentVector<Integer> other = PersistentVector.of(whole.asList().subList(0, otherSize));
        assertPlaces(vector, other);
        for (int edit : edits) {
            if (otherSize > 0) {
                other = other.with(edit % otherSize, -edit - 1);
            }
        }
        assertPlaces(vector, other);
        assertPlaces(other, vector);
        PersistentVector<Integer> longer = other;
        for (int edit : edits) {
            longer = longer.plus(edit);
        }
        assertPlaces(longer, other);
        assertPlaces(other, longer);
    }

    private static List<Integer> numbers(int size) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static void assertPlaces(PersistentVector<Integer> vector, PersistentVector<Integer> other) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < vector.size(); i++) {
            if (i >= other.size() || !isSame(vector.get(i), other.get(i))) {
                places.add(i);
            }
        }
        assertThat(vector.placesDifferentFrom(other).asList()).isEqualTo(places);
    }

    @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // the very same objects are asked for
    private static boolean isSame(Integer one, Integer other) {
        return one == other;
    }

    @Provide
    Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(80);
    }
}
