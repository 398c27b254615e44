package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

class ExplanationTest {

    private static final Explanation FIVE = Explanation.given(Ratio.of(5, 1), Message.of("{0} days", 5));
    private static final Explanation TWO = Explanation.given(Ratio.of(2, 1), Message.of("{0} days", 2));
    private static final Explanation NOTE = Explanation.note(Message.of("In all"));
    private static final Explanation RATIO =
            Explanation.of(Operation.QUOTIENT, Ratio.of(5, 2), Message.of("{0} times", Ratio.of(5, 2)), FIVE, TWO);

    @Test
    void isATree() {
        assertThat(RATIO.value()).contains(Ratio.of(5, 2));
        assertThat(RATIO.operation()).isEqualTo(Operation.QUOTIENT);
        assertThat(RATIO.parts()).containsExactly(FIVE, TWO);
        assertThat(RATIO.weight()).isEmpty();
        assertThat(RATIO.weighing(Ratio.ONE).weight()).contains(Ratio.ONE);
        assertThat(RATIO.and(ImmutableList.of(NOTE)).parts()).containsExactly(FIVE, TWO, NOTE);
        assertThat(RATIO.weighing(Ratio.ONE).and(ImmutableList.of(NOTE)).weight())
                .contains(Ratio.ONE);
        assertThat(NOTE.value()).isEmpty();
        assertThat(NOTE.operation()).isEqualTo(Operation.NOTE);
        assertThat(FIVE.parts()).isEmpty();
        assertThat(FIVE.operation()).isEqualTo(Operation.GIVEN);
    }

    @Test
    void isOneLineEachIndentedByLevel() {
        Explanation deeper = Explanation.note(Message.of("Look"), RATIO.and(ImmutableList.of(NOTE)));

        assertThat(deeper.render(Phrasebook.english())).isEqualTo("""
                Look
                  2.5 times
                    5 days
                    2 days
                    In all
                """);
        assertThat(deeper).hasToString(deeper.render(Phrasebook.english()));
        assertThat(deeper.render(Phrasebook.spanish())).contains("  2,5 times\n");
    }

    @Test
    void keepsATextWithLineBreaksOnItsLine() {
        assertThat(Explanation.note(Message.of("{0}", " two\n lines\u2028more ")))
                .hasToString("two lines more\n");
    }

    @Test
    void asksForAPhrasebook() {
        assertThatNullPointerException().isThrownBy(() -> NOTE.render(null)).withMessage("phrasebook");
    }

    @Test
    void isEqualIfItSaysTheSame() {
        new EqualsTester()
                .addEqualityGroup(RATIO, Explanation.of(Operation.QUOTIENT, Ratio.of(5, 2), RATIO.text(), FIVE, TWO))
                .addEqualityGroup(Explanation.of(Operation.QUOTIENT, Ratio.of(5, 2), RATIO.text(), FIVE))
                .addEqualityGroup(Explanation.of(Operation.SAME, Ratio.of(5, 2), RATIO.text(), FIVE, TWO))
                .addEqualityGroup(Explanation.of(Operation.QUOTIENT, Ratio.of(3, 2), RATIO.text(), FIVE, TWO))
                .addEqualityGroup(Explanation.of(Operation.QUOTIENT, Ratio.of(5, 2), NOTE.text(), FIVE, TWO))
                .addEqualityGroup(RATIO.weighing(Ratio.ONE))
                .addEqualityGroup(NOTE)
                .testEquals();
    }
}
