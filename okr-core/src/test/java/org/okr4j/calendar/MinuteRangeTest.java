package org.okr4j.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.text.Phrasebook;

class MinuteRangeTest {

    private static final MinuteRange REVIEW = MinuteRange.of(30, 45);

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "45, true", "46, false"})
    void holdsBothOfItsEnds(int minutes, boolean expected) {
        assertThat(REVIEW.contains(minutes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30..45", "60", "240..480", "1..10080"})
    void isReadBackFromItsText(String text) {
        assertThat(MinuteRange.parse(text)).hasToString(text);
    }

    @Test
    void writesOneLengthAsOneNumber() {
        assertThat(MinuteRange.of(15)).hasToString("15");
        assertThat(MinuteRange.parse("15..15")).isEqualTo(MinuteRange.of(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "30..", "..45", "30-45", "30..45..60", "x", "30.5"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteRange.parse(text))
                .withMessage("Minutes: text must be like 30..45 or 60: '%s'", text);
    }

    @Test
    void refusesLengthsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteRange.of(0))
                .withMessage("Minutes: least must be from 1 to 10080: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteRange.of(45, 30))
                .withMessage("Minutes: most must be from 45 to 10080: 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinuteRange.of(1, 10_081))
                .withMessage("Minutes: most must be from 1 to 10080: 10081");
    }

    @Test
    void readsInBothLanguages() {
        assertThat(Phrasebook.english().render(REVIEW.label())).isEqualTo("30–45 minutes");
        assertThat(Phrasebook.english().render(MinuteRange.of(1).label())).isEqualTo("one minute");
        assertThat(Phrasebook.spanish().render(MinuteRange.of(60).label())).isEqualTo("60 minutos");
    }

    @Test
    void isEqualByBothNumbers() {
        new EqualsTester()
                .addEqualityGroup(REVIEW, MinuteRange.parse("30..45"))
                .addEqualityGroup(MinuteRange.of(30, 60))
                .addEqualityGroup(MinuteRange.of(45))
                .testEquals();
    }
}
