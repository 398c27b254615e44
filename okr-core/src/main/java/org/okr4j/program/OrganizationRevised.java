package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.organization.Organization;
import org.okr4j.value.Id;

/**
 * The organization was described anew: its name, mission and headcount, its appointments, and the lists of its
 * priorities, units and people.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param organization the organization as it is now
 */
public record OrganizationRevised(Organization organization) implements Change {

    /**
     * Checks that it is given.
     *
     * @param organization the organization as it is now
     */
    public OrganizationRevised {
        requireNonNull(organization, "organization");
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.empty();
    }
}
