package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.ChildLink;
import org.okr4j.program.ExtensionPut;
import org.okr4j.program.ExtensionRemoved;
import org.okr4j.program.OrganizationRevised;
import org.okr4j.program.OwnerChanged;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.program.ThingRevised;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;

/** One change at a time: the same scores as from scratch, and nothing looked at that the change cannot reach. */
class RescoringProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

    private static final Set<Class<?>> TOUCH_NO_SCORE =
            Set.of(OwnerChanged.class, OrganizationRevised.class, ExtensionPut.class, ExtensionRemoved.class);

    /** Programs one after the other, each with the change that leads to the next. */
    record Story(ResolvedProgram program, List<Change> changes) {}

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void scoresWhatChangedAsIfFromScratchAndVisitsNoMoreThanThePath(
            @ForAll("stories") Story story, @ForAll("days") LocalDate asOf, @ForAll("policies") ScoringPolicy policy) {
        Scorer scorer = Scorer.of(policy);
        Scorecard card = scorer.score(story.program(), asOf);
        for (Change change : story.changes()) {
            Scorecard before = card;
            Rescoring rescoring = new Rescoring(card, change);
            card = rescoring.scorecard();

            Scorecard fresh = scorer.score(card.program(), asOf);
            assertThat(card).isEqualTo(fresh).hasSameHashCodeAs(fresh);
            checkVisits(rescoring.visits(), before, card, change);
            Statistics.label("kind").collect(change.getClass());
            Statistics.label("scored").collect(Math.min(3, new HashSet<>(rescoring.visits()).size()));
        }
        Statistics.label("kind").coverage(coverage -> {
            for (Class<?> kind : Change.class.getPermittedSubclasses()) {
                coverage.check(kind).percentage(share -> share > 1);
            }
        });
        Statistics.label("scored").coverage(coverage -> {
            coverage.check(2).percentage(share -> share > 2);
            coverage.check(3).count(count -> count > 0);
        });
    }

    private static void checkVisits(List<Integer> visits, Scorecard before, Scorecard card, Change change) {
        if (change.rescored().isEmpty()) {
            assertThat(visits).isEmpty();
            if (TOUCH_NO_SCORE.contains(change.getClass())) {
                assertThat(card.table().now()).isSameAs(before.table().now());
                assertThat(card.table().earlier()).isSameAs(before.table().earlier());
            }
            return;
        }
        Id start = change.rescored().get();
        Set<Integer> path = path(card.program(), start);
        if (change instanceof ThingRevised && start instanceof ObjectiveId objective) {
            path.addAll(path(before.program(), objective));
            before.program().parentsOf(objective).forEach(parent -> path.addAll(path(card.program(), parent.id())));
        }
        if (path.stream().anyMatch(node -> isClosed(card, node))) {
            path.addAll(below(card.program(), path));
        }
        assertThat(path).containsAll(visits);
        if (card.table().earlier().asList().stream().allMatch(Map::isEmpty)) {
            assertThat(visits).doesNotHaveDuplicates();
        }
    }

    /** What is closed may ask for the numbers of an earlier day, which a new link makes it look up. */
    private static boolean isClosed(Scorecard card, int node) {
        Objective objective = card.program().program().objectives().get(node);
        return card.objectives().get(node).state() == LifecycleState.CLOSED
                || objective.keyResults().stream()
                        .anyMatch(keyResult -> keyResult.stateAt(card.asOf()).isPresent());
    }

    /** The thing that changed and all that it serves by links that contribute. */
    private static Set<Integer> path(ResolvedProgram program, Id start) {
        Set<Integer> path = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(ordinal(program, start)));
        while (!open.isEmpty()) {
            int node = open.remove(open.size() - 1);
            if (path.add(node)) {
                program.program().objectives().get(node).parents().stream()
                        .filter(Contribution::contributes)
                        .forEach(link -> open.add(ordinal(program, link.parent())));
            }
        }
        return path;
    }

    private static Set<Integer> below(ResolvedProgram program, Set<Integer> path) {
        Set<Integer> below = new HashSet<>();
        List<Integer> open = new ArrayList<>(path);
        while (!open.isEmpty()) {
            for (ChildLink link : program.linksTo(open.remove(open.size() - 1))) {
                if (below.add(link.child())) {
                    open.add(link.child());
                }
            }
        }
        return below;
    }

    private static int ordinal(ResolvedProgram program, Id id) {
        return id instanceof KeyResultId keyResult
                ? program.ordinalOf(program.objectiveOf(keyResult).id())
                : program.ordinalOf((ObjectiveId) id);
    }

    @Provide
    Arbitrary<Story> stories() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(program -> ProgramArbitraries.changes(program).flatMap(first -> {
                    ResolvedProgram next = program.apply(first);
                    return ProgramArbitraries.changes(next)
                            .map(second -> new Story(program, ImmutableList.of(first, second)));
                }));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Combinators.combine(Arbitraries.of(ScoringPolicies.all()), Arbitraries.of(Missing.values()))
                .as(ScoringPolicy::withMissing);
    }
}
