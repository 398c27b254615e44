package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.scoring.Samples.day;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class PaceShapeTest {

    private static final PaceShape STEPS = PaceShape.stepped(PacePoint.of("0.25", "0.1"), PacePoint.of("0.5", "0.6"));
    private static final PaceShape LINES = PaceShape.custom(PacePoint.of("0.25", "0.1"), PacePoint.of("0.5", "0.6"));
    private static final PaceShape LATE_START = PaceShape.custom(PacePoint.of("0", "0.2"), PacePoint.of("1", "0.8"));

    @ParameterizedTest
    @CsvSource({"0, 0", "1/7, 1/7", "1/2, 1/2", "1, 1"})
    void expectsAsMuchOfTheTargetAsOfTheTime(String time, String expected) {
        assertExpected(PaceShape.LINEAR, time, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "249/1000, 0",
        "1/4, 1/10", // from the point itself on
        "1/3, 1/10",
        "499/1000, 1/10",
        "1/2, 3/5",
        "999/1000, 3/5",
        "1, 1" // at the end all
    })
    void jumpsAtItsPoints(String time, String expected) {
        assertExpected(STEPS, time, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1/8, 1/20", // half of the way to 0.1
        "1/4, 1/10",
        "3/8, 7/20", // half of the way from 0.1 to 0.6
        "1/3, 4/15", // a third of that way: 1/10 + 1/6
        "1/2, 3/5",
        "3/4, 4/5", // half of the way from 0.6 to 1
        "1, 1"
    })
    void joinsItsPoints(String time, String expected) {
        assertExpected(LINES, time, expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 1/5", "1/2, 1/2", "1, 4/5"})
    void takesEndsAsTheyAreGiven(String time, String expected) {
        assertExpected(LATE_START, time, expected);
    }

    @Test
    void jumpsAtTheEndsToWhatIsGivenThere() {
        PaceShape shape = PaceShape.stepped(PacePoint.of("0", "0.2"), PacePoint.of("1", "0.8"));

        assertExpected(shape, "0", "1/5");
        assertExpected(shape, "99/100", "1/5");
        assertExpected(shape, "1", "4/5");
    }

    @Test
    void mayStayTheSameFromPointToPoint() {
        PaceShape pause = PaceShape.custom(PacePoint.of("0.2", "0.5"), PacePoint.of("0.6", "0.5"));

        assertExpected(pause, "2/5", "1/2");
        assertExpected(pause, "4/5", "3/4");
    }

    private static void assertExpected(PaceShape shape, String time, String expected) {
        assertThat(shape.expectedAt(Ratio.parse(time))).isEqualTo(Ratio.parse(expected));
    }

    @Test
    void refusesPointsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceShape.custom(PacePoint.of("0.5", "0.2"), PacePoint.of("0.5", "0.3")))
                .withMessage("PaceShape: time of a point must be later than 1/2: 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceShape.stepped(PacePoint.of("0.5", "0.2"), PacePoint.of("0.25", "0.3")))
                .withMessage("PaceShape: time of a point must be later than 1/2: 1/4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceShape.custom(PacePoint.of("0.5", "0.2"), PacePoint.of("0.75", "0.1")))
                .withMessage("PaceShape: expected of a point must not be less than 0.2: 0.1");
    }

    @Test
    void refusesToHaveNoPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceShape.stepped())
                .withMessage("PaceShape: points must not be empty: []");
        assertThatIllegalArgumentException().isThrownBy(() -> PaceShape.custom(ImmutableList.of()));
    }

    @ParameterizedTest
    @CsvSource({"-1/100", "101/100"})
    void refusesTimeOutsideOfAll(String time) {
        Ratio outside = Ratio.parse(time);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LINES.expectedAt(outside))
                .withMessage("PaceShape: time must be from 0 to 1: " + time);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PacePoint(outside, Progress.ZERO))
                .withMessage("PacePoint: time must be from 0 to 1: " + time);
    }

    @Test
    void saysWhatItIs() {
        assertThat(PaceShape.LINEAR).hasToString("linear");
        assertThat(PaceShape.LINEAR.points()).isEmpty();
        assertThat(PaceShape.LINEAR.isStepped()).isFalse();
        assertThat(STEPS.isStepped()).isTrue();
        assertThat(STEPS.points()).containsExactly(PacePoint.of("0.25", "0.1"), PacePoint.of("0.5", "0.6"));
        assertThat(PaceShape.stepped(PacePoint.of("0.5", "0.6")))
                .hasToString("stepped[PacePoint[time=1/2, expected=0.6]]");
        assertThat(PaceShape.custom(PacePoint.of("0.5", "0.6")))
                .hasToString("custom[PacePoint[time=1/2, expected=0.6]]");
    }

    @Test
    void equalsWhatHasTheSamePoints() {
        new EqualsTester()
                .addEqualityGroup(PaceShape.LINEAR)
                .addEqualityGroup(STEPS, PaceShape.stepped(STEPS.points()))
                .addEqualityGroup(LINES, PaceShape.custom(STEPS.points()))
                .addEqualityGroup(LATE_START)
                .testEquals();
    }

    @Test
    void placesAPointOnADay() {
        assertThat(PacePoint.on(day("2026-07-06"), Samples.ELEVEN_DAYS, Progress.of("0.3")))
                .isEqualTo(PacePoint.of(new BigDecimal("0.5"), new BigDecimal("0.3")));
        assertThat(PacePoint.on(day("2026-07-06"), Samples.ELEVEN_DAYS, DayCount.DAYS_BEGUN, Progress.of("0.3")))
                .isEqualTo(new PacePoint(Ratio.of(6, 11), Progress.of("0.3")));
        assertThat(PacePoint.on(day("2026-07-01"), Samples.ELEVEN_DAYS, Progress.ZERO))
                .isEqualTo(PacePoint.of("0", "0"));
        assertThat(PacePoint.on(day("2026-07-11"), Samples.ELEVEN_DAYS, Progress.ONE))
                .isEqualTo(PacePoint.of("1", "1"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30", "2026-07-12"})
    void refusesAPointOutsideOfThePeriod(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PacePoint.on(day(day), Samples.ELEVEN_DAYS, Progress.ONE))
                .withMessage("PacePoint: day must be in 2026-07-01..2026-07-11: " + day);
    }

    @Test
    void namesTheParameterThatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> LINES.expectedAt(null))
                .withMessage("time");
        assertThatNullPointerException()
                .isThrownBy(() -> new PacePoint(null, Progress.ONE))
                .withMessage("time");
        assertThatNullPointerException()
                .isThrownBy(() -> new PacePoint(Ratio.ONE, null))
                .withMessage("expected");
        assertThatNullPointerException()
                .isThrownBy(() -> PacePoint.on(null, Samples.QUARTER, Progress.ONE))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> PacePoint.on(day("2026-07-01"), null, Progress.ONE))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> PacePoint.on(day("2026-07-01"), Samples.QUARTER, null, Progress.ONE))
                .withMessage("dayCount");
    }
}
