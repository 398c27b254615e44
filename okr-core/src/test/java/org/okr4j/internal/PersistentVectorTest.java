package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentVectorTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 1023, 1024, 1025, 32767, 32768, 32769})
    void holdsElementsOnBothSidesOfEachBoundary(int size) {
        List<Integer> expected = numbers(size);
        PersistentVector<Integer> built = PersistentVector.of(expected);
        PersistentVector<Integer> grown = PersistentVector.of();
        for (int number : expected) {
            grown = grown.plus(number);
        }

        assertThat(built.size()).isEqualTo(size);
        assertThat(built.asList()).isEqualTo(expected);
        assertThat(grown).isEqualTo(built).hasSameHashCodeAs(built);
        for (int i = 0; i < size; i++) {
            assertThat(grown.get(i)).isEqualTo(i);
        }
    }

    @Test
    void oneEditAmongAMillionCopiesOneChunk() {
        PersistentVector<Integer> before = PersistentVector.of(numbers(1_000_000));
        PersistentVector<Integer> after = before.with(777_777, -1);

        assertThat(before.get(777_777)).isEqualTo(777_777);
        assertThat(after.get(777_777)).isEqualTo(-1);
        assertThat(before.chunksSharedWith(before)).isEqualTo(31_250);
        assertThat(after.chunksSharedWith(before)).isEqualTo(31_249);
    }

    @Test
    void appendingSharesAllFullChunks() {
        PersistentVector<Integer> before = PersistentVector.of(numbers(100));

        assertThat(before.plus(100).chunksSharedWith(before)).isEqualTo(3);
        assertThat(before.chunksSharedWith(PersistentVector.of(numbers(100)))).isZero();
        assertThat(before.chunksSharedWith(PersistentVector.of())).isZero();
    }

    @Test
    void replacingAnElementWithItselfChangesNothing() {
        PersistentVector<String> vector = PersistentVector.of(List.of("a", "b"));

        assertThat(vector.with(1, vector.get(1))).isSameAs(vector);
    }

    @Test
    void aBuilderCanGoOnAfterItBuilt() {
        PersistentVector.Builder<Integer> builder = PersistentVector.builder();
        numbers(40).forEach(builder::add);
        PersistentVector<Integer> first = builder.build();
        PersistentVector<Integer> second = builder.add(40).build();

        assertThat(first.asList()).isEqualTo(numbers(40));
        assertThat(second.asList()).isEqualTo(numbers(41));
    }

    @Test
    void theListCannotBeChanged() {
        List<Integer> list = PersistentVector.of(numbers(3)).asList();

        assertThat(list).isInstanceOf(RandomAccess.class).hasSize(3);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, 1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add(1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        Iterator<Integer> iterator = list.iterator();
        iterator.next();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
    }

    @Test
    void refusesPlacesThatAreNotThere() {
        PersistentVector<Integer> vector = PersistentVector.of(numbers(3));
        Iterator<Integer> atEnd = PersistentVector.<Integer>of().asList().iterator();

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vector.get(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vector.get(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vector.with(3, 1));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(atEnd::next);
    }

    @Test
    void refusesNull() {
        PersistentVector<Integer> vector = PersistentVector.of(numbers(3));

        assertThatNullPointerException().isThrownBy(() -> vector.plus(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> vector.with(0, null)).withMessage("element");
        assertThatNullPointerException()
                .isThrownBy(() -> PersistentVector.<Integer>builder().add(null))
                .withMessage("element");
    }

    @Test
    void equalsByItsElements() {
        new EqualsTester()
                .addEqualityGroup(PersistentVector.of(), PersistentVector.of(List.of()))
                .addEqualityGroup(
                        PersistentVector.of(numbers(33)),
                        PersistentVector.of(numbers(32)).plus(32))
                .addEqualityGroup(PersistentVector.of(numbers(32)))
                .addEqualityGroup(PersistentVector.of(numbers(33)).with(5, -1))
                .testEquals();
        assertThat(PersistentVector.of(numbers(3))).hasToString("[0, 1, 2]");
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
