package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.value.Id;

/**
 * The decision to live with what a rule finds, for some time: of which rule, on which thing, why, who has decided it, and
 * until when.
 *
 * <pre>{@code
 * Suppression lab = Suppression.builder()
 *         .rule(RuleId.of("key-result-has-owner"))
 *         .subject(UnitId.of("lab"))
 *         .reason("the lab hires its lead in March")
 *         .by("Ada Moss")
 *         .until(LocalDate.of(2027, 3, 31))
 *         .build();
 * Profile ours = Profiles.RECOMMENDED.extend("acme").suppress(lab).build();
 * }</pre>
 *
 * <p>With a subject it covers what the rule finds on that thing and on all that lies in it: a key result lies in its
 * objective, a dependency in the key result that has it, objectives and KPIs in their unit, and a unit in the one above it.
 * Without a subject it covers all that the rule finds; only such a one covers what is found about the program itself.
 *
 * <p>What is suppressed does not vanish: {@link RuleReport#suppressed()} lists it, with the reason. A suppression holds up to
 * and including its last day. A draft is checked as of no day, so that none holds there. Rules on suppressions, such as the
 * built-in ones that ask whether each still holds and still silences something, cannot be suppressed.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Suppression implements WithSuppression permits ImmutableSuppression {

    Suppression() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rule whose findings it silences} */
    public abstract RuleId rule();

    /** {@return the thing on which, and in which, it silences them; empty for all that the rule finds} */
    public abstract Optional<Id> subject();

    /** {@return why what is found may stay as it is; never blank} */
    public abstract String reason();

    /** {@return who has decided it; never blank} */
    public abstract String by();

    /** {@return the last day on which it holds} */
    public abstract LocalDate until();

    /**
     * Returns whether this suppression holds on a day.
     *
     * @param date the day
     * @return true up to and including the last day
     */
    public final boolean holdsOn(LocalDate date) {
        return !date.isAfter(until());
    }

    @Override
    public final String toString() {
        return rule() + subject().map(id -> " on '" + id + "'").orElse("") + " until " + until() + " by " + by() + ": "
                + reason();
    }

    @Value.Check
    void check() {
        checkArgument(!reason().isBlank(), "Suppression '%s': reason must not be blank", rule());
        checkArgument(!by().isBlank(), "Suppression '%s': by must not be blank", rule());
    }

    /** Builds suppressions; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableSuppression.Builder {
        Builder() {}
    }
}
