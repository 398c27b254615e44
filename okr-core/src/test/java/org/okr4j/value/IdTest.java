package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "fy2027-q2", "a.b_c~d-e", "9--"})
    void acceptsTextThatCanStandInAUrl(String text) {
        assertThat(new AppleId(text)).hasToString(text);
        assertThat(new AppleId(text).kind()).isEqualTo("Apple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".", "_a", "~", "a b", "a/b", "ä", "aä", "a:b", "@", "[", "`", "{"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AppleId(text))
                .withMessage(
                        "AppleId must be 1 to 128 letters, digits or any of ._~- and start with a letter or digit: '"
                                + text + "'");
    }

    @Test
    void limitsLength() {
        assertThat(new AppleId("a".repeat(128)).toString()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> new AppleId("a".repeat(129)));
        assertThatNullPointerException().isThrownBy(() -> new AppleId(null)).withMessage("text");
    }

    @Test
    void equalsByTypeAndText() {
        new EqualsTester()
                .addEqualityGroup(new AppleId("a"), new AppleId("a"))
                .addEqualityGroup(new AppleId("A"))
                .addEqualityGroup(new PearId("a"))
                .testEquals();
    }

    @Test
    void comparesByTextThenKind() {
        Id apple = new AppleId("a");
        Id pear = new PearId("a");

        assertThat(pear).isLessThan(new AppleId("b"));
        assertThat(apple).isLessThan(pear).isEqualByComparingTo(new AppleId("a"));
    }

    private static final class AppleId extends Id {
        AppleId(String text) {
            super(text);
        }

        @Override
        public String kind() {
            return "Apple";
        }
    }

    private static final class PearId extends Id {
        PearId(String text) {
            super(text);
        }

        @Override
        public String kind() {
            return "Pear";
        }
    }
}
