package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;

/**
 * A {@link Roadmap} on real dates.
 *
 * <p>Week 1 begins on {@link #start()}, whatever day of the week that is, and so does every seventh day after it. Before
 * the start there is no week and no phase.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RoadmapPlan implements WithRoadmapPlan permits ImmutableRoadmapPlan {

    private static final int DAYS_OF_WEEK = 7;

    RoadmapPlan() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the roadmap that is followed} */
    public abstract Roadmap roadmap();

    /** {@return the first day of week 1, in the years 0 to 10000} */
    public abstract LocalDate start();

    /** {@return the units that go first; with each come all units below it} */
    public abstract ImmutableList<UnitId> pilots();

    /**
     * Returns the week of a day.
     *
     * @param date the day
     * @return the week, counted from 1 and at most the largest int; absent before the start
     */
    public final OptionalInt weekAt(LocalDate date) {
        if (date.isBefore(start())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Ints.saturatedCast(ChronoUnit.DAYS.between(start(), date) / DAYS_OF_WEEK + 1));
    }

    /**
     * Returns the phase that the plan has for a day. Whether the phase before it has reached its aims is another question.
     *
     * @param date the day
     * @return the phase; absent before the start, and after the last phase if that has an end
     */
    public final Optional<Phase> phaseAt(LocalDate date) {
        OptionalInt week = weekAt(date);
        return week.isPresent() ? roadmap().phaseOf(week.getAsInt()) : Optional.empty();
    }

    /**
     * Returns the days of a phase.
     *
     * @param phase a phase of this plan's roadmap
     * @return its first day, and its last if it has an end
     * @throws IllegalArgumentException if the phase belongs to another roadmap
     */
    public final PhaseDates datesOf(Phase phase) {
        checkArgument(
                roadmap().phases().contains(phase),
                "Roadmap plan '%s': phase must be one of its roadmap: %s",
                roadmap().id(),
                phase.id());
        LocalDate first = start().plusWeeks(phase.firstWeek() - 1L);
        OptionalInt lastWeek = phase.lastWeek();
        return lastWeek.isPresent()
                ? PhaseDates.of(first, start().plusWeeks(lastWeek.getAsInt()).minusDays(1))
                : PhaseDates.startingOn(first);
    }

    /**
     * Returns the phase from which on a unit may publish objectives.
     *
     * @param kind what the unit is
     * @param inPilot whether the unit, or one above it, is among the {@linkplain #pilots() pilots}
     * @return the first phase that lets it; absent if none does
     */
    public final Optional<Phase> opensFor(UnitKind kind, boolean inPilot) {
        return roadmap().opensFor(kind, inPilot);
    }

    @Value.Check
    void check() {
        Dates.check("Roadmap plan", roadmap().id(), "start", start());
    }

    /** Builds plans; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableRoadmapPlan.Builder {
        Builder() {}
    }
}
