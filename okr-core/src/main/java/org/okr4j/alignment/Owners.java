package org.okr4j.alignment;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonId;

/** Who answers for objectives and key results, alone or together with others. */
final class Owners {

    private Owners() {}

    /** The owner of an objective, and those who own it too. */
    static ImmutableSet<PersonId> of(Objective objective) {
        ImmutableSet.Builder<PersonId> owners = ImmutableSet.builder();
        objective.owner().ifPresent(owners::add);
        objective.coOwners().stream().map(CoOwner::person).forEach(owners::add);
        return owners.build();
    }

    /** The owner of a key result on a day, or where it has none that of its objective, and those who own it too. */
    static ImmutableSet<PersonId> of(Objective objective, KeyResult keyResult, LocalDate date) {
        ImmutableSet.Builder<PersonId> owners = ImmutableSet.builder();
        keyResult.ownerAt(date).or(objective::owner).ifPresent(owners::add);
        return owners.addAll(keyResult.coOwners()).build();
    }
}
