package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Progress;

class MeasurementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void equalsByWhatWasMeasured() {
        new EqualsTester()
                .addEqualityGroup(
                        Measurement.number("50"),
                        Measurement.number("50.0"),
                        Measurement.number(new BigDecimal("5E+1")))
                .addEqualityGroup(Measurement.number("51"))
                .addEqualityGroup(Measurement.number("5"), Measurement.number("5.000000000000000000000"))
                .addEqualityGroup(Measurement.number("0.5"))
                .addEqualityGroup(Measurement.number("1e18"), Measurement.number("1000000000000000000"))
                .addEqualityGroup(Measurement.number("2e18"))
                .addEqualityGroup(Measurement.number("0"), Measurement.number("-0.00"))
                .addEqualityGroup(
                        Measurement.found("50"), Measurement.found("50.0"), Measurement.found(new BigDecimal("5E+1")))
                .addEqualityGroup(Measurement.answer(true))
                .addEqualityGroup(Measurement.answer(false))
                .addEqualityGroup(
                        Measurement.stages(List.of("a", "b")),
                        Measurement.stages(List.of("b", "a", "b")),
                        new Measurement.Stages(ImmutableSortedSet.copyOf(Comparator.reverseOrder(), List.of("a", "b"))))
                .addEqualityGroup(Measurement.stages(List.of()))
                .testEquals();
    }

    @Test
    void knowsWhatWasMeasured() {
        assertThat(Measurement.number("12.50").value()).isEqualTo(new BigDecimal("12.5"));
        assertThat(Measurement.number("999999999999999999").value()).isEqualTo(new BigDecimal("999999999999999999"));
        assertThat(Measurement.number("-1e18").value()).isEqualTo(new BigDecimal("-1000000000000000000"));
        assertThat(Measurement.number("12.50")).hasToString("Number[value=12.5]");
        assertThat(Measurement.found("12.50").value()).isEqualTo(new BigDecimal("12.5"));
        assertThat(Measurement.stages(List.of("b", "a")).done()).containsExactly("a", "b");
        assertThat(Measurement.answer(true).yes()).isTrue();
        assertThat(new Measurement.Stages(ImmutableSortedSet.copyOf(Comparator.reverseOrder(), List.of("a", "b")))
                        .done())
                .containsExactly("a", "b");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.number("many"))
                .withMessage("Figure 'value': text must be a decimal number: 'many'");
        assertThatIllegalArgumentException().isThrownBy(() -> Measurement.found("1e999999999"));
    }

    @Test
    void checkpointsAreNormalized() {
        assertThat(new Checkpoint(new BigDecimal("50.0"), Progress.of("0.5"))).isEqualTo(Checkpoint.of("50", "0.50"));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.of("50", "1.1"));
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(BigDecimal.class, BigDecimal.ONE)
                .setDefault(String.class, "1")
                .setDefault(LocalDate.class, DAY)
                .setDefault(DateRange.class, Given.QUARTER)
                .setDefault(Measurement.class, Measurement.answer(true))
                .setDefault(Measurement.Number.class, Measurement.number("1"))
                .setDefault(Progress.class, Progress.ONE);
        tester.testAllPublicStaticMethods(Measurement.class);
        tester.testAllPublicStaticMethods(Measure.class);
        tester.testAllPublicStaticMethods(MeasureKind.class);
        tester.testAllPublicStaticMethods(MetricUnit.class);
        tester.testAllPublicStaticMethods(Checkpoint.class);
        tester.testAllPublicConstructors(Checkpoint.class);
        tester.testAllPublicConstructors(Reading.class);
        tester.testAllPublicConstructors(Attainment.NotScorable.class);
        tester.testAllPublicInstanceMethods(Measure.atLeast("1"));
        tester.testAllPublicInstanceMethods(Measure.within("0", "1"));
        tester.testAllPublicInstanceMethods(Measure.milestones(Stage.of("go")));
        tester.testAllPublicInstanceMethods(Measure.findBaseline());
        tester.testAllPublicInstanceMethods(Measure.reach("1"));
        tester.testAllPublicInstanceMethods(Measure.zones("0", "1"));
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.increase((String) null, "1"))
                .withMessage("baseline");
        assertThatNullPointerException()
                .isThrownBy(() -> Measure.reach("1").attain((BigDecimal) null))
                .withMessage("value");
    }
}
