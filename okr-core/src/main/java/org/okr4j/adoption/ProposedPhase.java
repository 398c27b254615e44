package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.calendar.Cycle;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;

/**
 * A phase of a {@link RolloutProposal}, and where it lies in the fiscal year.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param phase the phase, with its weeks as they are proposed
 * @param dates its days
 * @param quarters the fiscal quarters that it has days in, in their order; of a phase without an end the one it begins in
 */
public record ProposedPhase(Phase phase, PhaseDates dates, ImmutableList<Cycle> quarters) {

    /**
     * Checks that nothing is null.
     *
     * @param phase the phase
     * @param dates its days
     * @param quarters the fiscal quarters that it has days in
     */
    public ProposedPhase {
        requireNonNull(phase, "phase");
        requireNonNull(dates, "dates");
        requireNonNull(quarters, "quarters");
    }
}
