package org.okr4j.report.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.organization.PersonId;

/**
 * What pages show, and to whom: by default thirteen weeks of the cycle that runs, to everybody.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PageOptions implements WithPageOptions permits ImmutablePageOptions {

    /** The options that hold if nothing is said. */
    public static final PageOptions DEFAULT = builder().build();

    /** A quarter has 13 weeks. */
    private static final int QUARTER = 13;

    private static final int MOST_WEEKS = 530;

    PageOptions() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return how many points a trend has at most, from 1 to 530, the last one being the day itself; 13 by default} The program
     * is scored once for each.
     */
    @Value.Default
    public int weeks() {
        return QUARTER;
    }

    /**
     * {@return the cycle that is shown; absent for the one that runs: of several that contain the day the shortest in which
     * anything was published, else the shortest; where none contains it, the last that has ended}
     */
    public abstract Optional<CycleId> cycle();

    /** {@return since when changes are told; absent for the last review that was held} */
    public abstract Optional<LocalDate> since();

    /**
     * {@return who looks, and so may see restricted objectives that are meant for this person; absent for everybody, who sees
     * none of them}
     */
    public abstract Optional<PersonId> reader();

    /**
     * {@return whether all restricted objectives are shown, as to those who run the program; false by default. Who may look at
     * such a page is for the application to decide}
     */
    @Value.Default
    public boolean showsRestricted() {
        return false;
    }

    @Value.Check
    void check() {
        checkArgument(
                weeks() >= 1 && weeks() <= MOST_WEEKS,
                "Page options: weeks must be from 1 to %s: %s",
                MOST_WEEKS,
                weeks());
        checkArgument(
                !showsRestricted() || reader().isEmpty(),
                "Page options: reader must not be given where all is shown: %s",
                reader().map(Object::toString).orElse(""));
    }

    /** Builds options; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePageOptions.Builder {
        Builder() {}
    }
}
