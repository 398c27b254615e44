package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.PhaseDates;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Scorecard;

/** Judges the phases of a roadmap on a day, each indicator of a day once. Not thread-safe. */
final class PhaseJudge {

    /** For how long a phase without an end is looked back at. */
    private static final int WEEKS_OF_ENDLESS = 26;

    private final LocalDate asOf;
    private final RoadmapPlan plan;
    private final Background background;
    private final Activities activities;
    private final Publications publications;
    private final Map<Asked, IndicatorResult> known = new HashMap<>();

    PhaseJudge(Scorecard scorecard, RoadmapPlan plan) {
        this.asOf = scorecard.asOf();
        this.plan = plan;
        this.background = new Background(scorecard, first(scorecard, plan));
        Day day = new Day(asOf, background);
        this.activities = new Activities(day, plan);
        this.publications = new Publications(day, plan);
    }

    /** The first day for which a figure may be asked. */
    private static LocalDate first(Scorecard scorecard, RoadmapPlan plan) {
        LocalDate earliest = plan.start().isBefore(scorecard.asOf()) ? plan.start() : scorecard.asOf();
        int weeks = plan.roadmap().phases().stream()
                .flatMap(phase -> Stream.concat(phase.entry().stream(), phase.indicators().stream()))
                .mapToInt(Indicator::weeks)
                .max()
                .orElse(1);
        return Question.first(scorecard.program(), earliest, weeks);
    }

    ImmutableList<PhaseStatus> phases() {
        ImmutableList.Builder<PhaseStatus> statuses = ImmutableList.builder();
        Optional<Phase> neverOpened = Optional.empty();
        for (Phase phase : plan.roadmap().phases()) {
            PhaseStatus status = status(phase, neverOpened);
            statuses.add(status);
            if (neverOpened.isEmpty() && status.openedOn().isEmpty()) {
                neverOpened = Optional.of(phase);
            }
        }
        return statuses.build();
    }

    private PhaseStatus status(Phase phase, Optional<Phase> neverOpened) {
        PhaseDates dates = plan.datesOf(phase);
        PhaseGate gate = new PhaseGate(phase, asOf, dates.first(), judge(phase.entry(), entry(phase, asOf)));
        Optional<LocalDate> openedOn = openedOn(gate);
        Optional<LocalDate> end = dates.last().filter(last -> last.isBefore(asOf));
        ImmutableList<IndicatorResult> now = judge(phase.indicators(), aims(phase, asOf));
        ImmutableList<IndicatorResult> decisive = areMet(now)
                ? now
                : end.map(last -> judge(phase.indicators(), aims(phase, last)))
                        .filter(PhaseJudge::areMet)
                        .orElse(now);
        return new PhaseStatus(
                phase,
                dates,
                PhaseState.of(
                        gate.isInTime(),
                        end.isPresent(),
                        openedOn.isPresent() && neverOpened.isEmpty(),
                        areMet(decisive),
                        publications.hasPublishedAfter(phase)),
                gate,
                openedOn,
                neverOpened,
                decisive,
                activities.of(phase));
    }

    private Optional<LocalDate> openedOn(PhaseGate gate) {
        if (!gate.isInTime()) {
            return Optional.empty();
        }
        Optional<LocalDate> before =
                daysBefore(gate).filter(date -> wasOpen(gate.phase(), date)).findFirst();
        return before.isPresent() || !gate.isOpen() ? before : Optional.of(asOf);
    }

    /** The days before the day of the question on which a gate is looked back at, the earliest first. */
    private Stream<LocalDate> daysBefore(PhaseGate gate) {
        Phase phase = gate.phase();
        int weeks =
                phase.lastWeek().isPresent() ? phase.lastWeek().getAsInt() - phase.firstWeek() + 1 : WEEKS_OF_ENDLESS;
        return Stream.concat(
                        Stream.of(gate.opens()),
                        IntStream.rangeClosed(1, weeks)
                                .mapToObj(week -> gate.opens().plusWeeks(week).minusDays(1)))
                .takeWhile(date -> date.isBefore(asOf));
    }

    /** Whether all that a phase asks for held on a day; what needs scores of that day is looked at last. */
    private boolean wasOpen(Phase phase, LocalDate date) {
        Day day = entry(phase, date);
        return phase.entry().stream()
                .sorted(Comparator.comparing(indicator -> indicator.figure().kind() == FigureKind.COMPLETION))
                .allMatch(indicator -> judge(indicator, day).isMet());
    }

    /** A day for what must hold before a phase: nobody is asked for who joins only with it. */
    private Day entry(Phase phase, LocalDate date) {
        return new Day(date, background, Optional.of(phase), phase.number() - 1);
    }

    /** A day for what a phase is to bring about. */
    private Day aims(Phase phase, LocalDate date) {
        return new Day(date, background, Optional.of(phase), phase.number());
    }

    private static boolean areMet(ImmutableList<IndicatorResult> results) {
        return results.stream().allMatch(IndicatorResult::isMet);
    }

    private ImmutableList<IndicatorResult> judge(ImmutableList<Indicator> indicators, Day day) {
        return indicators.stream().map(indicator -> judge(indicator, day)).collect(toImmutableList());
    }

    private IndicatorResult judge(Indicator indicator, Day day) {
        return known.computeIfAbsent(Asked.of(indicator, day), any -> new Question(day).judge(indicator));
    }

    private record Asked(Indicator indicator, LocalDate date, Optional<PhaseId> phase, int lastJoining) {

        /** Few kinds of figure depend on the phase. */
        static Asked of(Indicator indicator, Day day) {
            FigureKind kind = indicator.figure().kind();
            boolean isOfScope = kind == FigureKind.COVERAGE || kind == FigureKind.ADOPTION;
            return new Asked(
                    indicator,
                    day.date(),
                    kind == FigureKind.TRAINED ? day.phase().map(Phase::id) : Optional.empty(),
                    isOfScope ? day.lastJoining() : 0);
        }
    }
}
