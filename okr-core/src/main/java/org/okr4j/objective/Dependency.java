package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * That a key result cannot be reached unless somebody else does, gives or achieves something: another unit's key result or
 * objective, or a party outside the organization.
 *
 * <p>It says what is needed and by when, and keeps in its {@linkplain #steps() steps} how far it can be relied on. Steps may
 * be handed over in any order and are kept in the order of their dates. Whether it leads to another unit, and whether several
 * lead in a circle, is for rules to judge: what people have written down is kept as it is.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Dependency implements WithDependency, Identified permits ImmutableDependency {

    Dependency() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this dependency} */
    @Override
    public abstract DependencyId id();

    /** {@return the key result that needs something} */
    public abstract KeyResultId consumer();

    /** {@return what it relies on, a {@link KeyResultId} or an {@link ObjectiveId}; absent where that is an outside party} */
    public abstract Optional<Id> provider();

    /** {@return who outside the organization it relies on, never blank; absent where that is a provider within} */
    public abstract Optional<String> outsideParty();

    /** {@return what kind of thing is needed} */
    public abstract DependencyKind kind();

    /** {@return what is needed, in words, never blank} */
    public abstract String need();

    /** {@return the day by which it is needed, in the years 0 to 10000; absent if by the end of the cycle} */
    public abstract Optional<LocalDate> neededBy();

    /** {@return what became known about it, by date; of those of one day the later in the list holds} */
    public abstract ImmutableList<DependencyStep> steps();

    /**
     * Returns how far it could be relied on, on a day.
     *
     * @param date the day
     * @return the state after the last step up to and including the day; declared before any
     */
    public final DependencyState stateAt(LocalDate date) {
        for (DependencyStep step : steps().reverse()) {
            if (!step.date().isAfter(date)) {
                return step.state();
            }
        }
        return DependencyState.DECLARED;
    }

    /**
     * Returns when it was last looked at in a review, as it was known on a day.
     *
     * @param date the day
     * @return the day of the last step of a review up to and including the day; absent if there is none
     */
    public final Optional<LocalDate> lastReviewedAt(LocalDate date) {
        return steps().reverse().stream()
                .filter(step -> step.inReview() && !step.date().isAfter(date))
                .map(DependencyStep::date)
                .findFirst();
    }

    @Value.Check
    Dependency check() {
        checkArgument(!need().isBlank(), "Dependency '%s': need must not be blank", id());
        checkArgument(
                provider().isPresent() != outsideParty().isPresent(),
                "Dependency '%s': it must have either a provider or an outside party: %s",
                id(),
                provider().isPresent() ? "both" : "neither");
        checkArgument(!outsideParty().orElse("-").isBlank(), "Dependency '%s': outside party must not be blank", id());
        provider()
                .ifPresent(on -> checkArgument(
                        on instanceof KeyResultId || on instanceof ObjectiveId,
                        "Dependency '%s': provider must be an objective or a key result: %s '%s'",
                        id(),
                        on.kind(),
                        on));
        neededBy().ifPresent(date -> Dates.check("Dependency", id(), "needed by", date));
        return withSteps(Lifecycle.inOrder(Comparator.comparing(DependencyStep::date), steps()));
    }

    /** Builds dependencies; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableDependency.Builder {
        Builder() {}
    }
}
