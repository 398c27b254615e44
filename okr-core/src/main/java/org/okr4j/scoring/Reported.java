package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.value.Confidence;

/** What people and feeds have reported about a key result so far, in order of dates. */
record Reported(ImmutableList<CheckIn> checkIns) {

    static Reported of(KeyResult keyResult, LocalDate asOf) {
        return new Reported(keyResult.checkInsUpTo(asOf));
    }

    /** {@return the values; a check-in may have none} */
    ImmutableList<Reading> readings() {
        return checkIns.stream()
                .flatMap(checkIn -> checkIn.measurement().map(value -> new Reading(checkIn.date(), value)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the last confidence that was given} */
    Optional<Confidence> confidence() {
        return checkIns.stream()
                .flatMap(checkIn -> checkIn.confidence().stream())
                .reduce((earlier, later) -> later);
    }

    /** {@return the date of the last check-in} */
    Optional<LocalDate> last() {
        return checkIns.stream().map(CheckIn::date).reduce((earlier, later) -> later);
    }
}
