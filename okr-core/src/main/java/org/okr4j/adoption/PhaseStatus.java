package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param gate whether it may begin on the day
 * @param openedOn since when it is opened, which it stays: the first day on which its gate was open, of its first day, the
 *     last day of each of its weeks (of the first 26 if it has no end) and the day of the question; empty if it was on none
 * @param neverOpened the first of the phases before it that is not opened; empty if all are
 * @param indicators by what its success is told: as they are on the day, or as they were on the last day of the phase if all
 *     were met then and are not on the day; each result tells its day
 * @param activities what was to be done in it, by the organization and by each unit concerned
 */
public record PhaseStatus(
        Phase phase,
        PhaseDates dates,
        PhaseState state,
        PhaseGate gate,
        Optional<LocalDate> openedOn,
        Optional<Phase> neverOpened,
        ImmutableList<IndicatorResult> indicators,
        ImmutableList<ActivityStatus> activities) {

    /**
     * Checks that nothing is null.
     *
     * @param phase the phase
     * @param dates its days by the plan
     * @param state where it stands
     * @param gate whether it may begin on the day
     * @param openedOn since when it is opened
     * @param neverOpened the first of the phases before it that is not opened
     * @param indicators by what its success is told
     * @param activities what was to be done in it
     */
    public PhaseStatus {
        requireNonNull(phase, "phase");
        requireNonNull(dates, "dates");
        requireNonNull(state, "state");
        requireNonNull(gate, "gate");
        requireNonNull(openedOn, "openedOn");
        requireNonNull(neverOpened, "neverOpened");
        requireNonNull(indicators, "indicators");
        requireNonNull(activities, "activities");
    }

    /** {@return whether it and all phases before it are opened} */
    public boolean isOpenedInTurn() {
        return openedOn.isPresent() && neverOpened.isEmpty();
    }

    /**
     * {@return the phase, its days and its state in a sentence, and in another one that it may start by its own conditions, if
     * it may and a phase before it was never opened}
     */
    public Message text() {
        return outOfTurn()
                .map(reason -> Message.of("adoption.out-of-turn.after", sentence(), reason))
                .orElseGet(this::sentence);
    }

    /** {@return that this phase may start by its own conditions while one before it was never opened; else empty} */
    Optional<Message> outOfTurn() {
        return neverOpened
                .filter(before -> gate.isOpen())
                .map(before -> Message.of(
                        "adoption.out-of-turn", phase.number(), phase.label(), before.number(), before.label()));
    }

    private Message sentence() {
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
