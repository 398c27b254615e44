package org.okr4j.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void readsWhatStandsThere() {
        assertThat(new Span(4, 7).of("Win more")).isEqualTo("mor");
        assertThat(new Span(4, 7)).hasToString("4..7").isEqualTo(new Span(4, 7));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3"})
    void isNeitherEmptyNorNegative(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessage("Span: end must be above start, and start at least 0: %s..%s", start, end);
    }

    @Test
    void isOfATextThatIsLongEnough() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(0, 4).of("Win"));
    }
}
