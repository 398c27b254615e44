package org.okr4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "az", "fil"})
    void isItsCode(String code) {
        assertThat(Language.of(code)).hasToString(code).isEqualTo(Language.parse(code));
        assertThat(Language.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "en-US", "engl", "e1", "ñu"})
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(code))
                .withMessage("Language: code must be two or three lower-case letters: '" + code + "'");
    }

    @Test
    void equalsAndComparesByCode() {
        new EqualsTester()
                .addEqualityGroup(Language.ENGLISH, Language.of("en"))
                .addEqualityGroup(Language.SPANISH, Language.of("es"))
                .testEquals();
        assertThat(Language.ENGLISH).isLessThan(Language.SPANISH);
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Language.class, Language.ENGLISH);
        tester.testAllPublicStaticMethods(Language.class);
        tester.testAllPublicInstanceMethods(Language.ENGLISH);
    }
}
