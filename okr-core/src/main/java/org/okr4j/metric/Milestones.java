package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

/**
 * Weighted stages, each done or not: raw is the weight done ÷ the weight of all.
 *
 * <p>A reading names every stage that is done so far. One that names none is a result, not silence; one that names a
 * stage which does not exist is not understood.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Milestones extends Measure {

    private final ImmutableList<Stage> stages;
    private final ImmutableSet<String> names;

    Milestones(Iterable<Stage> stages) {
        super(MeasureKind.MILESTONES);
        this.stages = ImmutableList.copyOf(stages);
        this.names = this.stages.stream().map(Stage::name).collect(ImmutableSet.toImmutableSet());
        check(!this.stages.isEmpty(), UnscorableReason.INCOMPLETE, kind(), "stages must be given");
        check(
                names.size() == this.stages.size(),
                UnscorableReason.DUPLICATE_STAGE,
                kind(),
                "stages must have different names: %s",
                this.stages.stream().map(Stage::name).toList());
        check(
                weight(names).signum() > 0,
                UnscorableReason.ZERO_WEIGHT,
                kind(),
                "stages must have a weight above 0 in all: 0");
    }

    /** {@return the stages in the order given; never empty} */
    public ImmutableList<Stage> stages() {
        return stages;
    }

    @Override
    public Direction direction() {
        return Direction.NONE;
    }

    /** {@return true for stages that this measure has} */
    @Override
    public boolean accepts(Measurement measurement) {
        return kind().accepts(measurement) && names.containsAll(done(measurement));
    }

    @Override
    Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return Readings.judgeLatest(
                this,
                history,
                asOf,
                latest -> Attainment.Scored.of(Ratio.ofQuotient(weight(done(latest)), weight(names))));
    }

    private static ImmutableSet<String> done(Measurement measurement) {
        return ((Measurement.Stages) measurement).done();
    }

    private BigDecimal weight(Collection<String> which) {
        return stages.stream()
                .filter(stage -> which.contains(stage.name()))
                .map(stage -> stage.weight().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public MeasureParts toParts() {
        return parts().addAllStages(stages).build();
    }
}
