package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

class MetricUnitTest {

    @ParameterizedTest
    @CsvSource({
        "percent, PERCENT, ''",
        "points, PERCENTAGE_POINTS, ''",
        "factor, FACTOR, ''",
        "currency:USD, CURRENCY, USD",
        "time:days, TIME, days",
        "count:permits, COUNT, permits",
        "count:building permits, COUNT, building permits",
        "score:10, SCORE, 10",
        "other:kg, OTHER, kg",
        "other:a:b, OTHER, a:b"
    })
    void readsWhatItWrote(String text, MetricUnit.Kind kind, String detail) {
        MetricUnit unit = MetricUnit.parse(text);

        assertThat(unit).hasToString(text);
        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(unit.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "percent, percent, por ciento",
        "points, percentage points, puntos porcentuales",
        "factor, times, veces",
        "score:10, points of 10, puntos de 10",
        "currency:USD, USD, USD",
        "time:days, days, days",
        "count:building permits, building permits, building permits"
    })
    void hasANameForPeople(String text, String english, String spanish) {
        Message label = MetricUnit.parse(text).label();

        assertThat(Phrasebook.english().render(label)).isEqualTo(english);
        assertThat(Phrasebook.spanish().render(label)).isEqualTo(spanish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Percent", "percent:", "percent:1", "currency", "time", "kg", ":kg", "factor:2"})
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricUnit.parse(text))
                .withMessage(
                        "MetricUnit: text must be percent, points, factor, or one of currency, time, count, score, other"
                                + " with a detail after a colon: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "USDX", "US1"})
    void refusesOtherCurrencies(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricUnit.currency(code))
                .withMessage("MetricUnit 'currency': detail must be three capital letters: '" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "05", "-5", "1.5", "1234567890", "ten"})
    void refusesOtherScales(String highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricUnit.score(highest))
                .withMessage(
                        "MetricUnit 'score': detail must be a whole number from 1 to 999999999: '" + highest + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " days", "days ", "da\nys"})
    void refusesOtherDetails(String detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetricUnit.time(detail))
                .withMessage("MetricUnit 'time': detail must be 1 to 64 characters, not padded and without control"
                        + " characters: '" + detail + "'");
    }

    @Test
    void takesUpTo64Characters() {
        assertThat(MetricUnit.count("x".repeat(64)).detail()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> MetricUnit.count("x".repeat(65)));
    }

    @Test
    @SuppressWarnings("NullAway") // to see what null gives
    void namesTheTextThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> MetricUnit.parse(null))
                .withMessage("text");
    }

    @Test
    void equalsAndComparesByText() {
        new EqualsTester()
                .addEqualityGroup(MetricUnit.PERCENT, MetricUnit.parse("percent"))
                .addEqualityGroup(MetricUnit.PERCENTAGE_POINTS)
                .addEqualityGroup(MetricUnit.FACTOR)
                .addEqualityGroup(MetricUnit.time("kg"))
                .addEqualityGroup(MetricUnit.other("kg"), MetricUnit.parse("other:kg"))
                .addEqualityGroup(MetricUnit.score("10"))
                .addEqualityGroup(MetricUnit.currency("USD"))
                .testEquals();
        assertThat(
                        List.of(
                                        MetricUnit.time("days"),
                                        MetricUnit.PERCENT,
                                        MetricUnit.count("b"),
                                        MetricUnit.count("a"))
                                .stream()
                                .sorted())
                .extracting(MetricUnit::toString)
                .containsExactly("count:a", "count:b", "percent", "time:days");
    }
}
