package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;

/** Where the units of people come from; the changes that make them are planned when it is built. */
interface UnitSource {

    /** The unit in which somebody works, as the file has it; empty where it does not say. */
    Optional<UnitId> unitOf(PersonRow row);

    /** Who leads the new units, as far as that follows from the file. */
    ImmutableMap<UnitId, PersonId> heads();

    /** The name of the new root of the tree, where there is one. */
    Optional<String> newRoot();
}
