package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class AttainmentTest {

    @Test
    void equalsByItsNumbers() {
        Zones zones = Measure.zones("0", "30", "70", "100");
        new EqualsTester()
                .addEqualityGroup(
                        Measure.reach("10").attain(new BigDecimal("7")),
                        Measure.increase("0", "10").attain(new BigDecimal("7.0")))
                .addEqualityGroup(Measure.reach("10").attain(new BigDecimal("8")))
                .addEqualityGroup(Measure.reach("10").attain(new BigDecimal("-1")))
                .addEqualityGroup(Measure.reach("10").attain(new BigDecimal("11")))
                .addEqualityGroup(Measure.reach("10").attain(BigDecimal.ZERO))
                .addEqualityGroup(zones.attain(BigDecimal.ZERO)) // the same numbers, in a zone
                .addEqualityGroup(
                        Given.attain(zones, List.of()), Given.attain(Measure.binary(), List.of())) // silence is silence
                .addEqualityGroup(zones.attain(new BigDecimal("70")))
                .addEqualityGroup(Measure.zones("0", "35", "70", "100").attain(new BigDecimal("35")))
                .addEqualityGroup(Measure.zones("0", "30", "70", "100").attain(new BigDecimal("35")))
                .addEqualityGroup(Given.attain(Measure.atLeast("1"), Given.readings("2026-07-01=1 2026-07-08=0")))
                .addEqualityGroup(Given.attain(
                        Measure.atMost("1"), Given.readings("2026-07-01=1 2026-07-08=2 2026-07-15=2 2026-07-22=1")))
                .addEqualityGroup(new Attainment.NotScorable(UnscorableReason.NO_MEASURE))
                .addEqualityGroup(new Attainment.NotScorable(UnscorableReason.NO_DATA))
                .testEquals();
    }

    @Test
    void saysWhatItHolds() {
        assertThat(Measure.increase("40", "60").attain(new BigDecimal("70")))
                .hasToString("Scored{raw=3/2, progress=1, score=1, flags=[BEYOND_TARGET]}");
        assertThat(Measure.zones("0", "10", "50", "200").attain(new BigDecimal("30")))
                .hasToString("Scored{raw=3/5, progress=3/5, score=1/2, flags=[], zone=COMMIT}");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.666666666, true", "1, true", "0, false", "0.5, false"})
    void takesAPublishedNumberForAllThatIsKnown(String number, boolean hasData) {
        Progress published = Progress.of(number);

        Attainment.Scored scored = Attainment.Scored.ofPublished(published, hasData);

        assertThat(scored.progress()).isEqualTo(published);
        assertThat(scored.score()).isEqualTo(published.toScore());
        assertThat(scored.raw()).isEqualByComparingTo(number);
        assertThat(scored.exactProgress()).isEqualTo(published.toRatio());
        assertThat(scored.flags()).isEqualTo(hasData ? ImmutableSet.of() : ImmutableSet.of(Flag.NO_DATA));
        assertThat(scored.zone()).isEmpty();
        assertThat(scored.periods()).isEmpty();
        assertThat(scored.isCapped()).isFalse();
    }

    @Test
    void takesAPublishedSilenceForSilence() {
        assertThat(Attainment.Scored.ofPublished(Progress.ZERO, false))
                .isEqualTo(Given.attain(Measure.binary(), List.of()));
    }

    @Test
    void saysHowManyPeriodsWereMet() {
        Attainment.Scored kept = Given.scored(
                Given.attain(Measure.atLeast("99"), Given.readings("2026-07-01=99 2026-07-08=98 2026-07-22=99.5")));

        assertThat(kept.periods()).contains(new PeriodCount(2, 4)); // the third week is a gap
        assertThat(kept).hasToString("Scored{raw=1/2, progress=1/2, score=1/2, flags=[], periods=2/4}");
        assertThat(Given.scored(Given.attain(Measure.within("95", "105"), Given.readings("2026-07-02=94")))
                        .periods())
                .contains(new PeriodCount(0, 1));
        assertThat(Given.scored(Measure.within("95", "105", "5"), "108").periods())
                .isEmpty();
    }

    @Test
    void countsNoMorePeriodsMetThanDue() {
        assertThat(new PeriodCount(3, 3)).hasToString("3/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodCount(4, 3))
                .withMessage("PeriodCount: met must be from 0 to due 3: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodCount(-1, 3))
                .withMessage("PeriodCount: met must be from 0 to due 3: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodCount(0, 0))
                .withMessage("PeriodCount: due must be above 0: 0");
    }

    /** 2/3 and 1/3, a third of the weight each: (2 x 2/3 + 1/3) / 3. */
    @Test
    void goesIntoAMeanExactly() {
        MeanAccumulator mean = new MeanAccumulator();

        Measure.reach("3").attain(new BigDecimal("2")).addProgressTo(mean, Weight.of(2));
        Measure.reach("3e20").attain(new BigDecimal("1e20")).addProgressTo(mean, Weight.ONE);

        assertThat(mean.mean()).isEqualTo(Ratio.of(5, 9));
        Measure.reach("3").attain(new BigDecimal("7")).addProgressTo(mean, Weight.of(3)); // capped to 1
        Measure.reach("3e20").attain(new BigDecimal("-1e20")).addProgressTo(mean, Weight.of(3)); // and to 0
        assertThat(mean.mean()).isEqualTo(Ratio.of(14, 27)); // (3 x 5/9 + 3) / 9
    }

    /** The same in longs and in big integers. */
    @ParameterizedTest
    @CsvSource({"-0.5, -0.5, 0, REGRESSED", "0, 0, 0,", "0.5, 0.5, 0.5,", "1, 1, 1,", "1.5, 1.5, 1, BEYOND_TARGET"})
    void isCappedBeyondItsEnds(String share, BigDecimal raw, String progress, Flag flag) {
        for (BigDecimal unit : new BigDecimal[] {BigDecimal.TEN, new BigDecimal("1e30")}) {
            Attainment.Scored scored = Measure.reach(unit).attain(unit.multiply(new BigDecimal(share)));

            assertThat(scored.raw()).isEqualByComparingTo(raw);
            assertThat(scored.progress()).hasToString(progress);
            assertThat(scored.score()).hasToString(progress);
            assertThat(scored.exactScore()).isEqualTo(scored.exactProgress());
            assertThat(scored.flags()).isEqualTo(flag == null ? ImmutableSet.of() : ImmutableSet.of(flag));
            assertThat(scored.isCapped()).isEqualTo(flag != null);
            assertThat(scored).isEqualTo(Measure.reach("10").attain(new BigDecimal(share).movePointRight(1)));
        }
    }
}
