package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.text.Phrasebook;

class RolloutLengthTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 8, 8, 12",
        "49, 3, 8, 8, 12",
        "50, 0, 8, 8, 12",
        "51, 0, 9, 8, 12", // 8 + 4 * 1/450
        "162, 0, 9, 8, 12", // 8 + 4 * 112/450 = 8.9956
        "163, 0, 10, 8, 12", // 8 + 4 * 113/450 = 9.004
        "200, 0, 10, 8, 12", // 8 + 4 * 150/450 = 9.33
        "275, 0, 10, 8, 12", // exactly halfway
        "500, 5, 12, 8, 12",
        "501, 0, 12, 9, 13",
        "700, 2, 14, 10, 16", // 12 + 4 * 0.4 = 13.6; 8 + 1.6 to 12 + 3.2
        "750, 0, 12, 10, 16",
        "999, 4, 20, 12, 20", // 12 + 8 * 499/500 = 19.98
        "1000, 0, 12, 12, 20",
        "1000, 2, 16, 12, 20",
        "1000, 4, 20, 12, 20",
        "50000, 5, 20, 12, 20",
        "2147483647, 2147483647, 20, 12, 20"
    })
    void followsTheSize(int headcount, int furtherUnits, int weeks, int least, int most) {
        RolloutLength length = RolloutLength.of(headcount, furtherUnits);

        assertThat(length.weeks()).isEqualTo(weeks);
        assertThat(length.range()).isEqualTo(Range.closed(least, most));
        assertThat(length.range().contains(weeks)).isTrue();
        assertThat(length.isInterpolated()).isEqualTo(headcount > 500 && headcount < 1000);
        assertThat(length.isBelowRange()).isEqualTo(headcount < 50);
        assertThat(Phrasebook.spanish().render(length.text())).doesNotContain("adoption.");
    }

    @Test
    void saysWhatIsKnownAndWhatIsOurs() {
        assertThat(RolloutLength.of(30, 0))
                .hasToString(
                        "8 weeks for 30 people. Known are 8 to 12 weeks from 50 people on; that fewer people take as"
                                + " long as 50 is our choice, and they may well be faster");
        assertThat(RolloutLength.of(200, 0))
                .hasToString(
                        "10 weeks for 200 people. Known are 8 to 12 weeks for 50 to 500 people; where in this range"
                                + " is our choice: on a line by headcount, rounded up to whole weeks");
        assertThat(RolloutLength.of(700, 2))
                .hasToString(
                        "14 weeks for 700 people. Known are 8 to 12 weeks up to 500 people and 12 to 20 from 1,000 on;"
                                + " between them the range of 10 to 16 weeks is our choice, and so is the length: on a line from 12"
                                + " weeks to the 16 that 1,000 people with 2 further units take, rounded up to whole weeks");
        assertThat(RolloutLength.of(3000, 2))
                .hasToString(
                        "16 weeks for 3000 people. Known are 12 to 20 weeks from 1,000 people on, the longer the more"
                                + " business units, regions and subsidiaries; that these are 12 weeks and 2 more for each further"
                                + " one, here 2, is our choice");
    }

    @Test
    void refusesNegativeSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RolloutLength.of(-1, 0))
                .withMessage("Rollout length: headcount must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RolloutLength.of(1, -2))
                .withMessage("Rollout length: further units must not be negative: -2");
    }

    @Test
    void equalSizesAreEqual() {
        new EqualsTester()
                .addEqualityGroup(RolloutLength.of(10, 1), RolloutLength.of(10, 1))
                .addEqualityGroup(RolloutLength.of(10, 2))
                .addEqualityGroup(RolloutLength.of(11, 1))
                .testEquals();
    }
}
