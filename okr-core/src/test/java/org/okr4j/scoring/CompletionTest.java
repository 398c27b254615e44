package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.objective.KeyResultId;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class CompletionTest {

    private static List<Progress> progress(String... values) {
        return Arrays.stream(values).map(Progress::of).toList();
    }

    /** So many that just reached 0.7, and the others just not. */
    private static List<Progress> reached(int reached, int total) {
        return ImmutableList.<Progress>builder()
                .addAll(Collections.nCopies(reached, Progress.of("0.7")))
                .addAll(Collections.nCopies(total - reached, Progress.of("0.699999999")))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, UNREALISTIC",
        "399, 1000, UNREALISTIC",
        "2, 5, BELOW", // exactly 0.40
        "401, 1000, BELOW",
        "2, 3, BELOW",
        "699, 1000, BELOW",
        "7, 10, ON_TARGET", // exactly 0.70
        "3, 4, ON_TARGET", // exactly 0.75
        "751, 1000, STRONG",
        "4, 5, STRONG",
        "5, 5, STRONG" // all reached 0.7, none the whole
    })
    void judgesByBands(int reached, int total, CompletionVerdict verdict) {
        Completion completion = Completion.of(reached(reached, total));

        assertThat(completion.reached()).isEqualTo(reached);
        assertThat(completion.total()).isEqualTo(total);
        assertThat(completion.value()).contains(Ratio.of(reached, total));
        assertThat(completion.verdict()).contains(verdict);
        assertThat(completion).hasToString(reached + "/" + total + " " + verdict);
    }

    @Test
    void isTooEasyWhereEveryOneIsAtOne() {
        assertThat(Completion.of(progress("1")).verdict()).contains(CompletionVerdict.TOO_EASY);
        assertThat(Completion.of(progress("1", "1", "1")).verdict()).contains(CompletionVerdict.TOO_EASY);
        assertThat(Completion.of(progress("1", "1", "0.999999999")).verdict()).contains(CompletionVerdict.STRONG);
    }

    @Test
    void isAbsentOfNothing() {
        Completion none = Completion.of(List.of());

        assertThat(none.value()).isEmpty();
        assertThat(none.verdict()).isEmpty();
        assertThat(none.total()).isZero();
        assertThat(none.reason()).hasToString("No key result of an ended cycle could be judged");
        assertThat(none).hasToString("0/0");
        assertThat(Completion.ofCommitted(List.of())).isEqualTo(none);
    }

    @Test
    void saysOfCommittedOnesWhetherTheyWereDelivered() {
        assertThat(Completion.ofCommitted(progress("1", "1")).verdict()).contains(CompletionVerdict.DELIVERED);
        assertThat(Completion.ofCommitted(progress("1", "0.9")).verdict()).contains(CompletionVerdict.NOT_DELIVERED);
        assertThat(Completion.ofCommitted(progress("0.9", "0.1")).value()).contains(Ratio.of(1, 2));
    }

    @Test
    void praisesOnlyForWhatIsAspirational() {
        // together 9 of 10, of the aspirational ones 3 of 4
        assertThat(Completion.of(reached(3, 4), reached(6, 6)).verdict()).contains(CompletionVerdict.ON_TARGET);
        assertThat(Completion.of(reached(4, 5), reached(6, 6)).verdict()).contains(CompletionVerdict.STRONG);
        assertThat(Completion.of(progress("1"), progress("0.8", "0.8", "0.8")).verdict())
                .contains(CompletionVerdict.TOO_EASY);
        // together 3 of 4 is not above the target, whatever the aspirational one did
        assertThat(Completion.of(progress("1"), progress("0.8", "0.8", "0.1")).verdict())
                .contains(CompletionVerdict.ON_TARGET);
        assertThat(Completion.of(progress("1"), reached(0, 2)).verdict()).contains(CompletionVerdict.UNREALISTIC);
    }

    @Test
    void saysWhyInASentence() {
        assertThat(Completion.of(reached(1, 4)).reason())
                .hasToString("1 of 4 key results reached 70% of the target (25%): "
                        + "either the goals were unrealistic, or their execution failed");
        assertThat(Completion.of(reached(0, 1)).reason().toString()).startsWith("0 of 1 key result reached");
        assertThat(Phrasebook.spanish().render(Completion.of(reached(2, 3)).reason()))
                .isEqualTo("2 de 3 resultados clave alcanzaron el 70 % de la meta (66,6 %), "
                        + "menos que en un ciclo sano (del 70 al 75 %)");
        assertThat(Completion.ofCommitted(progress("1")).reason())
                .hasToString("The one committed key result was delivered in full, as promised");
        assertThat(Completion.ofCommitted(progress("1", "1")).reason())
                .hasToString("Both committed key results were delivered in full, as promised");
    }

    @Test
    void hasASentenceForEachVerdict() {
        List<Completion> each = List.of(
                Completion.of(reached(0, 1)),
                Completion.of(reached(2, 3)),
                Completion.of(reached(7, 10)),
                Completion.of(reached(4, 5)),
                Completion.of(progress("1")),
                Completion.ofCommitted(progress("1")),
                Completion.ofCommitted(progress("0.9")));

        assertThat(each).extracting(c -> c.verdict().orElseThrow()).containsExactly(CompletionVerdict.values());
        assertThat(each)
                .extracting(c -> c.reason().key())
                .doesNotHaveDuplicates()
                .allMatch(Phrasebook.english()::has);
    }

    @Test
    void equalsByCountsVerdictAndLists() {
        Completion completion = Completion.of(progress("1", "0"));
        ImmutableList<KeyResultId> ids = ImmutableList.of(KeyResultId.of("a"));
        new EqualsTester()
                .addEqualityGroup(completion, Completion.of(progress("0.8", "0.2")))
                .addEqualityGroup(Completion.of(progress("1", "1")))
                .addEqualityGroup(Completion.of(progress("1", "0.9")))
                .addEqualityGroup(Completion.of(progress("1", "0", "0")))
                .addEqualityGroup(Completion.of(progress("0", "0")))
                .addEqualityGroup(Completion.ofCommitted(progress("1", "0")))
                .addEqualityGroup(completion.withLists(ids, ImmutableList.of(), ImmutableList.of()))
                .addEqualityGroup(completion.withLists(ImmutableList.of(), ids, ImmutableList.of()))
                .addEqualityGroup(completion.withLists(ImmutableList.of(), ImmutableList.of(), ids))
                .testEquals();
    }
}
