package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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
        return Labels.of(name());
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
