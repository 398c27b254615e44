package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.internal.Decimals;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;
import org.okr4j.value.Money;

/**
 * Work that is done for key results: a project, a purchase, a campaign. It is finished or not, and says nothing about
 * whether anything got better; that is what the key results are for.
 *
 * <p>What it takes, in money and in effort, is what is planned for all of it, spent or not. What that means for objectives is
 * for the portfolio to say.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Initiative implements WithInitiative, Identified permits ImmutableInitiative {

    Initiative() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this initiative} */
    @Override
    public abstract InitiativeId id();

    /** {@return what is done, never blank} */
    public abstract String title();

    /** {@return the key results it is done for; empty if it serves none} */
    public abstract ImmutableList<KeyResultId> keyResults();

    /** {@return the unit that does it} */
    public abstract Optional<UnitId> unit();

    /** {@return who answers for it} */
    public abstract Optional<PersonId> owner();

    /** {@return what it costs in all, never negative; absent if nobody has said} */
    public abstract Optional<Money> cost();

    /** {@return the work of people that it takes in all, in person-days, never negative, normalized; absent if nobody has said} */
    public abstract Optional<BigDecimal> effort();

    /** {@return the first day of the work, in the years 0 to 10000; absent if nobody has said} */
    public abstract Optional<LocalDate> start();

    /** {@return the last day of the work, in the years 0 to 10000, not before the first; absent if nobody has said} */
    public abstract Optional<LocalDate> end();

    /**
     * Returns whether the work is over on a day.
     *
     * @param date the day
     * @return true if its last day lies before
     */
    public final boolean isOver(LocalDate date) {
        return end().filter(date::isAfter).isPresent();
    }

    @Value.Check
    Initiative check() {
        checkArgument(!title().isBlank(), "Initiative '%s': title must not be blank", id());
        cost().ifPresent(cost -> checkArgument(
                cost.amount().signum() >= 0, "Initiative '%s': cost must not be negative: %s", id(), cost));
        effort().ifPresent(effort ->
                checkArgument(effort.signum() >= 0, "Initiative '%s': effort must not be negative: %s", id(), effort));
        start().ifPresent(date -> Dates.check("Initiative", id(), "start", date));
        end().ifPresent(date -> Dates.check("Initiative", id(), "end", date));
        start().filter(this::isOver).ifPresent(date -> {
            throw new IllegalArgumentException(
                    "Initiative '" + id() + "': end must not be before its start " + date + ": " + end().orElseThrow());
        });
        return withEffort(effort().map(Decimals::normalize));
    }

    /** Builds initiatives; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
