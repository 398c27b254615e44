package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.text.Language;
import org.okr4j.value.Identified;

/**
 * A unit of an organization: the organization itself, a department, a team, one person with objectives of their own.
 *
 * <p>A unit knows its parent and not its children. The one without a parent is the root of the tree. Moving a unit is
 * not dated; when it exists is, by {@link #activeFrom()} and {@link #activeUntil()}, both of which count as active days.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OrgUnit implements WithOrgUnit, Identified permits ImmutableOrgUnit {

    OrgUnit() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this unit} */
    @Override
    public abstract UnitId id();

    /** {@return the name people use, never blank} */
    public abstract String name();

    /** {@return what this unit is} */
    public abstract UnitKind kind();

    /** {@return the unit that this one is part of; absent for the root} */
    public abstract Optional<UnitId> parent();

    /** {@return how many people work here, those of its parts included and whether listed or not; never negative} */
    public abstract OptionalInt headcount();

    /** {@return which service to the others this unit is, if it is one} */
    public abstract Optional<SupportFunction> supportFunction();

    /** {@return how much it decides on its own in its daily work; absent if nobody has said} */
    public abstract Optional<Autonomy> autonomy();

    /** {@return how its objectives and those of the units below come about; absent if as in the unit above} */
    public abstract Optional<CascadeMode> cascadeMode();

    /** {@return the first day on which this unit exists; absent if it always did} */
    public abstract Optional<LocalDate> activeFrom();

    /** {@return the last day on which this unit exists, not before the first; absent if no end is known} */
    public abstract Optional<LocalDate> activeUntil();

    /** {@return the language its objectives are written in; absent if that of the program} */
    public abstract Optional<Language> language();

    /**
     * Returns whether this unit exists on a day.
     *
     * @param date the day
     * @return true from the first active day to the last, both included
     */
    public final boolean isActive(LocalDate date) {
        return activeFrom().filter(date::isBefore).isEmpty()
                && activeUntil().filter(date::isAfter).isEmpty();
    }

    /**
     * {@return whether this unit is a department, or is led like one: it is of that level and not the root, which is the
     * organization whatever it is called}
     */
    public final boolean isDepartment() {
        return kind().level() == UnitLevel.DEPARTMENT && parent().isPresent();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Unit '%s': name must not be blank", id());
        int heads = headcount().orElse(0);
        checkArgument(heads >= 0, "Unit '%s': headcount must not be negative: %s", id(), heads);
        if (activeFrom().isPresent() && activeUntil().isPresent()) {
            LocalDate from = activeFrom().get();
            LocalDate until = activeUntil().get();
            checkArgument(
                    !until.isBefore(from),
                    "Unit '%s': active until must not be before active from %s: %s",
                    id(),
                    from,
                    until);
        }
    }

    /** Builds units; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOrgUnit.Builder {
        Builder() {}
    }
}
