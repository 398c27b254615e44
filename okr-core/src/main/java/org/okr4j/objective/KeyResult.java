package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.okr4j.calendar.DateRange;
import org.okr4j.internal.Dates;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Identified;
import org.okr4j.value.Weight;

/**
 * How anybody can see whether an objective is being achieved: a text, a measure, and what was reported about it.
 *
 * <p>Measure, weight, due date and owner are those of the beginning; {@linkplain #amendments() amendments} change them
 * later, and the methods ending in {@code At} give what holds on a day. Check-ins, amendments, transitions and the
 * metric's history may be handed over in any order and are kept in the order of their dates.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class KeyResult implements WithKeyResult, Identified permits ImmutableKeyResult {

    KeyResult() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this key result} */
    @Override
    public abstract KeyResultId id();

    /** {@return what is to be seen, in words, never blank} */
    public abstract String text();

    /** {@return the name of the metric, such as "wait for a building permit"} */
    public abstract Optional<String> metric();

    /**
     * {@return the kind that its author declares; absent if the text is to say} What is declared wins over what is read
     * from the text.
     */
    public abstract Optional<KeyResultKind> kind();

    /** {@return whether it tells early how things are going, or in the end how they went; absent if its author does not say} */
    public abstract Optional<IndicatorRole> indicator();

    /**
     * {@return the key result of the same objective that keeps this one honest, or is kept honest by it: quality beside
     * quantity, such as wrong answers beside answers a day; absent if none is named} One of the two naming the other is
     * enough.
     */
    public abstract Optional<KeyResultId> pairedWith();

    /** {@return the unit of the metric's values} */
    public abstract Optional<MetricUnit> unit();

    /** {@return how progress is measured at the beginning; absent in a draft} */
    public abstract Optional<Measure> measure();

    /** {@return how much it counts beside its siblings at the beginning; 1 by default, 0 is shown and not counted} */
    @Value.Default
    public Weight weight() {
        return Weight.ONE;
    }

    /** {@return who answers for it at the beginning} */
    public abstract Optional<PersonId> owner();

    /** {@return who owns it together with its owner, heads of other units or those who stand in for them, each once} */
    public abstract ImmutableList<PersonId> coOwners();

    /** {@return its first day; in the years 0 to 10000; absent if that of the cycle} */
    public abstract Optional<LocalDate> start();

    /**
     * {@return the day by which the target is to be reached, as of the beginning, in the years 0 to 10000; absent if the
     * last of the cycle}
     */
    public abstract Optional<LocalDate> due();

    /** {@return values the metric had before the first check-in, by date: they are shown and never scored} */
    public abstract ImmutableList<Reading> history();

    /** {@return what was reported, by date and revision, no two with the same of both} */
    public abstract ImmutableList<CheckIn> checkIns();

    /** {@return changes in mid-cycle, by date; of those of one day the later in the list wins} */
    public abstract ImmutableList<Amendment> amendments();

    /** {@return at most one transition, to an end state: that of a key result which ends on its own} */
    public abstract ImmutableList<Transition> transitions();

    /** {@return the score that people set in place of the computed one, if they did} */
    public abstract Optional<ScoreOverride> scoreOverride();

    /**
     * Returns the measure that holds on a day.
     *
     * @param date the day
     * @return the measure; absent if none was set so far
     */
    public final Optional<Measure> measureAt(LocalDate date) {
        return amended(date, Amendment::measure).or(this::measure);
    }

    /**
     * Returns the weight that holds on a day.
     *
     * @param date the day
     * @return the weight
     */
    public final Weight weightAt(LocalDate date) {
        return amended(date, Amendment::weight).orElse(weight());
    }

    /**
     * Returns the due date that holds on a day.
     *
     * @param date the day
     * @return the due date; absent if it is the last of the cycle
     */
    public final Optional<LocalDate> dueAt(LocalDate date) {
        return amended(date, Amendment::due).or(this::due);
    }

    /**
     * Returns who answers for this key result on a day.
     *
     * @param date the day
     * @return the owner; absent if nobody does
     */
    public final Optional<PersonId> ownerAt(LocalDate date) {
        return amended(date, Amendment::owner).or(this::owner);
    }

    /**
     * Returns the check-ins that were there on a day.
     *
     * @param date the day
     * @return those up to and including the day, by date; of each date only the last revision
     */
    public final ImmutableList<CheckIn> checkInsUpTo(LocalDate date) {
        ImmutableList.Builder<CheckIn> result = ImmutableList.builder();
        for (int i = 0; i < checkIns().size() && !checkIns().get(i).date().isAfter(date); i++) {
            if (!isRevised(i)) {
                result.add(checkIns().get(i));
            }
        }
        return result.build();
    }

    private boolean isRevised(int i) {
        return i + 1 < checkIns().size()
                && checkIns().get(i).date().equals(checkIns().get(i + 1).date());
    }

    /**
     * Returns the latest check-in that was there on a day.
     *
     * @param date the day
     * @return the last revision of the last date up to and including the day; absent if there is none
     */
    public final Optional<CheckIn> latestCheckIn(LocalDate date) {
        for (CheckIn checkIn : checkIns().reverse()) {
            if (!checkIn.date().isAfter(date)) {
                return Optional.of(checkIn);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the end that this key result came to on its own, apart from its objective.
     *
     * @param date the day of the question
     * @return closed, deprioritized or cancelled; absent while it shares the state of its objective
     */
    public final Optional<LifecycleState> stateAt(LocalDate date) {
        return Lifecycle.stateAt(date, transitions());
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

    /**
     * Returns the days in which the target is to be reached.
     *
     * @param cycle the cycle of the objective
     * @param asOf the day on which the due date is to hold
     * @return from its own start to its own due date, each taken from the cycle where it has none; the cycle itself where
     *     the start would come after the due date
     */
    public final DateRange periodIn(DateRange cycle, LocalDate asOf) {
        LocalDate first = start().orElse(cycle.first());
        LocalDate last = dueAt(asOf).orElse(cycle.last());
        return last.isBefore(first) ? cycle : DateRange.of(first, last);
    }

    private <T> Optional<T> amended(LocalDate date, Function<Amendment, Optional<T>> part) {
        for (Amendment amendment : amendments().reverse()) {
            Optional<T> value = part.apply(amendment);
            if (value.isPresent() && !amendment.date().isAfter(date)) {
                return value;
            }
        }
        return Optional.empty();
    }

    @Value.Check
    KeyResult check() {
        checkArgument(!text().isBlank(), "Key result '%s': text must not be blank", id());
        Set<PersonId> seen = new HashSet<>();
        for (PersonId coOwner : coOwners()) {
            checkArgument(seen.add(coOwner), "Key result '%s': co-owners must be different: %s", id(), coOwner);
        }
        start().ifPresent(date -> Dates.check("Key result", id(), "start", date));
        due().ifPresent(date -> Dates.check("Key result", id(), "due", date));
        KeyResult ordered = withHistory(Lifecycle.inOrder(Comparator.comparing(Reading::date), history()))
                .withCheckIns(Lifecycle.inOrder(CheckIn.ORDER, checkIns()))
                .withAmendments(Lifecycle.inOrder(Comparator.comparing(Amendment::date), amendments()))
                .withTransitions(Lifecycle.inOrder(Comparator.comparing(Transition::date), transitions()));
        ordered.checkOrdered();
        return ordered;
    }

    private void checkOrdered() {
        for (int i = 1; i < checkIns().size(); i++) {
            CheckIn checkIn = checkIns().get(i);
            checkArgument(
                    CheckIn.ORDER.compare(checkIns().get(i - 1), checkIn) != 0,
                    "Key result '%s': check-ins of one date must differ in revision: %s of %s",
                    id(),
                    checkIn.revision(),
                    checkIn.date());
        }
        for (Transition transition : transitions()) {
            checkArgument(
                    transition.to().isEnd(),
                    "Key result '%s': transition must lead to an end state: %s",
                    id(),
                    transition.to());
        }
        Lifecycle.check(id(), LifecycleState.PUBLISHED, transitions());
    }

    /** Builds key results; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableKeyResult.Builder {
        Builder() {}
    }
}
