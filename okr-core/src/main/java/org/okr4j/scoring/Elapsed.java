package org.okr4j.scoring;

import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

/** How much of a period is over on a day, in days. Before its first day nothing is, after its last all. */
record Elapsed(long gone, long whole) {

    static Elapsed of(DayCount count, DateRange period, LocalDate asOf) {
        long before = ChronoUnit.DAYS.between(period.first(), asOf);
        return switch (count) {
            case DAYS_OVER -> of(before, period.days() - 1);
            case DAYS_BEGUN -> of(before + 1, period.days());
        };
    }

    private static Elapsed of(long gone, long whole) {
        return new Elapsed(Longs.constrainToRange(gone, 0, whole), whole);
    }

    /** {@return from 0 to 1; 1 where no day is counted} */
    Ratio share() {
        return whole == 0 ? Ratio.ONE : Ratio.of(gone, whole);
    }

    /** {@return whether at most a tenth is over} */
    boolean isInFirstTenth() {
        return whole > 0 && 10 * gone <= whole;
    }
}
