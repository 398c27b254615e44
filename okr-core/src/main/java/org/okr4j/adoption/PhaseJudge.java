package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Scorecard;

/** Judges the phases of a roadmap on a day, each indicator once. Not thread-safe. */
final class PhaseJudge {

    private final Scorecard scorecard;
    private final RoadmapPlan plan;
    private final Activities activities;
    private final Publications publications;
    private final Map<Asked, IndicatorResult> known = new HashMap<>();

    PhaseJudge(Scorecard scorecard, RoadmapPlan plan) {
        this.scorecard = scorecard;
        this.plan = plan;
        Day day = new Day(scorecard.asOf(), new Background(scorecard, scorecard.asOf()));
        this.activities = new Activities(day, plan);
        this.publications = new Publications(day, plan);
    }

    ImmutableList<PhaseStatus> phases() {
        ImmutableList.Builder<PhaseStatus> statuses = ImmutableList.builder();
        boolean isOpened = true;
        for (Phase phase : plan.roadmap().phases()) {
            PhaseGate gate = gate(phase);
            isOpened &= gate.isOpen();
            statuses.add(status(phase, gate, isOpened));
        }
        return statuses.build();
    }

    private PhaseGate gate(Phase phase) {
        return new PhaseGate(
                phase, scorecard.asOf(), plan.datesOf(phase).first(), judge(phase.entry(), phase, scorecard.asOf()));
    }

    private PhaseStatus status(Phase phase, PhaseGate gate, boolean isOpened) {
        PhaseDates dates = plan.datesOf(phase);
        Optional<LocalDate> end = dates.last().filter(last -> last.isBefore(scorecard.asOf()));
        ImmutableList<IndicatorResult> now = judge(phase.indicators(), phase, scorecard.asOf());
        ImmutableList<IndicatorResult> decisive = areMet(now)
                ? now
                : end.map(last -> judge(phase.indicators(), phase, last))
                        .filter(PhaseJudge::areMet)
                        .orElse(now);
        return new PhaseStatus(
                phase,
                dates,
                PhaseState.of(
                        gate.isInTime(),
                        end.isPresent(),
                        isOpened,
                        areMet(decisive),
                        publications.hasPublishedAfter(phase)),
                gate,
                decisive,
                activities.of(phase));
    }

    private static boolean areMet(ImmutableList<IndicatorResult> results) {
        return results.stream().allMatch(IndicatorResult::isMet);
    }

    private ImmutableList<IndicatorResult> judge(ImmutableList<Indicator> indicators, Phase phase, LocalDate date) {
        return indicators.stream()
                .map(indicator -> known.computeIfAbsent(
                        Asked.of(indicator, phase, date),
                        asked -> new Question(scorecard, date, Optional.of(phase)).judge(indicator)))
                .collect(toImmutableList());
    }

    private record Asked(Indicator indicator, LocalDate date, Optional<PhaseId> phase) {

        /** Only one kind of figure depends on the phase. */
        static Asked of(Indicator indicator, Phase phase, LocalDate date) {
            return new Asked(
                    indicator,
                    date,
                    indicator.figure().kind() == FigureKind.TRAINED ? Optional.of(phase.id()) : Optional.empty());
        }
    }
}
