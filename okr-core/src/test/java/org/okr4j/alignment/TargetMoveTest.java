package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.alignment.TriggerKind.TARGET_LOWERED;
import static org.okr4j.alignment.TriggerKind.TARGET_MOVED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Stage;
import org.okr4j.value.Weight;

class TargetMoveTest {

    private static final Measure FAULTY = MeasureParts.builder()
            .kind(MeasureKind.INCREASE)
            .target(java.math.BigDecimal.TEN)
            .build()
            .toMeasureLeniently();

    private static Optional<TriggerKind> move(Measure was, Measure is) {
        return TargetMove.of(promise(was), promise(is));
    }

    private static TargetMove.Promise promise(Measure measure) {
        return new TargetMove.Promise(Optional.of(measure), Optional.empty());
    }

    private static void assertLowered(Measure more, Measure less) {
        assertThat(move(more, less)).as("%s to %s", more, less).contains(TARGET_LOWERED);
        assertThat(move(less, more)).as("%s to %s", less, more).isEmpty();
    }

    @Test
    void lessIsAskedForWhereTheTargetComesNearer() {
        assertLowered(Measure.increase("0", "10"), Measure.increase("0", "9"));
        assertLowered(Measure.decrease("10", "0"), Measure.decrease("10", "1"));
        assertLowered(Measure.reach("10"), Measure.reach("9"));
        assertLowered(Measure.reach("10"), Measure.increase("1", "9"));
        assertLowered(Measure.zones("0", "100"), Measure.zones("0", "90"));
        assertLowered(Measure.zones("100", "0"), Measure.zones("100", "10"));
        assertLowered(Measure.zones("0", "30", "70", "100"), Measure.zones("0", "30", "60", "100"));
        assertLowered(checkpoints("10"), checkpoints("9"));
        assertLowered(Measure.atLeast("95"), Measure.atLeast("94"));
        assertLowered(Measure.atMost("5"), Measure.atMost("6"));
        assertLowered(
                Measure.atLeast("95").withBoundary(Boundary.EXCLUSIVE),
                Measure.atLeast("95").withBoundary(Boundary.INCLUSIVE));
        assertLowered(Measure.within("4", "6"), Measure.within("3", "6"));
        assertLowered(Measure.within("4", "6"), Measure.within("4", "7"));
        assertLowered(stages("plan", "build"), stages("plan"));
    }

    private static Measure checkpoints(String target) {
        return Measure.checkpoints("0", target, ImmutableList.of(Checkpoint.of("5", "0.5")));
    }

    private static Measure stages(String... names) {
        return Measure.milestones(java.util.Arrays.stream(names).map(Stage::of).toList());
    }

    @Test
    void theWayToTheTargetIsNoMatter() {
        assertThat(move(Measure.increase("0", "10"), Measure.increase("5", "10")))
                .isEmpty();
        assertThat(move(Measure.zones("0", "30", "70", "100"), Measure.zones("0", "20", "70", "90")))
                .isEmpty();
        assertThat(move(Measure.within("4", "6"), Measure.within("4", "6", "1")))
                .isEmpty();
        assertThat(move(Measure.atLeast("95"), Measure.atLeast("95").withRisk("90")))
                .isEmpty();
        assertThat(move(Measure.milestones(Stage.of("plan")), Measure.milestones(Stage.of("plan", Weight.of(2)))))
                .isEmpty();
        assertThat(move(Measure.binary(), Measure.binary(LocalDate.of(2026, 9, 1))))
                .isEmpty();
    }

    @Test
    void whatCannotBeComparedHasMoved() {
        assertThat(move(Measure.increase("0", "10"), Measure.decrease("10", "0")))
                .contains(TARGET_MOVED);
        assertThat(move(Measure.increase("0", "10"), Measure.atLeast("10"))).contains(TARGET_MOVED);
        assertThat(move(Measure.atLeast("5"), Measure.atMost("5"))).contains(TARGET_MOVED);
        assertThat(move(Measure.within("4", "6"), Measure.within("5", "7"))).contains(TARGET_MOVED);
        assertThat(move(Measure.within("4", "6"), Measure.within("3", "5"))).contains(TARGET_MOVED);
        assertThat(move(stages("plan", "build"), stages("plan", "buy"))).contains(TARGET_MOVED);
        assertThat(move(Measure.increase("0", "10"), Measure.binary())).contains(TARGET_MOVED);
        assertThat(move(Measure.increase("0", "10"), Measure.findBaseline())).contains(TARGET_MOVED);
        assertThat(move(Measure.increase("0", "10"), FAULTY)).contains(TARGET_MOVED);
        assertThat(move(FAULTY, Measure.increase("0", "10"))).contains(TARGET_MOVED);
    }

    @Test
    void whereNothingWasToBeReachedNothingIsLowered() {
        TargetMove.Promise none = new TargetMove.Promise(Optional.empty(), Optional.empty());

        assertThat(TargetMove.of(none, promise(Measure.binary()))).isEmpty();
        assertThat(TargetMove.of(promise(Measure.binary()), none)).contains(TARGET_MOVED);
        assertThat(move(Measure.findBaseline(), Measure.increase("0", "10"))).isEmpty();
        assertThat(none.text()).hasToString("no measure");
    }

    @Test
    void figuresOfAnotherUnitCannotBeCompared() {
        Optional<Measure> measure = Optional.of(Measure.increase("0", "10"));
        Optional<Measure> more = Optional.of(Measure.increase("0", "11"));
        TargetMove.Promise days = new TargetMove.Promise(measure, Optional.of(MetricUnit.time("days")));
        TargetMove.Promise weeks = new TargetMove.Promise(measure, Optional.of(MetricUnit.time("weeks")));

        assertThat(TargetMove.of(days, weeks)).contains(TARGET_MOVED);
        assertThat(TargetMove.of(promise(measure.get()), days)).isEmpty();
        assertThat(TargetMove.of(days, promise(measure.get()))).isEmpty();
        assertThat(TargetMove.of(days, new TargetMove.Promise(more, days.unit())))
                .isEmpty();
        assertThat(TargetMove.of(new TargetMove.Promise(more, days.unit()), days))
                .contains(TARGET_LOWERED);
        assertThat(days.text()).hasToString("from 0 days up to 10 days");
    }
}
