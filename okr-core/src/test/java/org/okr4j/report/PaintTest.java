package org.okr4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.scoring.StatusWord;

class PaintTest {

    /** The ratio of brightness that WCAG 2 asks for between a text and what it stands on. */
    private static final double LEGIBLE = 4.5;

    private static final int RED = 1;
    private static final int GREEN = 3;
    private static final int BLUE = 5;

    @ParameterizedTest
    @EnumSource
    void blackCanBeReadOnIt(Paint paint) {
        assertThat(contrast(paint.fill(), Color.BLACK)).isGreaterThan(LEGIBLE);
    }

    /** Those who see no red, and those who see no green, tell colors by how bright and how blue they are. */
    @ParameterizedTest
    @CsvSource({"RED, AMBER", "RED, GREEN", "AMBER, GREEN"})
    void trafficLightsDifferByMoreThanRedAndGreen(Paint one, Paint other) {
        double bright = contrast(one.fill(), other.fill());
        double blue = Math.abs(channel(one.fill(), BLUE) - channel(other.fill(), BLUE));

        assertThat(bright > 2 || blue > 0.15).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusHasItsOwn(StatusWord status) {
        assertThat(Arrays.stream(StatusWord.values()).filter(other -> Paint.of(other) == Paint.of(status)))
                .containsExactly(status);
    }

    private static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * channel(color, RED) + 0.7152 * channel(color, GREEN) + 0.0722 * channel(color, BLUE);
    }

    private static double channel(Color color, int place) {
        double value = Integer.parseInt(color.toString().substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
