package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;
import org.okr4j.text.Message;

/**
 * Where a phase of a roadmap stands on a day, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param phase the phase
 * @param dates its days by the plan
 * @param state where it stands
 * @param gate whether it may begin
 * @param indicators by what its success is told: as they are on the day, or as they were on the last day of the phase if all
 *     were met then and are not on the day; each result tells its day
 * @param activities what was to be done in it, by the organization and by each unit concerned
 */
public record PhaseStatus(
        Phase phase,
        PhaseDates dates,
        PhaseState state,
        PhaseGate gate,
        ImmutableList<IndicatorResult> indicators,
        ImmutableList<ActivityStatus> activities) {

    /**
     * Checks that nothing is null.
     *
     * @param phase the phase
     * @param dates its days by the plan
     * @param state where it stands
     * @param gate whether it may begin
     * @param indicators by what its success is told
     * @param activities what was to be done in it
     */
    public PhaseStatus {
        requireNonNull(phase, "phase");
        requireNonNull(dates, "dates");
        requireNonNull(state, "state");
        requireNonNull(gate, "gate");
        requireNonNull(indicators, "indicators");
        requireNonNull(activities, "activities");
    }

    /** {@return the phase, its days and its state in a sentence} */
    public Message text() {
        return dates.last()
                .map(last -> Message.of("adoption.phase", phase.number(), phase.label(), dates.first(), last, state))
                .orElse(Message.of("adoption.phase.endless", phase.number(), phase.label(), dates.first(), state));
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
