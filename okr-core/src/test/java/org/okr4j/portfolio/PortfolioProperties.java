package org.okr4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.objective.Initiative;
import org.okr4j.objective.InitiativeId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Message;
import org.okr4j.value.Money;

/** What is spread is what initiatives take, however they are spread. */
class PortfolioProperties {

    /** What an initiative is made of, whatever the program: places of key results, a cost in hundredths, and half days. */
    record Draft(List<Integer> places, String currency, int cents, int halfDays, int lastDay) {

        Initiative on(OkrProgram program, int number) {
            List<KeyResultId> all = program.objectives().stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .map(keyResult -> keyResult.id())
                    .toList();
            Initiative.Builder initiative = Initiative.builder()
                    .id(InitiativeId.of("work-" + number))
                    .title("work")
                    .cost(Money.of(currency, BigDecimal.valueOf(cents, 2)))
                    .effort(BigDecimal.valueOf(halfDays * 5L, 1))
                    .end(LocalDate.of(2026, 6, 15).plusDays(lastDay));
            for (int place : places) {
                if (!all.isEmpty()) {
                    initiative.addKeyResult(all.get(place % all.size()));
                }
            }
            return initiative.build();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsSpreadIsWhatInitiativesTake(@ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        Portfolio portfolio = portfolio(program, asOf);
        Outlay expected = sum(program.initiatives().stream()
                .filter(each -> !each.isOver(asOf))
                .map(Outlay::of));

        assertThat(portfolio.total()).isEqualTo(expected);
        assertThat(sum(ids(program).stream().map(portfolio::of)).plus(portfolio.withoutAim()))
                .isEqualTo(expected);
        assertThat(sum(program.objectives().stream().map(each -> portfolio.of(each.id())))
                        .plus(portfolio.withoutAim()))
                .isEqualTo(expected);
        assertThat(sum(portfolio.byUnit().values()).plus(portfolio.withoutAim()))
                .isEqualTo(expected);
        assertThat(sum(portfolio.byPriority().values())
                        .plus(portfolio.withoutPriority())
                        .plus(portfolio.withoutAim()))
                .isEqualTo(expected);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void sharesOfAnInitiativeAreAsEqualAsHundredthsAllow(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        for (InitiativeUse use : portfolio(program, asOf).initiatives()) {
            assertThat(use.shares().isEmpty()).isEqualTo(use.aimless().isPresent());
            if (!use.shares().isEmpty()) {
                assertThat(sum(use.shares().stream().map(InitiativeShare::outlay)))
                        .isEqualTo(use.outlay());
                List<BigDecimal> days = use.shares().stream()
                        .map(share -> share.outlay().effort())
                        .toList();
                assertThat(days.get(0).subtract(days.get(days.size() - 1)))
                        .isBetween(BigDecimal.ZERO, new BigDecimal("0.01"));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void orderDoesNotMatter(@ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf) {
        List<Initiative> turned = new ArrayList<>();
        Lists.reverse(program.initiatives())
                .forEach(each -> turned.add(each.withKeyResults(Lists.reverse(each.keyResults()))));
        List<Change> changes = new ArrayList<>();
        turned.forEach(each -> changes.add(Change.revise(each)));
        if (!turned.isEmpty()) {
            changes.add(Change.reorder(turned.stream().map(Initiative::id).toList()));
        }
        Portfolio portfolio = portfolio(program, asOf);
        Portfolio other = portfolio(program.apply(changes), asOf);

        assertThat(other.byUnit()).isEqualTo(portfolio.byUnit());
        assertThat(other.byPriority()).isEqualTo(portfolio.byPriority());
        assertThat(other.withoutPriority()).isEqualTo(portfolio.withoutPriority());
        assertThat(ids(program)).allSatisfy(id -> assertThat(other.of(id)).isEqualTo(portfolio.of(id)));
        assertThat(other.initiatives())
                .containsExactlyInAnyOrderElementsOf(
                        Lists.transform(portfolio.initiatives(), use -> withTurned(use, turned)));
    }

    private static InitiativeUse withTurned(InitiativeUse use, List<Initiative> turned) {
        Initiative same = turned.stream()
                .filter(each -> each.id().equals(use.initiative().id()))
                .findFirst()
                .orElseThrow();
        InitiativeUse again = new InitiativeUse(same, use.outlay(), use.shares(), use.aimless());
        return use.aimless().isEmpty() || same.keyResults().size() < 2
                ? again
                : new InitiativeUse(same, use.outlay(), use.shares(), reason(same, use));
    }

    /** The ends of several key results are told in the order in which the initiative names these. */
    private static Optional<Message> reason(Initiative turned, InitiativeUse use) {
        List<Object> ends = new ArrayList<>(
                (Collection<?>) use.aimless().orElseThrow().arguments().get(0));
        List<KeyResultId> before =
                use.initiative().keyResults().stream().distinct().toList();
        return Optional.of(Message.of(
                use.aimless().orElseThrow().key(),
                turned.keyResults().stream()
                        .distinct()
                        .map(id -> ends.get(before.indexOf(id)))
                        .toList()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatMayStopIsWhatServesNothingOnceAllThatFallsIsGivenUp(
            @ForAll("programs") OkrProgram program, @ForAll("days") LocalDate asOf, @ForAll int place) {
        List<Objective> open = program.objectives().stream()
                .filter(each -> !each.stateAt(asOf).isEnd()
                        && each.transitions().stream()
                                .noneMatch(end -> end.date().isAfter(asOf)))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Objective objective = open.get(Math.floorMod(place, open.size()));
        Portfolio portfolio = portfolio(program, asOf);
        StopProposal proposal = portfolio.stopping(objective.id());

        Set<ObjectiveId> fallen = new HashSet<>(proposal.aimless());
        fallen.add(objective.id());
        List<InitiativeId> without = portfolio.initiatives().stream()
                .filter(use -> !use.shares().isEmpty()
                        && use.shares().stream().allMatch(share -> fallen.contains(share.objective())))
                .map(use -> use.initiative().id())
                .toList();
        assertThat(Stream.of(StopVerdict.MAY_STOP, StopVerdict.RELIED_ON)
                        .flatMap(verdict -> proposal.cases(verdict).stream())
                        .map(each -> each.initiative().id()))
                .containsExactlyInAnyOrderElementsOf(without);
        OkrProgram after = program.apply(Change.transition(
                objective.id(),
                Transition.builder().to(LifecycleState.DEPRIORITIZED).date(asOf).build()));
        Set<InitiativeId> aimlessAfter = idsOf(portfolio(after, asOf).servingNone());
        Set<InitiativeId> aimlessBefore = idsOf(portfolio.servingNone());
        if (proposal.aimless().isEmpty()) {
            assertThat(Sets.difference(aimlessAfter, aimlessBefore)).containsExactlyInAnyOrderElementsOf(without);
        } else {
            assertThat(without).containsAll(Sets.difference(aimlessAfter, aimlessBefore));
        }
        assertThat(proposal.freed())
                .isEqualTo(sum(proposal.cases(StopVerdict.MAY_STOP).stream().map(StopCase::outlay)));
    }

    private static Set<InitiativeId> idsOf(List<InitiativeUse> uses) {
        Set<InitiativeId> ids = new HashSet<>();
        uses.forEach(use -> ids.add(use.initiative().id()));
        return ids;
    }

    private static Portfolio portfolio(OkrProgram program, LocalDate asOf) {
        return Portfolio.of(Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), asOf));
    }

    private static List<KeyResultId> ids(OkrProgram program) {
        return program.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(keyResult -> keyResult.id())
                .toList();
    }

    private static Outlay sum(Collection<Outlay> outlays) {
        return sum(outlays.stream());
    }

    private static Outlay sum(Stream<Outlay> outlays) {
        return outlays.reduce(Outlay.NONE, Outlay::plus);
    }

    @Provide
    Arbitrary<OkrProgram> programs() {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.integers().between(0, 60).list().ofMaxSize(5),
                        Arbitraries.of("EUR", "USD"),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 300))
                .as(Draft::new);
        return Combinators.combine(ProgramArbitraries.programs(), drafts.list().ofMaxSize(6))
                .as((program, list) -> {
                    ImmutableList.Builder<Change> changes = ImmutableList.builder();
                    for (int i = 0; i < list.size(); i++) {
                        changes.add(Change.add(list.get(i).on(program, i)));
                    }
                    return program.apply(changes.build());
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(LocalDate.of(2026, 6, 15)::plusDays);
    }
}
