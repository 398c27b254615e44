package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricKeyTest {

    @Test
    void isItsText() {
        assertThat(MetricKey.of("finance: debtor days")).hasToString("finance: debtor days");
        assertThat(MetricKey.of("a")).isLessThan(MetricKey.of("b"));
        new EqualsTester()
                .addEqualityGroup(MetricKey.of("a"), MetricKey.of("a"))
                .addEqualityGroup(MetricKey.of("A"))
                .testEquals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a\nb"})
    void refusesWhatIsNoKey(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricKey.of(text))
                .withMessageStartingWith("MetricKey: text must be 1 to 128 characters");
    }

    @Test
    void hasALimit() {
        assertThat(MetricKey.of("x".repeat(128)).toString()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> MetricKey.of("x".repeat(129)));
    }
}
