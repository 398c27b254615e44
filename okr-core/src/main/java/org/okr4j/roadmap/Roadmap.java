package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.organization.UnitKind;
import org.okr4j.text.Message;

/**
 * A sequence of {@linkplain Phase phases} that follow each other without gap or overlap, from week 1 on.
 *
 * <p>There is at least one phase; they are numbered 1, 2, 3 and so on; only the last may be without an end.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Roadmap implements WithRoadmap permits ImmutableRoadmap {

    Roadmap() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this roadmap} */
    public abstract RoadmapId id();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return the phases in their order, at least one} */
    public abstract ImmutableList<Phase> phases();

    /**
     * Returns the phase of a week.
     *
     * @param week the week, counted from 1
     * @return the phase; absent before week 1, and after the last phase if that has an end
     */
    public final Optional<Phase> phaseOf(int week) {
        return phases().stream().filter(phase -> phase.contains(week)).findFirst();
    }

    /**
     * Returns the activity that has an id.
     *
     * @param id the id
     * @return the activity; absent if no phase has it
     */
    public final Optional<Activity> activity(ActivityId id) {
        return phases().stream()
                .flatMap(phase -> phase.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /**
     * Returns this roadmap over another number of weeks, each phase longer or shorter in proportion.
     *
     * <p>Only phases with an end are stretched. Their lengths are shared out by largest remainder: each gets its exact share
     * rounded down, at least one week, and the weeks that are left go to those whose shares were cut most, the earlier one
     * first where two were cut alike.
     *
     * @param weeks how many weeks the phases with an end take together, at least as many as there are such phases
     * @return the roadmap; this one if it takes as many already
     * @throws IllegalArgumentException if there are fewer weeks than phases with an end, or no such phase
     */
    public final Roadmap stretchedTo(int weeks) {
        return Stretching.of(this, weeks);
    }

    /** {@return how many weeks the phases with an end take together} */
    public final int weeks() {
        return phases().stream()
                .mapToInt(phase -> phase.lastWeek().orElse(phase.firstWeek() - 1) - phase.firstWeek() + 1)
                .sum();
    }

    /**
     * Returns the phase from which on a unit may publish objectives.
     *
     * @param kind what the unit is
     * @param inPilot whether the unit belongs to a pilot
     * @return the first phase that lets it; absent if none does
     */
    public final Optional<Phase> opensFor(UnitKind kind, boolean inPilot) {
        return phases().stream().filter(phase -> phase.opensFor(kind, inPilot)).findFirst();
    }

    /** {@return the name as a message, so that a roadmap of the library reads in every language that it speaks} */
    public final Message label() {
        return Message.ofName(name());
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Roadmap '%s': name must not be blank", id());
        checkArgument(!phases().isEmpty(), "Roadmap '%s': phases must not be empty", id());
        Phase first = phases().get(0);
        checkArgument(
                first.firstWeek() == 1,
                "Roadmap '%s': phase '%s' must start in week 1: %s",
                id(),
                first.id(),
                first.firstWeek());
        Set<PhaseId> seen = new HashSet<>();
        for (int i = 0; i < phases().size(); i++) {
            Phase phase = phases().get(i);
            checkArgument(seen.add(phase.id()), "Roadmap '%s': phases must have different ids: %s", id(), phase.id());
            checkArgument(
                    phase.number() == i + 1,
                    "Roadmap '%s': phase '%s' must have number %s: %s",
                    id(),
                    phase.id(),
                    i + 1,
                    phase.number());
            if (i > 0) {
                checkFollows(phases().get(i - 1), phase);
            }
        }
        checkActivities();
    }

    private void checkActivities() {
        Set<ActivityId> known = new HashSet<>();
        for (Phase phase : phases()) {
            for (Activity activity : phase.activities()) {
                checkArgument(
                        known.add(activity.id()),
                        "Roadmap '%s': activities must have different ids: %s",
                        id(),
                        activity.id());
            }
        }
        for (Phase phase : phases()) {
            for (Indicator indicator : Iterables.concat(phase.entry(), phase.indicators())) {
                indicator
                        .figure()
                        .activity()
                        .ifPresent(activity -> checkArgument(
                                known.contains(activity),
                                "Roadmap '%s': phase '%s' must measure an activity of the roadmap: %s",
                                id(),
                                phase.id(),
                                activity));
            }
        }
    }

    private void checkFollows(Phase before, Phase phase) {
        checkArgument(
                before.lastWeek().isPresent(),
                "Roadmap '%s': phase '%s' must have a last week, because phase '%s' follows it",
                id(),
                before.id(),
                phase.id());
        int next = before.lastWeek().getAsInt() + 1;
        checkArgument(
                phase.firstWeek() == next,
                "Roadmap '%s': phase '%s' must start in week %s, right after phase '%s': %s",
                id(),
                phase.id(),
                next,
                before.id(),
                phase.firstWeek());
    }

    /** Builds roadmaps; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableRoadmap.Builder {
        Builder() {}
    }
}
