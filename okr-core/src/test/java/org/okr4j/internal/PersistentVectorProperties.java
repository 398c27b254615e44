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

    @Provide
    Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(80);
    }
}
