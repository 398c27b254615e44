package org.okr4j.scoring;

import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

/** How much of a period is over on a day, in days. Before its first day nothing is, after its last all. */
record Elapsed(long gone, long whole) {

    static Elapsed of(DateRange period, LocalDate asOf) {
        long whole = period.days() - 1;
        return new Elapsed(Longs.constrainToRange(ChronoUnit.DAYS.between(period.first(), asOf), 0, whole), whole);
    }

    /** {@return 0 on the first day, 1 on the last; 1 for a period of one day} */
    Ratio share() {
        return whole == 0 ? Ratio.ONE : Ratio.of(gone, whole);
    }

    /** {@return whether at most a tenth is over} */
    boolean isInFirstTenth() {
        return whole > 0 && 10 * gone <= whole;
    }
}
