package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.value.ProgramFact;

/**
 * That a member of the leadership team agrees to the objectives of the organization, in the order of their weight.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Agreement implements WithAgreement, ProgramFact permits ImmutableAgreement {

    Agreement() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who agrees} */
    public abstract PersonId person();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return the objectives, the most important first; at least one, each once} */
    public abstract ImmutableList<ObjectiveId> objectives();

    @Value.Check
    void check() {
        Dates.check("Agreement", person(), "date", date());
        checkArgument(!objectives().isEmpty(), "Agreement '%s': objectives must not be empty", person());
        Set<ObjectiveId> seen = new HashSet<>();
        for (ObjectiveId objective : objectives()) {
            checkArgument(seen.add(objective), "Agreement '%s': objectives must be different: %s", person(), objective);
        }
    }

    /** Builds agreements; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
