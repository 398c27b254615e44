package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.Weight;

/**
 * What a unit wants to achieve in one cycle, and the key results by which it will see that it has.
 *
 * <p>An objective begins as a draft. Its {@linkplain #transitions() transitions} may be handed over in any order, are
 * kept in the order of their dates, and each must be one that {@link LifecycleState#mayBecome} allows.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Objective implements WithObjective, Identified permits ImmutableObjective {

    Objective() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this objective} */
    @Override
    public abstract ObjectiveId id();

    /** {@return the unit that wants it} */
    public abstract UnitId unit();

    /** {@return the cycle in which it is to be achieved} */
    public abstract CycleId cycle();

    /** {@return what is to be achieved, in one sentence, never blank} */
    public abstract String title();

    /** {@return what more there is to say about it} */
    public abstract Optional<String> description();

    /** {@return the one person who answers for it, and where it is shared for its check-ins too} */
    public abstract Optional<PersonId> owner();

    /** {@return who owns it together with its owner, for other units, each person once; none unless it is shared} */
    public abstract ImmutableList<CoOwner> coOwners();

    /**
     * {@return the part of the credit that its own unit gets, beside those of the {@linkplain #coOwners() co-owners}; 1 by
     * default}
     */
    @Value.Default
    public Weight credit() {
        return Weight.ONE;
    }

    /** {@return the units with which it was written, as a support function does with those it serves; each once} */
    public abstract ImmutableList<UnitId> coCreators();

    /** {@return why not everybody in the organization may see it; absent if everybody may} */
    public abstract Optional<String> restrictedBecause();

    /** {@return what the unit promises with it; aspirational by default} */
    @Value.Default
    public Ambition ambition() {
        return Ambition.ASPIRATIONAL;
    }

    /** {@return from what its progress is computed; from its key results by default} */
    @Value.Default
    public RollUp rollUp() {
        return RollUp.KEY_RESULTS;
    }

    /** {@return the language it is written in; absent if that of its unit or program} */
    public abstract Optional<Language> language();

    /** {@return the strategic priorities it serves, each once} */
    public abstract ImmutableList<PriorityId> priorities();

    /** {@return what it serves further up the cascade, each parent once} */
    public abstract ImmutableList<Contribution> parents();

    /** {@return its key results; a draft may have none} */
    public abstract ImmutableList<KeyResult> keyResults();

    /** {@return the states it went through, by date; those of one day in the order they were given in} */
    public abstract ImmutableList<Transition> transitions();

    /** {@return what alignment reviews have said, by date; those of one day in the order they were given in} */
    public abstract ImmutableList<Review> reviews();

    /** {@return the grade people decided on, if they did} */
    public abstract Optional<GradeDecision> gradeDecision();

    /** {@return the score that people set in place of the computed one, if they did} */
    public abstract Optional<ScoreOverride> scoreOverride();

    /** {@return whether somebody owns it together with its owner; that they do it for other units is for rules to judge} */
    public final boolean isShared() {
        return !coOwners().isEmpty();
    }

    /**
     * Returns the state on a day.
     *
     * @param date the day
     * @return the state after the last transition up to and including the day; draft before any
     */
    public final LifecycleState stateAt(LocalDate date) {
        return Lifecycle.stateAt(date, transitions()).orElse(LifecycleState.DRAFT);
    }

    /**
     * Returns the score that people set, as it was known on a day.
     *
     * @param date the day
     * @return the override; absent if there is none or it is of a later day
     */
    public final Optional<ScoreOverride> scoreOverrideAt(LocalDate date) {
        return scoreOverride().filter(override -> !override.date().isAfter(date));
    }

    /** {@return the day on which it was published; absent if it never was} */
    public final Optional<LocalDate> publishedOn() {
        return transitions().stream()
                .filter(transition -> transition.to() == LifecycleState.PUBLISHED)
                .map(Transition::date)
                .findFirst();
    }

    /**
     * Returns whether somebody is to work on this objective on a day.
     *
     * @param cycleDates the dates of its cycle
     * @param date the day
     * @return true if it is published, has come to no end, and the cycle contains the day
     */
    public final boolean isActive(DateRange cycleDates, LocalDate date) {
        return cycleDates.contains(date) && stateAt(date) == LifecycleState.PUBLISHED;
    }

    /**
     * Returns one of the key results.
     *
     * @param id the identity of the key result
     * @return the key result; absent if this objective has none of that id
     */
    public final Optional<KeyResult> keyResult(KeyResultId id) {
        return keyResults().stream()
                .filter(keyResult -> keyResult.id().equals(id))
                .findFirst();
    }

    @Value.Check
    Objective check() {
        checkArgument(!title().isBlank(), "Objective '%s': title must not be blank", id());
        Set<Id> seen = new HashSet<>();
        for (PriorityId priority : priorities()) {
            checkArgument(seen.add(priority), "Objective '%s': priorities must be different: %s", id(), priority);
        }
        for (Contribution link : parents()) {
            checkArgument(
                    seen.add(link.parent()), "Objective '%s': parents must be different: %s", id(), link.parent());
        }
        for (CoOwner coOwner : coOwners()) {
            checkArgument(
                    seen.add(coOwner.person()),
                    "Objective '%s': co-owners must be different: %s",
                    id(),
                    coOwner.person());
        }
        for (UnitId unit : coCreators()) {
            checkArgument(seen.add(unit), "Objective '%s': co-creators must be different: %s", id(), unit);
        }
        checkArgument(
                !restrictedBecause().orElse("-").isBlank(),
                "Objective '%s': restricted because must not be blank",
                id());
        checkCredit();
        Objective ordered = withTransitions(Lifecycle.inOrder(Comparator.comparing(Transition::date), transitions()))
                .withReviews(Lifecycle.inOrder(Comparator.comparing(Review::date), reviews()));
        Lifecycle.check(id(), LifecycleState.DRAFT, ordered.transitions());
        return ordered;
    }

    private void checkCredit() {
        boolean isCredited = !credit().isZero()
                || coOwners().stream().anyMatch(coOwner -> !coOwner.credit().isZero());
        checkArgument(isCredited, "Objective '%s': credit must be above 0 for one of its units: all have 0", id());
    }

    /** Builds objectives; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
