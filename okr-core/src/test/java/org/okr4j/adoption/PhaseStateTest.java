package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseStateTest {

    /** The table of the enum, in which x stands for either. */
    @ParameterizedTest
    @CsvSource({
        "no,  x,   x,   x,   x,   AHEAD",
        "yes, no,  x,   x,   yes, RUNNING",
        "yes, no,  x,   x,   no,  NOT_OPENED",
        "yes, yes, yes, x,   x,   DONE",
        "yes, yes, no,  yes, x,   SKIPPED",
        "yes, yes, no,  no,  yes, LATE",
        "yes, yes, no,  no,  no,  NOT_OPENED"
    })
    void followsTheTable(
            String begun, String over, String reached, String passedOver, String opened, PhaseState expected) {
        int checked = 0;
        for (int bits = 0; bits < 32; bits++) {
            boolean isBegun = (bits & 1) != 0;
            boolean isOver = (bits & 2) != 0;
            boolean isReached = (bits & 4) != 0;
            boolean isPassedOver = (bits & 8) != 0;
            boolean isOpened = (bits & 16) != 0;
            if (fits(begun, isBegun)
                    && fits(over, isOver)
                    && fits(reached, isReached)
                    && fits(passedOver, isPassedOver)
                    && fits(opened, isOpened)) {
                checked++;
                assertThat(PhaseState.of(isBegun, isOver, isOpened, isReached, isPassedOver))
                        .isEqualTo(expected);
            }
        }
        assertThat(checked).isPositive();
    }

    private static boolean fits(String pattern, boolean value) {
        return pattern.equals("x") || pattern.equals("yes") == value;
    }
}
