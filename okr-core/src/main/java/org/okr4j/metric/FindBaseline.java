package org.okr4j.metric;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

/**
 * Find out where a metric stands, before anybody can say where it should go.
 *
 * <p>As long as the key result is open it counts for nothing, whatever was found. Once closed it is 1 if a figure was
 * found, else 0, which then counts.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FindBaseline extends Measure {

    static final FindBaseline INSTANCE = new FindBaseline();

    private FindBaseline() {
        super(MeasureKind.FIND_BASELINE);
    }

    @Override
    public Direction direction() {
        return Direction.NONE;
    }

    @Override
    Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        Optional<Measurement> latest = Readings.latest(history, asOf);
        if (!closed) {
            return new Attainment.NotScorable(UnscorableReason.NOTHING_COUNTS_YET);
        }
        if (latest.isEmpty()) {
            return Attainment.Scored.of(Ratio.ZERO);
        }
        return accepts(latest.get())
                ? Attainment.Scored.of(Ratio.ONE)
                : new Attainment.NotScorable(UnscorableReason.WRONG_MEASUREMENT);
    }

    @Override
    public MeasureParts toParts() {
        return parts().build();
    }
}
