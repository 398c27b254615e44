package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.testkit.ObjectiveArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/** What holds for objectives that units share, whoever shares them. */
class SharedObjectivesProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final int MOST_OBJECTIVES = 12;

    /** Who shares one objective, by the numbers of their units. */
    record Sharing(Weight own, List<Integer> units, List<Weight> credits) {

        Objective apply(Objective objective, List<OrgUnit> all, List<Person> people) {
            List<CoOwner> coOwners = new ArrayList<>();
            for (int i = 0; i < Math.min(units.size(), people.size()); i++) {
                coOwners.add(CoOwner.builder()
                        .person(people.get(i).id())
                        .unit(all.get(units.get(i) % all.size()).id())
                        .credit(credits.get(i))
                        .build());
            }
            boolean isCredited =
                    coOwners.stream().anyMatch(coOwner -> !coOwner.credit().isZero());
            return isCredited
                    ? objective.withCredit(Weight.ONE).withCoOwners(coOwners).withCredit(own)
                    : objective.withCoOwners(coOwners);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theSharesOfAllUnitsAreOne(@ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        Scorecard card = score(program, asOf);
        for (Objective objective : program.objectives()) {
            List<Ratio> shares = program.organization().units().stream()
                    .map(unit -> card.ofUnit(unit.id(), objective.cycle()))
                    .flatMap(group -> group.parts().stream())
                    .filter(part -> part.id().equals(objective.id()))
                    .map(GroupPart::weight)
                    .toList();

            assertThat(shares.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.ONE);
            Statistics.collect(Math.min(3, shares.size()));
        }
        Statistics.coverage(coverage -> coverage.check(3).percentage(share -> share > 5));
    }

    /** The oracle asks each objective who gets credit for it. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aUnitHasTheMeanOfWhatItOwnsByItsPartOfTheCredit(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        Scorecard card = score(program, asOf);
        for (OrgUnit unit : program.organization().units()) {
            for (Cycle cycle : program.cycles()) {
                List<Objective> owned = program.objectives().stream()
                        .filter(objective -> objective.cycle().equals(cycle.id()))
                        .filter(objective -> owns(unit.id(), objective))
                        .toList();
                GroupScore group = card.ofUnit(unit.id(), cycle.id());

                assertThat(group.parts())
                        .extracting(GroupPart::id)
                        .containsExactlyElementsOf(
                                owned.stream().<Id>map(Objective::id).toList());
                assertThat(group.number().map(Progress::toRatio))
                        .isEqualTo(Stream.of(mean(card, unit.id(), owned))
                                .filter(mean -> mean.signum() >= 0)
                                .map(mean -> mean.toProgress().toRatio())
                                .findFirst());
            }
        }
    }

    private static boolean owns(UnitId unit, Objective objective) {
        return objective.unit().equals(unit)
                || objective.coOwners().stream()
                        .anyMatch(coOwner -> coOwner.unit().equals(unit));
    }

    /** Returns -1 where nothing counts. */
    private static Ratio mean(Scorecard card, UnitId unit, List<Objective> owned) {
        Ratio above = Ratio.ZERO;
        Ratio below = Ratio.ZERO;
        for (Objective objective : owned) {
            ObjectiveScore score = card.of(objective.id());
            if (score.state().isPublic() && score.number().isPresent()) {
                Ratio mine = sum(objective, unit);
                Ratio all = Stream.concat(
                                Stream.of(objective.credit()),
                                objective.coOwners().stream().map(CoOwner::credit))
                        .map(Weight::toRatio)
                        .reduce(Ratio.ZERO, Ratio::plus);
                Ratio share = mine.dividedBy(all);
                above = above.plus(share.times(score.number().get().toRatio()));
                below = below.plus(share);
            }
        }
        return below.signum() == 0 ? Ratio.of(-1, 1) : above.dividedBy(below);
    }

    private static Ratio sum(Objective objective, UnitId unit) {
        Ratio sum = objective.unit().equals(unit) ? objective.credit().toRatio() : Ratio.ZERO;
        for (CoOwner coOwner : objective.coOwners()) {
            sum = coOwner.unit().equals(unit) ? sum.plus(coOwner.credit().toRatio()) : sum;
        }
        return sum;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onlyTheProportionsOfCreditsMatter(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf, @ForAll("factors") Ratio factor) {
        Scorecard card = score(program, asOf);
        Scorecard scaled = score(with(program, objective -> scaled(objective, credit -> times(credit, factor))), asOf);

        forEachUnitAndCycle(
                program,
                (unit, cycle) ->
                        assertThat(scaled.ofUnit(unit.id(), cycle.id())).isEqualTo(card.ofUnit(unit.id(), cycle.id())));
    }

    private static Objective scaled(Objective objective, UnaryOperator<Weight> scale) {
        List<CoOwner> coOwners = objective.coOwners().stream()
                .map(coOwner -> coOwner.withCredit(scale.apply(coOwner.credit())))
                .toList();
        return objective.credit().isZero()
                ? objective.withCoOwners(coOwners)
                : objective.withCredit(scale.apply(objective.credit())).withCoOwners(coOwners);
    }

    private static Weight times(Weight weight, Ratio factor) {
        return Weight.of(weight.toRatio().times(factor).toDecimal());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatNobodySharesCountsAsItDidBeforeThereWasSharing(
            @ForAll("programs") OkrProgram shared, @ForAll("days") LocalDate asOf) {
        OkrProgram program =
                with(shared, objective -> objective.withCredit(Weight.ONE).withCoOwners(ImmutableList.of()));
        Scorecard card = score(program, asOf);

        forEachUnitAndCycle(program, (unit, cycle) -> {
            GroupScore group = card.ofUnit(unit.id(), cycle.id());
            List<Ratio> numbers = group.parts().stream()
                    .filter(GroupPart::counted)
                    .map(part -> part.number().orElseThrow().toRatio())
                    .toList();

            assertThat(group.parts())
                    .extracting(GroupPart::id)
                    .containsExactlyElementsOf(card.program().objectivesOf(unit.id(), cycle.id()).stream()
                            .<Id>map(Objective::id)
                            .toList());
            assertThat(group.parts()).extracting(GroupPart::weight).allMatch(Ratio.ONE::equals);
            group.number()
                    .ifPresent(number -> assertThat(number)
                            .isEqualTo(numbers.stream()
                                    .reduce(Ratio.ZERO, Ratio::plus)
                                    .dividedBy(Ratio.of(numbers.size(), 1))
                                    .toProgress()));
            assertThat(group.number().isEmpty()).isEqualTo(numbers.isEmpty());
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aCycleCountsEachObjectiveOnceWhoeverSharesIt(
            @ForAll("programs") OkrProgram shared, @ForAll("days") LocalDate asOf) {
        OkrProgram program =
                with(shared, objective -> objective.withCredit(Weight.ONE).withCoOwners(ImmutableList.of()));

        for (Cycle cycle : program.cycles()) {
            assertThat(score(shared, asOf).ofCycle(cycle.id()))
                    .isEqualTo(score(program, asOf).ofCycle(cycle.id()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void explanationsRecompute(@ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        Scorecard card = score(program, asOf);

        forEachUnitAndCycle(program, (unit, cycle) -> {
            GroupScore group = card.ofUnit(unit.id(), cycle.id());
            Explanation explanation = card.explain(group);
            Recomputation.check(explanation);
            assertThat(explanation.value()).isEqualTo(group.number().map(Progress::toRatio));
        });
    }

    private interface Check {

        void of(OrgUnit unit, Cycle cycle);
    }

    private static void forEachUnitAndCycle(OkrProgram program, Check check) {
        for (OrgUnit unit : program.organization().units()) {
            program.cycles().forEach(cycle -> check.of(unit, cycle));
        }
    }

    private static Scorecard score(OkrProgram program, LocalDate asOf) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), asOf);
    }

    private static OkrProgram with(OkrProgram program, UnaryOperator<Objective> change) {
        return program.toBuilder()
                .objectives(program.objectives().stream().map(change).toList())
                .build();
    }

    private static OkrProgram shared(OkrProgram program, List<Sharing> sharings) {
        List<OrgUnit> units = program.organization().units();
        List<Person> people = program.organization().people();
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : program.objectives()) {
            objectives.add(sharings.get(objectives.size()).apply(objective, units, people));
        }
        return program.toBuilder().objectives(objectives).build();
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 3);
        Arbitrary<Sharing> sharings = sizes.flatMap(size -> Combinators.combine(
                        ObjectiveArbitraries.weights(),
                        Arbitraries.integers().between(0, 100).list().ofSize(size),
                        ObjectiveArbitraries.weights().list().ofSize(size))
                .as(Sharing::new));
        return Combinators.combine(
                        ProgramArbitraries.programs(), sharings.list().ofSize(MOST_OBJECTIVES))
                .as(SharedObjectivesProperties::shared);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<Ratio> factors() {
        return Arbitraries.of(Ratio.of(1, 2), Ratio.of(3, 1), Ratio.of(1000, 1), Ratio.of(7, 10));
    }
}
