package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Message;

/**
 * A roadmap on real dates, as long as the size of the organization asks for.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param plan the roadmap with its phases stretched, and the day on which it starts; without pilots, which are to be chosen
 * @param length how long the rollout should take by the size of the organization; empty if nobody has said how large it is
 * @param phases the phases with their days and fiscal quarters
 * @param notes what to know about it: why it is as long as it is, which phase holds the end of the fiscal year, and in which
 *     quarter the phase begins that has no end
 */
public record RolloutProposal(
        RoadmapPlan plan,
        Optional<RolloutLength> length,
        ImmutableList<ProposedPhase> phases,
        ImmutableList<Message> notes) {

    /**
     * Checks that nothing is null.
     *
     * @param plan the roadmap with its days
     * @param length how long the rollout should take
     * @param phases the phases
     * @param notes what to know about it
     */
    public RolloutProposal {
        requireNonNull(plan, "plan");
        requireNonNull(length, "length");
        requireNonNull(phases, "phases");
        requireNonNull(notes, "notes");
    }

    /** {@return how many weeks the phases with an end take together} */
    public int weeks() {
        return plan.roadmap().weeks();
    }
}
