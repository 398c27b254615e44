package org.okr4j.portfolio;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.Objective;

/**
 * What is done for an objective that is in force.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective
 * @param funding where the work for it comes from
 * @param outlay what initiatives take for its own key results
 * @param initiatives the initiatives that serve its own key results, in the order of the document
 */
public record ObjectiveFunding(
        Objective objective, Funding funding, Outlay outlay, ImmutableList<InitiativeId> initiatives) {

    /**
     * Checks that all parts are given.
     *
     * @param objective the objective
     * @param funding where the work for it comes from
     * @param outlay what initiatives take for its own key results
     * @param initiatives the initiatives that serve its own key results
     */
    public ObjectiveFunding {
        requireNonNull(objective, "objective");
        requireNonNull(funding, "funding");
        requireNonNull(outlay, "outlay");
        requireNonNull(initiatives, "initiatives");
    }
}
