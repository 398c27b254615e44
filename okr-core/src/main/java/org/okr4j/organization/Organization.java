package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An organization: its mission and priorities, its units, its people and their offices.
 *
 * <p>The lists keep the order they were given in. Whether ids are unique and references lead somewhere is not asked
 * here, because a list is often filled step by step; resolving a program answers it, for everything at once.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Organization implements WithOrganization permits ImmutableOrganization {

    Organization() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return what the organization is there for} */
    public abstract Optional<String> mission();

    /** {@return how many people work in it, listed or not; never negative} */
    public abstract OptionalInt headcount();

    /** {@return what it wants to achieve over years; possibly nothing that is written down} */
    public abstract ImmutableList<StrategicPriority> priorities();

    /** {@return its units, the root among them} */
    public abstract ImmutableList<OrgUnit> units();

    /** {@return the people a program needs to name} */
    public abstract ImmutableList<Person> people();

    /** {@return who holds which office, past and future ones included} */
    public abstract ImmutableList<Appointment> appointments();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Organization '%s': name must not be blank", name());
        int heads = headcount().orElse(0);
        checkArgument(heads >= 0, "Organization '%s': headcount must not be negative: %s", name(), heads);
    }

    /** Builds organizations; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
