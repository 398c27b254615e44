package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.internal.Dates;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;

/**
 * The record of a look back at a cycle: what worked, what did not, what was learned, and what is carried into the next cycle.
 * Scores are not repeated here; they follow from the objectives.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Retrospective implements WithRetrospective, Identified permits ImmutableRetrospective {

    Retrospective() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this retrospective} */
    @Override
    public abstract RetrospectiveId id();

    /** {@return the cycle that was looked back at} */
    public abstract CycleId cycle();

    /** {@return the unit that looked back; absent for the whole organization} */
    public abstract Optional<UnitId> unit();

    /** {@return the day on which it was held, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who took part, as far as it was written down} */
    public abstract ImmutableList<PersonId> attendees();

    /** {@return what worked, none of it blank} */
    public abstract ImmutableList<String> wentWell();

    /** {@return what did not work, none of it blank} */
    public abstract ImmutableList<String> wentBadly();

    /** {@return what was learned, about the work and about the practice} */
    public abstract ImmutableList<Learning> learnings();

    /** {@return what becomes of the objectives, each at most once} */
    public abstract ImmutableList<CarryOver> carryOvers();

    @Value.Check
    void check() {
        Dates.check("Retrospective", id(), "date", date());
        checkNotBlank("went well", wentWell());
        checkNotBlank("went badly", wentBadly());
        Set<ObjectiveId> seen = new HashSet<>();
        for (CarryOver carryOver : carryOvers()) {
            checkArgument(
                    seen.add(carryOver.objective()),
                    "Retrospective '%s': carry-overs must be of different objectives: %s",
                    id(),
                    carryOver.objective());
        }
    }

    private void checkNotBlank(String property, List<String> texts) {
        for (String text : texts) {
            checkArgument(!text.isBlank(), "Retrospective '%s': %s must not be blank", id(), property);
        }
    }

    /** Builds retrospectives; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableRetrospective.Builder {
        Builder() {}
    }
}
