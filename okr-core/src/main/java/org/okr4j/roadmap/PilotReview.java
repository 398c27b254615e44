package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.ProgramFact;

/**
 * What a pilot has brought, with which it is closed: what others can read about it, and what will be done differently
 * when everybody begins.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PilotReview implements WithPilotReview, ProgramFact permits ImmutablePilotReview {

    PilotReview() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the pilot} */
    public abstract UnitId unit();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return the story that others are told, or where it stands} */
    public abstract Optional<String> caseStudy();

    /** {@return what was learned, none of it blank} */
    public abstract ImmutableList<String> learnings();

    /** {@return what is changed in how workshops and meetings are led} */
    public abstract ImmutableList<String> changes();

    /** {@return who will help others from now on} */
    public abstract ImmutableList<PersonId> champions();

    /** {@return whether all is there that closes a pilot: a case study, learnings, changes and champions} */
    public final boolean isComplete() {
        return caseStudy().isPresent()
                && !learnings().isEmpty()
                && !changes().isEmpty()
                && !champions().isEmpty();
    }

    @Value.Check
    void check() {
        Dates.check("Pilot review", unit(), "date", date());
        for (String learning : learnings()) {
            checkArgument(!learning.isBlank(), "Pilot review '%s': learnings must not be blank", unit());
        }
        for (String change : changes()) {
            checkArgument(!change.isBlank(), "Pilot review '%s': changes must not be blank", unit());
        }
    }

    /** Builds pilot reviews; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePilotReview.Builder {
        Builder() {}
    }
}
