package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.cadence.RitualKind;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Ratio;

class IndicatorTest {

    private static final Figure COVERAGE = Figure.of(FigureKind.COVERAGE);
    private static final Indicator MOST = Indicator.of(COVERAGE, Comparator.AT_LEAST, "0.80");

    /** 17 of 20 are exactly 0.85. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 16, 20, false",
        "AT_LEAST, 17, 20, true",
        "ABOVE, 17, 20, false",
        "ABOVE, 18, 20, true",
        "AT_MOST, 17, 20, true",
        "AT_MOST, 18, 20, false"
    })
    void isDecidedExactly(Comparator comparator, int numerator, int denominator, boolean expected) {
        assertThat(Indicator.of(COVERAGE, comparator, "0.85").isMetBy(Ratio.of(numerator, denominator)))
                .isEqualTo(expected);
    }

    @Test
    void keepsItsTargetWithoutTrailingZeros() {
        assertThat(MOST.target()).isEqualTo(new BigDecimal("0.8"));
        assertThat(MOST).isEqualTo(Indicator.of(COVERAGE, Comparator.AT_LEAST, "0.8"));
        assertThat(MOST.withTarget(new BigDecimal("0.50")).target()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void refusesTargetsThatNothingMeetsOrMisses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.of(COVERAGE, Comparator.AT_LEAST, "85"))
                .withMessage("Indicator 'COVERAGE': target must be at most 1, because the figure is a share: 85");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.of(COVERAGE, Comparator.AT_LEAST, "-0.1"))
                .withMessage("Indicator 'COVERAGE': target must not be negative: -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.withWeeks(0))
                .withMessage("Indicator 'COVERAGE': weeks must be from 1 to 520: 0");
    }

    @Test
    void countsThingsWithoutALimit() {
        Indicator objectives = Indicator.of(Figure.of(FigureKind.ORGANIZATION_OBJECTIVES), Comparator.AT_MOST, "7");

        assertThat(objectives.isShare()).isFalse();
        assertThat(objectives.isMetBy(Ratio.of(7, 1))).isTrue();
    }

    @Test
    void readsInBothLanguages() {
        assertThat(Phrasebook.english().render(MOST.label()))
                .isEqualTo("departments that have published: at least 80%");
        assertThat(Phrasebook.english().render(MOST.withWeeks(3).label()))
                .isEqualTo("departments that have published: at least 80% in 3 weeks in a row");
        assertThat(Phrasebook.spanish()
                        .render(Indicator.of(Figure.ofMeetings(RitualKind.RETROSPECTIVE), Comparator.AT_LEAST, "1")
                                .label()))
                .isEqualTo("reuniones celebradas: retrospectiva: al menos 1");
    }

    @Test
    void measuresWhatItSays() {
        Figure announced = Figure.ofActivity(ActivityId.of("announce"));

        assertThat(announced.kind()).isEqualTo(FigureKind.ACTIVITY);
        assertThat(announced.activity()).contains(ActivityId.of("announce"));
        assertThat(announced.meetings()).isEmpty();
        assertThat(announced).hasToString("ACTIVITY(announce)");
        assertThat(Figure.ofMeetings(RitualKind.REVIEW)).hasToString("MEETINGS(REVIEW)");
        assertThat(COVERAGE).hasToString("COVERAGE");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEETINGS", "ACTIVITY"})
    void refusesAFigureOfNothingInParticular(FigureKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(kind))
                .withMessage(
                        "Figure '%s': kind must be one that needs no more to be known; use ofMeetings or ofActivity",
                        kind);
    }

    @Test
    void figuresAreEqualByKindAndOfWhat() {
        new EqualsTester()
                .addEqualityGroup(COVERAGE, Figure.of(FigureKind.COVERAGE))
                .addEqualityGroup(Figure.of(FigureKind.ADOPTION))
                .addEqualityGroup(Figure.ofMeetings(RitualKind.REVIEW), Figure.ofMeetings(RitualKind.REVIEW))
                .addEqualityGroup(Figure.ofMeetings(RitualKind.CHECK_IN))
                .addEqualityGroup(Figure.ofActivity(ActivityId.of("a")), Figure.ofActivity(ActivityId.of("a")))
                .addEqualityGroup(Figure.ofActivity(ActivityId.of("b")))
                .testEquals();
    }
}
