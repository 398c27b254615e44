package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.value.Confidence;

/**
 * What people and feeds have reported about a key result so far.
 *
 * @param readings the values, in order of dates; a check-in may have none
 * @param confidence the last confidence that was given
 * @param last the date of the last check-in
 */
record Reported(ImmutableList<Reading> readings, Optional<Confidence> confidence, Optional<LocalDate> last) {

    static Reported of(KeyResult keyResult, LocalDate asOf) {
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        Optional<Confidence> confidence = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (CheckIn checkIn : keyResult.checkInsUpTo(asOf)) {
            if (checkIn.measurement().isPresent()) {
                readings.add(new Reading(checkIn.date(), checkIn.measurement().get()));
            }
            confidence = checkIn.confidence().isPresent() ? checkIn.confidence() : confidence;
            last = Optional.of(checkIn.date());
        }
        return new Reported(readings.build(), confidence, last);
    }
}
