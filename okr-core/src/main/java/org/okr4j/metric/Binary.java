package org.okr4j.metric;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.internal.Dates;
import org.okr4j.value.Ratio;

/**
 * Done or not: raw is 1 or 0.
 *
 * <p>The due date, where there is one, decides nothing here: it is the day from which a pace expects it to be done.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Binary extends Measure {

    private final @Nullable LocalDate due;

    Binary(@Nullable LocalDate due) {
        super(MeasureKind.BINARY);
        this.due = due == null ? null : Dates.check("Measure", kind().tag(), "due", due);
    }

    /** {@return the day by which it is to be done, if one is agreed} */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    @Override
    public Direction direction() {
        return Direction.NONE;
    }

    @Override
    Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return Readings.judgeLatest(
                this,
                history,
                asOf,
                latest -> Attainment.Scored.of(((Measurement.Answer) latest).yes() ? Ratio.ONE : Ratio.ZERO));
    }

    @Override
    public MeasureParts toParts() {
        return parts().due(due()).build();
    }
}
