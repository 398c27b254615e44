package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Ratio;

/** What holds of any rollout. */
class RoadmapStatusProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 25);

    private static RolloutFigures figures(ResolvedProgram program, LocalDate asOf) {
        return RolloutFigures.of(Scorer.of(ScoringPolicies.STANDARD).score(program, asOf));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyPhaseHasTheStateThatItsWeeksAndGatesAllow(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Optional<RoadmapStatus> found = RoadmapStatus.of(figures(program, asOf));
        assertThat(found.isPresent()).isEqualTo(program.program().roadmap().isPresent());
        Assume.that(found.isPresent());
        RoadmapStatus status = found.orElseThrow();
        boolean isOpened = true;
        Optional<Phase> running = Optional.empty();

        for (PhaseStatus each : status.phases()) {
            if (each.gate().isOpen()) {
                assertThat(each.openedOn()).isPresent();
            }
            each.openedOn()
                    .ifPresent(day -> assertThat(day).isBetween(each.dates().first(), asOf));
            assertThat(each.neverOpened().isEmpty()).isEqualTo(isOpened);
            isOpened &= each.openedOn().isPresent();
            running = isOpened ? Optional.of(each.phase()) : running;
            boolean isOver = each.dates().last().filter(asOf::isAfter).isPresent();
            boolean areMet = each.indicators().stream().allMatch(IndicatorResult::isMet);
            switch (each.state()) {
                case AHEAD -> assertThat(asOf).isBefore(each.dates().first());
                case RUNNING -> {
                    assertThat(each.dates().contains(asOf)).isTrue();
                    assertThat(isOpened).isTrue();
                }
                case DONE -> assertThat(isOver && areMet).isTrue();
                case SKIPPED -> assertThat(isOver && !areMet).isTrue();
                case LATE -> assertThat(isOver && !areMet && isOpened).isTrue();
                case NOT_OPENED -> {
                    assertThat(asOf).isAfterOrEqualTo(each.dates().first());
                    assertThat(isOpened).isFalse();
                }
            }
            assertThat(each.gate().isOpen()).isEqualTo(each.gate().missing().isEmpty());
            assertThat(each.gate()).isEqualTo(status.mayStart(each.phase().id()));
        }
        assertThat(status.running()).isEqualTo(running);
        int opened = running.map(Phase::number).orElse(0);
        assertThat(status.next())
                .isEqualTo(status.phases().stream()
                        .skip(opened)
                        .map(PhaseStatus::gate)
                        .findFirst());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void unitsArePartsOfWhatIsThere(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Optional<RoadmapStatus> status = RoadmapStatus.of(figures(program, asOf));
        Assume.that(status.isPresent());

        for (UnitStatus unit : status.orElseThrow().units()) {
            assertThat(unit.linked()).isBetween(0, unit.objectives());
            assertThat(unit.weeksComplete()).isBetween(0, unit.weeksDue());
            assertThat(unit.done().size() + unit.open().size())
                    .isEqualTo(unit.activities().size());
        }
        for (EarlyUnit early : status.orElseThrow().early()) {
            assertThat(early.published()).isBeforeOrEqualTo(asOf);
            early.opens().ifPresent(opens -> assertThat(early.published()).isBefore(opens));
        }
    }

    /**
     * All records count for something but agreements, which take back earlier ones. A gate that asks for at most so much may
     * close by more; only those count here that do not.
     */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aFurtherRecordNeverLowersAFigureNorClosesAGate(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        RolloutFigures after = figures(program, asOf);
        for (Change withoutOne : removals(program.program())) {
            RolloutFigures before = figures(program.apply(withoutOne), asOf);
            for (FigureKind kind : FigureKind.values()) {
                Optional<Ratio> former =
                        before.measure(RolloutFiguresTest.figure(kind)).value();
                Optional<Ratio> later =
                        after.measure(RolloutFiguresTest.figure(kind)).value();
                if (former.isPresent() && later.isPresent()) {
                    assertThat(later.get()).as("%s", kind).isGreaterThanOrEqualTo(former.get());
                }
            }
            openGates(before).forEach(phase -> assertThat(openGates(after)).contains(phase));
            opened(before).forEach(phase -> assertThat(opened(after)).contains(phase));
        }
    }

    private static List<Phase> openGates(RolloutFigures figures) {
        return RoadmapStatus.of(figures).stream()
                .flatMap(status -> status.phases().stream())
                .map(PhaseStatus::gate)
                .filter(PhaseGate::isOpen)
                .map(PhaseGate::phase)
                .filter(RoadmapStatusProperties::asksForEnough)
                .toList();
    }

    private static boolean asksForEnough(Phase phase) {
        return phase.entry().stream().noneMatch(indicator -> indicator.comparator() == Comparator.AT_MOST);
    }

    private static List<Phase> opened(RolloutFigures figures) {
        return RoadmapStatus.of(figures).stream()
                .flatMap(status -> status.phases().stream())
                .filter(status -> status.openedOn().isPresent())
                .map(PhaseStatus::phase)
                .filter(RoadmapStatusProperties::asksForEnough)
                .toList();
    }

    private static List<Change> removals(OkrProgram program) {
        List<Change> removals = new ArrayList<>();
        program.sponsorshipActs().forEach(fact -> removals.add(Change.retract(fact)));
        program.trainingRecords().forEach(fact -> removals.add(Change.retract(fact)));
        program.activityRecords().forEach(fact -> removals.add(Change.retract(fact)));
        program.pilotReviews().forEach(fact -> removals.add(Change.retract(fact)));
        program.meetings().forEach(meeting -> removals.add(Change.remove(meeting.id())));
        return removals;
    }

    @Property(tries = 300)
    void theWeeksOfAProposalSumUp(
            @ForAll("roadmaps") Roadmap roadmap,
            @ForAll @IntRange(max = 5_000) int headcount,
            @ForAll @IntRange(max = 10) int units,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate start = FIRST_DAY.plusDays(days);
        RolloutProposal proposal =
                RolloutPlanner.of(roadmap, start).forSize(headcount, units).propose();

        assertThat(proposal.weeks())
                .isEqualTo(
                        roadmap.equals(Roadmaps.GOVERNMENT_FOUR_PHASES)
                                ? 16
                                : RolloutLength.of(headcount, units).weeks());
        checkAdjoin(proposal, start);
    }

    @Property(tries = 300)
    void givenWeeksAreSharedOutInProportion(
            @ForAll("roadmaps") Roadmap roadmap, @ForAll @IntRange(min = 12, max = 200) int weeks) {
        RolloutProposal proposal = RolloutPlanner.of(roadmap, FIRST_DAY)
                .on(FiscalCalendar.CALENDAR_YEAR)
                .withWeeks(weeks)
                .propose();

        checkAdjoin(proposal, FIRST_DAY);
        assertThat(proposal.weeks()).isEqualTo(weeks);
        for (int i = 0; i < roadmap.phases().size() - 1; i++) {
            int before = length(roadmap.phases().get(i));
            int after = length(proposal.plan().roadmap().phases().get(i));
            assertThat(Math.abs((long) after * roadmap.weeks() - (long) before * weeks))
                    .as("less than one week from its exact share")
                    .isLessThan(roadmap.weeks());
        }
    }

    private static int length(Phase phase) {
        return phase.lastWeek().orElseThrow() - phase.firstWeek() + 1;
    }

    private static void checkAdjoin(RolloutProposal proposal, LocalDate start) {
        LocalDate next = start;
        for (ProposedPhase phase : proposal.phases()) {
            assertThat(phase.dates().first()).isEqualTo(next);
            assertThat(phase.quarters().get(0).contains(next)).isTrue();
            next = phase.dates().last().map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        }
        assertThat(next).isEqualTo(LocalDate.MAX);
    }

    @Property
    void aLargerOrganizationNeverTakesLess(
            @ForAll @IntRange(max = 3_000) int headcount, @ForAll @IntRange(max = 10) int units) {
        RolloutLength length = RolloutLength.of(headcount, units);

        assertThat(RolloutLength.of(headcount + 1, units).weeks()).isGreaterThanOrEqualTo(length.weeks());
        assertThat(RolloutLength.of(headcount, units + 1).weeks()).isGreaterThanOrEqualTo(length.weeks());
        assertThat(length.range().contains(length.weeks())).isTrue();
    }

    @Provide
    Arbitrary<Roadmap> roadmaps() {
        return Arbitraries.of(Roadmaps.all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 250).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }
}
