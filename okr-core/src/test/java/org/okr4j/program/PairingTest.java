package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.program.Pairing.Step;

class PairingTest {

    private static Pairing<String> pairing(List<String> before, List<String> after) {
        return Pairing.ofValues(before, after, value -> value.charAt(0));
    }

    @Test
    void pairsEqualValuesBeforeThoseOfOneKey() {
        Pairing<String> pairing = pairing(List.of("a1", "a2"), List.of("a2", "a3"));

        assertThat(pairing.steps()).containsExactly(new Step<>("a1", "a3", 1));
        assertThat(pairing.isReordered()).isTrue();
    }

    @Test
    void whatIsThereTwiceCountsTwice() {
        Pairing<String> once = pairing(List.of("a", "b", "a"), List.of("a", "b"));

        assertThat(once.removed()).containsExactly("a");
        assertThat(once.added()).isEmpty();
        assertThat(once.needsOrder()).isFalse();
        assertThat(pairing(List.of("a"), List.of("a", "a", "a")).added()).containsExactly("a", "a");
        assertThat(pairing(List.of("a", "a"), List.of("a", "a")).steps()).isEmpty();
    }

    @Test
    void newValuesInFrontNeedAnOrderThoughNothingElseMoved() {
        Pairing<String> pairing = pairing(List.of("a", "b"), List.of("c", "a", "b"));

        assertThat(pairing.isReordered()).isFalse();
        assertThat(pairing.needsOrder()).isTrue();
    }

    @Test
    void tellsWhatIsGoneLastAndWhereItStood() {
        Pairing<String> pairing = pairing(List.of("a", "b", "c"), List.of("c", "d"));

        assertThat(pairing.steps())
                .containsExactly(new Step<>(null, "d", 1), new Step<>("a", null, 0), new Step<>("b", null, 1));
    }

    /** Ten times as many values are looked at ten times as often, whatever became of them. */
    @ParameterizedTest
    @ValueSource(strings = {"same", "reversed", "other", "one more", "one less", "of one key"})
    void looksAtEachValueAFewTimes(String fate) {
        assertThat(looksAt(10_000, fate))
                .isLessThanOrEqualTo(10 * 10_000)
                .isLessThanOrEqualTo(11 * looksAt(1_000, fate));
    }

    private static int looksAt(int size, String fate) {
        AtomicInteger looks = new AtomicInteger();
        List<Counted> before = values(0, size, looks);
        List<Counted> after = switch (fate) {
            case "reversed" -> Lists.reverse(values(0, size, looks));
            case "other", "of one key" -> values(size, 2 * size, looks);
            case "one more" ->
                Stream.concat(values(size, size + 1, looks).stream(), before.stream())
                        .toList();
            case "one less" -> before.subList(1, size);
            default -> values(0, size, looks);
        };

        Pairing<Counted> pairing =
                Pairing.ofValues(before, after, fate.equals("of one key") ? value -> "" : value -> value);

        assertThat(pairing.added()).hasSizeLessThanOrEqualTo(size);
        return looks.get();
    }

    private static List<Counted> values(int from, int to, AtomicInteger looks) {
        return IntStream.range(from, to)
                .mapToObj(value -> new Counted(value, looks))
                .toList();
    }

    /** A value that knows how often all of its sort were compared. */
    private static final class Counted {

        private final int value;
        private final AtomicInteger looks;

        Counted(int value, AtomicInteger looks) {
            this.value = value;
            this.looks = looks;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            looks.incrementAndGet();
            return object instanceof Counted other && value == other.value;
        }

        @Override
        public int hashCode() {
            looks.incrementAndGet();
            return value;
        }
    }
}
