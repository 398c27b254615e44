package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.roadmap.Phase;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/**
 * Whether a {@linkplain Phase phase} may begin on a day: its weeks have begun, and each of its {@linkplain Phase#entry()
 * conditions} is met.
 *
 * <p>Figures are those of the day that is asked about. Where a condition looks at objectives, these are the objectives of the
 * cycles that contain that day: of cycles that have ended since the phase began nothing is seen, so that a gate that was open
 * may be closed again in the first days of a cycle in which little is published yet. That does not close the phase: since when
 * it is opened is told by its {@linkplain PhaseStatus#openedOn() status}. Units that join with the phase or later are not
 * asked to have published. Who must be trained is what this phase
 * asks for, whatever phase the day has.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param phase the phase
 * @param asOf the day of the question
 * @param opens the first day of the weeks of the phase
 * @param conditions what must hold beside the weeks, each judged as of the day; empty if that is nothing
 */
public record PhaseGate(Phase phase, LocalDate asOf, LocalDate opens, ImmutableList<IndicatorResult> conditions) {

    /**
     * Checks that nothing is null.
     *
     * @param phase the phase
     * @param asOf the day of the question
     * @param opens the first day of the weeks of the phase
     * @param conditions what must hold beside the weeks
     */
    public PhaseGate {
        requireNonNull(phase, "phase");
        requireNonNull(asOf, "asOf");
        requireNonNull(opens, "opens");
        requireNonNull(conditions, "conditions");
    }

    /** {@return whether the weeks of the phase have begun, be they over or not} */
    public boolean isInTime() {
        return !asOf.isBefore(opens);
    }

    /** {@return whether the phase may begin} */
    public GateVerdict verdict() {
        if (!isInTime() || conditions.stream().anyMatch(each -> each.verdict() == IndicatorVerdict.NOT_MET)) {
            return GateVerdict.CLOSED;
        }
        return conditions.stream().allMatch(IndicatorResult::isMet) ? GateVerdict.OPEN : GateVerdict.NOT_MEASURABLE;
    }

    /** {@return whether the phase may begin for certain} */
    public boolean isOpen() {
        return verdict() == GateVerdict.OPEN;
    }

    /**
     * {@return what is missing: the weeks first, then each condition that is not met or cannot be measured, with its figure and
     * with those in the way by name, in the order of the phase; empty if the gate is open}
     */
    public ImmutableList<Message> missing() {
        ImmutableList.Builder<Message> missing = ImmutableList.builder();
        if (!isInTime()) {
            missing.add(weeks());
        }
        conditions.stream()
                .filter(each -> !each.isMet())
                .map(IndicatorResult::reasons)
                .forEach(missing::add);
        return missing.build();
    }

    private Message weeks() {
        return Message.of(
                isInTime() ? "adoption.gate.in-time" : "adoption.gate.too-early",
                phase.number(),
                phase.firstWeek(),
                opens);
    }

    /** {@return the verdict in a sentence, with the number of things that are missing} */
    public Message text() {
        return switch (verdict()) {
            case OPEN -> Message.of("adoption.gate.open", phase.number(), phase.label());
            case CLOSED ->
                Message.of(
                        "adoption.gate.closed",
                        phase.number(),
                        phase.label(),
                        missing().size());
            case NOT_MEASURABLE ->
                Message.of(
                        "adoption.gate.not-measurable",
                        phase.number(),
                        phase.label(),
                        missing().size());
        };
    }

    /** {@return the sentence, and below it the weeks and each condition with where its figures come from} */
    public Explanation explanation() {
        return Explanation.note(
                text(),
                ImmutableList.<Explanation>builder()
                        .add(Explanation.note(weeks(), ImmutableList.of()))
                        .addAll(conditions.stream()
                                .map(IndicatorResult::explanation)
                                .collect(toImmutableList()))
                        .build());
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
