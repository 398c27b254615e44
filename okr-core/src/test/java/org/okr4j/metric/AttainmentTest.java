package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
