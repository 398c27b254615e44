package org.okr4j.examples.exchange.taking;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.UnitId;

/**
 * What a file does not say.
 *
 * @param asOf the day on which it is true
 * @param unit the unit of objectives that do not say theirs; empty for that of their owner
 * @param cycle the cycle of objectives that do not say theirs; empty for the one of their dates
 * @param complete whether people who are not in the file have left
 */
public record ImportOptions(LocalDate asOf, Optional<UnitId> unit, Optional<CycleId> cycle, boolean complete) {

    /**
     * Returns the options of a file that says all there is to say.
     *
     * @param asOf the day on which it is true
     * @return the options
     */
    public static ImportOptions asOf(LocalDate asOf) {
        return new ImportOptions(asOf, Optional.empty(), Optional.empty(), false);
    }
}
