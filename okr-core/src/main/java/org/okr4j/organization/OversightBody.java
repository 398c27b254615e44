package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * Somebody outside who is reported to by a rhythm of their own, on the fiscal year: a council every half-year, an
 * auditor once a year.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OversightBody implements WithOversightBody, Identified permits ImmutableOversightBody {

    OversightBody() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this body} */
    @Override
    public abstract BodyId id();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return what it is} */
    public abstract BodyKind kind();

    /** {@return how often it is reported to, counted from the first day of each fiscal year} */
    public abstract Frequency reports();

    /** {@return how many days after the end of its period a report is due, at least 0; 30 by default} */
    @Value.Default
    public int daysAfter() {
        return 30;
    }

    /**
     * {@return the priorities, objectives and key results it cares about; empty for the objectives of the organization}
     */
    public abstract ImmutableList<Id> subjects();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Oversight body '%s': name must not be blank", id());
        checkArgument(daysAfter() >= 0, "Oversight body '%s': days after must not be negative: %s", id(), daysAfter());
    }

    /** Builds oversight bodies; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOversightBody.Builder {
        Builder() {}
    }
}
