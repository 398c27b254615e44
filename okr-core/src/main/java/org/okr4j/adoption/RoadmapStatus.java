package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;

/**
 * Where a rollout stands on a day by its {@linkplain org.okr4j.roadmap.Roadmap roadmap}: which phase it is in and which one may
 * start, what was done and by whom, who has gone ahead and what was left behind.
 *
 * <p>A plan has a phase for each week, and what must hold before a phase may begin. So there are two answers to where the
 * rollout is: the phase that is {@linkplain #planned() planned} for the day, and the one that is {@linkplain #running()
 * running}, which is an earlier one as long as something is missing. A phase that has once been opened stays so, whatever a
 * new cycle begins with.
 *
 * <pre>{@code
 * RoadmapStatus status = RoadmapStatus.of(RolloutFigures.of(scorecard)).orElseThrow();
 * status.planned().get().name();                          // "Cascade": it is week 8
 * PhaseGate gate = status.mayStart(PhaseId.of("individual-alignment"));
 * gate.verdict();                                         // CLOSED
 * gate.missing();                                         // that week 11 has not come, and who has not published
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RoadmapStatus {

    private final RolloutFigures figures;
    private final RoadmapPlan plan;
    private final ImmutableList<PhaseStatus> phases;

    private RoadmapStatus(RolloutFigures figures, RoadmapPlan plan) {
        this.figures = figures;
        this.plan = plan;
        this.phases = new PhaseJudge(figures.scorecard(), plan).phases();
    }

    /**
     * Judges the roadmap of a program. The time it takes grows with the program, as that of the figures does that the roadmap
     * asks for.
     *
     * @param figures the figures of the program on the day
     * @return where the rollout stands; empty if no roadmap is followed
     */
    public static Optional<RoadmapStatus> of(RolloutFigures figures) {
        return figures.scorecard().program().program().roadmap().map(plan -> new RoadmapStatus(figures, plan));
    }

    /** {@return the figures by which it is judged} */
    public RolloutFigures figures() {
        return figures;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return figures.asOf();
    }

    /** {@return the roadmap with its dates} */
    public RoadmapPlan plan() {
        return plan;
    }

    /** {@return the week of the plan, counted from 1; absent before the start} */
    public OptionalInt week() {
        return plan.weekAt(asOf());
    }

    /** {@return the phase that the plan has for the day; absent before the start, and after the last phase if that has an end} */
    public Optional<Phase> planned() {
        return plan.phaseAt(asOf());
    }

    /**
     * {@return the phase that the rollout is in: the last one that is {@linkplain PhaseStatus#openedOn() opened}, as are all
     * phases before it; absent if that holds for none}
     */
    public Optional<Phase> running() {
        return phases.stream()
                .takeWhile(PhaseStatus::isOpenedInTurn)
                .map(PhaseStatus::phase)
                .reduce((first, second) -> second);
    }

    /**
     * {@return whether the phase after the {@linkplain #running() running} one may start on the day: the first that is not
     * opened, or comes after one that is not; absent if all are opened in turn}
     */
    public Optional<PhaseGate> next() {
        return phases.stream()
                .dropWhile(PhaseStatus::isOpenedInTurn)
                .map(PhaseStatus::gate)
                .findFirst();
    }

    /**
     * Returns whether a phase may start on the day, whatever was opened before. The first has weeks alone, and what its
     * {@linkplain Phase#entry() entry} says.
     *
     * @param phase a phase of the roadmap
     * @return the verdict, with each condition and what is missing
     * @throws IllegalArgumentException if the roadmap has no such phase
     */
    public PhaseGate mayStart(PhaseId phase) {
        Optional<PhaseGate> gate = phases.stream()
                .map(PhaseStatus::gate)
                .filter(each -> each.phase().id().equals(phase))
                .findFirst();
        checkArgument(
                gate.isPresent(),
                "Roadmap '%s': phase must be one of its phases, %s: %s",
                plan.roadmap().id(),
                plan.roadmap().phases().stream().map(Phase::id).toList(),
                phase);
        return gate.get();
    }

    /** {@return all phases in their order, each with its state} */
    public ImmutableList<PhaseStatus> phases() {
        return phases;
    }

    /** {@return the phases that are skipped} */
    public ImmutableList<Phase> skipped() {
        return phases.stream()
                .filter(status -> status.state() == PhaseState.SKIPPED)
                .map(PhaseStatus::phase)
                .collect(toImmutableList());
    }

    /**
     * {@return the units that have published before the phase that lets them, in the order of the document} Only objectives
     * count whose cycle was not over before the roadmap began, and that are not given up.
     */
    public ImmutableList<EarlyUnit> early() {
        return new Publications(day(), plan).early();
    }

    /** {@return how far each department that exists on the day has come, in the order of the document} */
    public ImmutableList<UnitStatus> units() {
        return new UnitStatuses(day(), plan).all();
    }

    private Day day() {
        return new Day(asOf(), new Background(figures.scorecard(), asOf()));
    }

    /**
     * {@return the week, the phase that is planned and the one that is running, in a sentence, and in another one the last
     * phase that may start by its own conditions while one before it was never opened, if there is such a phase}
     */
    public Message text() {
        return phases.stream()
                .flatMap(status -> status.outOfTurn().stream())
                .reduce((first, second) -> second)
                .map(reason -> Message.of("adoption.out-of-turn.after", sentence(), reason))
                .orElseGet(this::sentence);
    }

    private Message sentence() {
        if (week().isEmpty()) {
            return Message.of("adoption.roadmap.ahead", plan.roadmap().label(), plan.start());
        }
        int week = week().getAsInt();
        return Message.of(
                "adoption.roadmap",
                plan.roadmap().label(),
                week,
                planned()
                        .map(phase -> Message.of("adoption.roadmap.phase", phase.number(), phase.label()))
                        .orElse(Message.of("adoption.roadmap.none")),
                running()
                        .map(phase -> Message.of("adoption.roadmap.phase", phase.number(), phase.label()))
                        .orElse(Message.of("adoption.roadmap.none")));
    }

    /** {@return the sentence, and below it each phase with its gate and its indicators} */
    public Explanation explanation() {
        return Explanation.note(
                text(), phases.stream().map(RoadmapStatus::explained).collect(toImmutableList()));
    }

    private static Explanation explained(PhaseStatus status) {
        ImmutableList.Builder<Explanation> below = ImmutableList.builder();
        below.add(status.gate().explanation());
        if (!status.indicators().isEmpty()) {
            below.add(Explanation.note(
                    Message.of("adoption.phase.indicators"),
                    status.indicators().stream()
                            .map(IndicatorResult::explanation)
                            .collect(toImmutableList())));
        }
        return Explanation.note(status.text(), below.build());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RoadmapStatus other && figures.equals(other.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text().toString();
    }
}
