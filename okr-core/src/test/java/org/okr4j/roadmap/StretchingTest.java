package org.okr4j.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchingTest {

    private static final Roadmap FIVE = Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES;

    /**
     * Lengths of 2, 4, 4 and 2 of 12 weeks. To 8: 1⅓, 2⅔, 2⅔, 1⅓; cut down 1, 2, 2, 1, and two weeks left for the largest
     * remainders. To 10: 1⅔, 3⅓, 3⅓, 1⅔. To 14: 2⅓, 4⅔, 4⅔, 2⅓. To 20: 3⅓, 6⅔, 6⅔, 3⅓.
     */
    @ParameterizedTest
    @CsvSource({
        "12, 1-2 3-6 7-10 11-12 13-",
        "8, 1-1 2-4 5-7 8-8 9-",
        "10, 1-2 3-5 6-8 9-10 11-",
        "14, 1-2 3-7 8-12 13-14 15-",
        "20, 1-3 4-10 11-17 18-20 21-",
        "4, 1-1 2-2 3-3 4-4 5-"
    })
    void sharesWeeksOutByLargestRemainder(int weeks, String expected) {
        assertThat(weeksOf(FIVE.stretchedTo(weeks))).isEqualTo(expected);
    }

    private static String weeksOf(Roadmap roadmap) {
        return roadmap.phases().stream()
                .map(phase -> phase.firstWeek() + "-"
                        + (phase.lastWeek().isPresent() ? phase.lastWeek().getAsInt() : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void keepsAllButTheWeeks() {
        Roadmap longer = FIVE.stretchedTo(20);

        assertThat(longer.id()).isEqualTo(FIVE.id());
        assertThat(longer.phases().get(1).activities())
                .isEqualTo(FIVE.phases().get(1).activities());
        assertThat(longer.stretchedTo(12)).isEqualTo(FIVE);
        assertThat(FIVE.stretchedTo(12)).isSameAs(FIVE);
        assertThat(FIVE.weeks()).isEqualTo(12);
    }

    @Test
    void refusesFewerWeeksThanPhases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIVE.stretchedTo(3))
                .withMessage("Roadmap 'cross-department-five-phases': weeks must be at least the number of its phases"
                        + " with an end, 4: 3");
    }
}
