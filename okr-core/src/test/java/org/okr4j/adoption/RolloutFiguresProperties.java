package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.scoring.Explanation;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/** Figures are what one finds by going through everything, one thing at a time. */
class RolloutFiguresProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 25);
    private static final Scorer SCORER = Scorer.of(ScoringPolicies.STANDARD);

    private static Scorecard score(ResolvedProgram program, LocalDate asOf) {
        return SCORER.score(program, asOf);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void sharesLieInTheUnitAndEverythingCountedIsEitherThereOrInTheWay(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        RolloutFigures figures = RolloutFigures.of(score(program, asOf));
        for (FigureKind kind : FigureKind.values()) {
            FigureResult result = figures.measure(RolloutFiguresTest.figure(kind));
            result.value().ifPresent(value -> assertThat(value).isGreaterThanOrEqualTo(Ratio.ZERO));
            assertThat(result.explanation().value()).isEqualTo(result.value());
            checkNumbers(result.explanation());
            if (kind.isShare()
                    && kind != FigureKind.CONFIDENCE
                    && result.denominator().isPresent()) {
                assertThat(result.numerator()
                                .orElseThrow()
                                .plus(Ratio.of(result.offenders().size(), 1)))
                        .as("%s", result)
                        .isEqualTo(result.denominator().orElseThrow());
            }
            if (kind.isShare()) {
                result.value().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(Ratio.ONE));
            }
        }
    }

    private static void checkNumbers(Explanation line) {
        List<Ratio> numbers =
                line.parts().stream().flatMap(part -> part.value().stream()).toList();
        Optional<Ratio> again = switch (line.operation()) {
            case QUOTIENT -> Optional.of(numbers.get(0).dividedBy(numbers.get(1)));
            case DIFFERENCE -> Optional.of(numbers.get(0).minus(numbers.get(1)));
            case SUM -> numbers.stream().reduce(Ratio::plus);
            case NOTE, GIVEN -> line.value();
            default -> throw new AssertionError(line.operation());
        };
        assertThat(line.value()).as("%s", line).isEqualTo(again);
        line.parts().forEach(RolloutFiguresProperties::checkNumbers);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void coverageIsThatOfGoingThroughAllObjectives(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        int published = 0;
        int all = 0;
        for (OrgUnit unit : program.program().organization().units()) {
            if (unit.kind().level() == UnitLevel.DEPARTMENT
                    && unit.parent().isPresent()
                    && unit.isActive(asOf)
                    && isExpected(unit, program, asOf)) {
                all++;
                boolean has = program.program().objectives().stream()
                        .anyMatch(objective -> objective.unit().equals(unit.id())
                                && isOut(objective, program, asOf)
                                && objective.keyResults().stream().anyMatch(keyResult -> isKept(keyResult, asOf)));
                published += has ? 1 : 0;
            }
        }

        FigureResult result = RolloutFigures.of(score(program, asOf)).measure(Figure.of(FigureKind.COVERAGE));

        assertThat(result.numerator()).contains(Ratio.of(published, 1));
        assertThat(result.denominator()).contains(Ratio.of(all, 1));
        assertThat(result.offenders()).hasSize(all - published);
    }

    private static boolean isExpected(OrgUnit unit, ResolvedProgram program, LocalDate asOf) {
        Optional<RoadmapPlan> plan = program.program().roadmap();
        if (plan.isEmpty()) {
            return true;
        }
        boolean inPilot = program.pathToRoot(unit.id()).stream()
                .anyMatch(each -> plan.get().pilots().contains(each.id()));
        for (Phase phase : plan.get().roadmap().phases()) {
            if (phase.opensFor(unit.kind(), inPilot)
                    && !plan.get().datesOf(phase).first().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOut(Objective objective, ResolvedProgram program, LocalDate asOf) {
        LifecycleState state = objective.stateAt(asOf);
        return (state == LifecycleState.PUBLISHED || state == LifecycleState.CLOSED)
                && program.cycleOf(objective).contains(asOf)
                && program.unitOf(objective).isActive(asOf);
    }

    private static boolean isKept(KeyResult keyResult, LocalDate asOf) {
        return keyResult.stateAt(asOf).orElse(LifecycleState.CLOSED) == LifecycleState.CLOSED;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void alignmentIsThatOfWalkingUpFromEachObjective(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Set<ObjectiveId> astray = new HashSet<>();
        int all = 0;
        for (Objective objective : program.program().objectives()) {
            OrgUnit unit = program.unitOf(objective);
            if (unit.kind().level() == UnitLevel.DEPARTMENT
                    && unit.parent().isPresent()
                    && isOut(objective, program, asOf)) {
                all++;
                if (!walksUp(objective, program, asOf)) {
                    astray.add(objective.id());
                }
            }
        }

        FigureResult result = RolloutFigures.of(score(program, asOf)).measure(Figure.of(FigureKind.ALIGNMENT));

        assertThat(result.denominator()).contains(Ratio.of(all, 1));
        assertThat(result.offenders()).extracting(Offender::subject).containsExactlyInAnyOrderElementsOf(astray);
    }

    private static boolean walksUp(Objective objective, ResolvedProgram program, LocalDate asOf) {
        for (Contribution link : objective.parents()) {
            Id id = link.parent();
            if (id instanceof KeyResultId keyResult && !isKept(program.keyResult(keyResult), asOf)) {
                continue;
            }
            Objective parent = id instanceof KeyResultId keyResult
                    ? program.objectiveOf(keyResult)
                    : program.objective((ObjectiveId) id);
            OrgUnit unit = program.unitOf(parent);
            boolean isTop = unit.parent().isEmpty() || unit.kind().level() == UnitLevel.ORGANIZATION;
            if (isOut(parent, program, asOf) && (isTop || walksUp(parent, program, asOf))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody contributes to a key result that has no measure, found by looking at everybody. */
    private static boolean isFed(KeyResult keyResult, ResolvedProgram program) {
        return keyResult.measure().isEmpty()
                && program.program().objectives().stream()
                        .flatMap(objective -> objective.parents().stream())
                        .anyMatch(link -> link.contributes() && link.parent().equals(keyResult.id()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void complianceIsThatOfGivingOutCheckInsOneByOne(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Map<String, Set<KeyResultId>> missing = new HashMap<>();
        for (Objective objective : program.program().objectives()) {
            Cycle cycle = program.cycleOf(objective);
            for (KeyResult keyResult : objective.keyResults()) {
                List<DateRange> open = cycle.contains(asOf) && !isFed(keyResult, program)
                        ? due(objective, keyResult, program, asOf)
                        : List.of();
                List<DateRange> closed = new ArrayList<>();
                open.forEach(week -> missing.computeIfAbsent(objective.unit() + " " + week, any -> new HashSet<>()));
                for (CheckIn checkIn : keyResult.checkInsUpTo(asOf)) {
                    open.stream()
                            .filter(week -> !closed.contains(week))
                            .filter(week -> !checkIn.date().isBefore(week.first()))
                            .filter(week -> !checkIn.date()
                                    .isAfter(week.last()
                                            .plusDays(
                                                    program.program().cadence().grace())))
                            .findFirst()
                            .ifPresent(closed::add);
                }
                open.stream()
                        .filter(week -> !closed.contains(week))
                        .forEach(week ->
                                missing.get(objective.unit() + " " + week).add(keyResult.id()));
            }
        }

        Map<String, Set<KeyResultId>> found = missing(Compliance.of(score(program, asOf)));

        assertThat(found).isEqualTo(missing);
    }

    /** The days are gone through one by one, and each last day of a period is asked. */
    private static List<DateRange> due(
            Objective objective, KeyResult keyResult, ResolvedProgram program, LocalDate asOf) {
        List<DateRange> due = new ArrayList<>();
        LocalDate anchor = program.program().roadmap().map(RoadmapPlan::start).orElse(LocalDate.of(2001, 1, 1));
        LocalDate first = program.cycleOf(objective).dates().first();
        for (LocalDate day = first; !day.isAfter(asOf); day = day.plusDays(1)) {
            DateRange period = program.program().cadence().checkIns().periodAround(anchor, day);
            if (period.last().equals(day)
                    && objective.isActive(program.cycleOf(objective).dates(), day)
                    && keyResult.stateAt(day).isEmpty()
                    && !keyResult.start().orElse(first).isAfter(day)
                    && program.unitOf(objective).isActive(day)) {
                due.add(period);
            }
        }
        return due;
    }

    private static Map<String, Set<KeyResultId>> missing(Compliance compliance) {
        Map<String, Set<KeyResultId>> missing = new HashMap<>();
        for (TeamWeek week : compliance.teamWeeks()) {
            assertThat(missing.put(week.unit() + " " + week.period(), new HashSet<>(week.missing())))
                    .isNull();
        }
        return missing;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aFurtherCheckInNeverLowersTheComplianceOfAnyWeek(
            @ForAll("programsWithKeyResults") ResolvedProgram program,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate date,
            @ForAll int which) {
        List<KeyResultId> all = program.program().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(KeyResult::id)
                .toList();
        KeyResultId id = all.get(Math.floorMod(which, all.size()));
        CheckIn checkIn = CheckIn.builder().date(date).revision(99).build();

        Compliance before = Compliance.of(score(program, asOf));
        Compliance after = Compliance.of(score(program.apply(Change.checkIn(id, checkIn)), asOf));

        Map<String, Set<KeyResultId>> missingBefore = missing(before);
        missing(after)
                .forEach((week, missing) -> assertThat(missingBefore.get(week)).containsAll(missing));
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.checkInsMade() - before.checkInsMade()).isIn(0L, 1L);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aWeekIsWhatItsLastDayWas(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        RolloutFigures figures = RolloutFigures.of(score(program, asOf));
        for (FigureKind kind : FigureKind.values()) {
            ImmutableList<FigureResult> weekly = figures.weekly(RolloutFiguresTest.figure(kind), 3);
            assertThat(weekly).hasSize(3);
            assertThat(weekly.get(2).asOf()).isBetween(asOf.minusDays(6), asOf);
            assertThat(weekly.get(1).asOf()).isEqualTo(weekly.get(2).asOf().minusDays(7));
            if (kind != FigureKind.COMPLIANCE && kind != FigureKind.ADOPTION) {
                FigureResult first = weekly.get(0);
                assertThat(first)
                        .isEqualTo(
                                RolloutFigures.of(score(program, first.asOf())).measure(first.figure()));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void complianceOfAWeekIsThatOfItsPeriods(
            @ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        Figure figure = Figure.of(FigureKind.COMPLIANCE);
        ImmutableList<FigureResult> many =
                RolloutFigures.of(score(program, asOf)).weekly(figure, 8);

        // However far back the question goes, a week has the same answer.
        assertThat(RolloutFigures.of(score(program, asOf)).weekly(figure, 2)).isEqualTo(many.subList(6, 8));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms().flatMap(RolloutFiguresProperties::rolledOut);
    }

    @Provide
    Arbitrary<ResolvedProgram> programsWithKeyResults() {
        return ProgramArbitraries.programsWithKeyResults().flatMap(RolloutFiguresProperties::rolledOut);
    }

    /** With a cadence, and with or without a roadmap and pilots; what was done stays of the roadmap that it was done for. */
    private static Arbitrary<ResolvedProgram> rolledOut(ResolvedProgram program) {
        List<UnitId> units = program.program().organization().units().stream()
                .map(OrgUnit::id)
                .toList();
        Arbitrary<Optional<RoadmapPlan>> plans = Combinators.combine(
                        Arbitraries.of(Roadmaps.all()),
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.of(units).set().ofMaxSize(2))
                .as((roadmap, days, pilots) -> RoadmapPlan.builder()
                        .roadmap(roadmap)
                        .start(FIRST_DAY.plusDays(days))
                        .addAllPilots(pilots.stream().sorted().toList())
                        .build())
                .optional(0.6);
        Arbitrary<Cadence> cadences = Combinators.combine(
                        Arbitraries.of(Frequency.WEEKLY, Frequency.BIWEEKLY, Frequency.MONTHLY, Frequency.ofDays(3)),
                        Arbitraries.integers().between(0, 20))
                .as((frequency, grace) ->
                        program.program().cadence().withCheckIns(frequency).withGraceDays(grace));
        return Combinators.combine(plans, cadences).as((plan, cadence) -> {
            OkrProgram.Builder builder = program.program().toBuilder().cadence(cadence);
            plan.filter(any -> program.program().activityRecords().isEmpty()
                            && program.program().meetings().isEmpty())
                    .ifPresent(builder::roadmap);
            return builder.build().resolve();
        });
    }
}
