package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.text.Message;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/** What holds for the scores of any program. */
class ProgramScoringProperties {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);

    /** What is judged of an objective, without the words for it, which name parts in their order. */
    record Result(
            Optional<Progress> progress,
            Optional<Score> score,
            Optional<Light> grade,
            Optional<Light> pace,
            Optional<Progress> expected,
            StatusWord status,
            boolean hasData) {

        static Result of(ObjectiveScore score) {
            return new Result(
                    score.progress(),
                    score.score(),
                    score.grade().light(),
                    score.pace().map(Pace::light),
                    score.expected(),
                    score.status().word(),
                    score.hasData());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfUnitsObjectivesKeyResultsCheckInsAndLinksDoesNotMatter(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("days") LocalDate asOf,
            @ForAll("policies") ScoringPolicy policy,
            @ForAll Random random) {
        Scorecard card = Scorer.of(policy).score(program, asOf);

        Scorecard other =
                Scorer.of(policy).score(shuffled(program.program(), random).resolve(), asOf);

        for (ObjectiveScore score : card.objectives()) {
            assertThat(Result.of(other.of(score.id()))).isEqualTo(Result.of(score));
            for (KeyResultScore keyResult : score.keyResults()) {
                assertThat(wordless(other.of(keyResult.id()))).isEqualTo(wordless(keyResult));
            }
        }
        assertThat(other.completion().value()).isEqualTo(card.completion().value());
        assertThat(other.completion().verdict()).isEqualTo(card.completion().verdict());
    }

    /** The reason of a key result that is fed names objectives in their order. */
    private static KeyResultScore wordless(KeyResultScore score) {
        Status status = score.status();
        return score.withStatus(new Status(status.word(), Message.of("a reason"), status.isStale()));
    }

    private static OkrProgram shuffled(OkrProgram program, Random random) {
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : program.objectives()) {
            List<KeyResult> keyResults = new ArrayList<>();
            for (KeyResult keyResult : objective.keyResults()) {
                keyResults.add(keyResult.withCheckIns(shuffled(keyResult.checkIns(), random)));
            }
            objectives.add(objective
                    .withKeyResults(shuffled(keyResults, random))
                    .withParents(shuffled(objective.parents(), random)));
        }
        return program.toBuilder()
                .organization(program.organization()
                        .withUnits(shuffled(program.organization().units(), random)))
                .objectives(shuffled(objectives, random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void partsThatNoLinkJoinsScoreTheSameApart(
            @ForAll("programs") ResolvedProgram program,
            @ForAll("days") LocalDate asOf,
            @ForAll("policies") ScoringPolicy policy) {
        Scorecard whole = Scorer.of(policy).score(program, asOf);
        Graph<ObjectiveId> links = program.cascade();
        int parts = 0;
        for (ImmutableSet<ObjectiveId> joined : joined(links)) {
            ImmutableList<Objective> objectives = program.program().objectives().stream()
                    .filter(objective -> joined.contains(objective.id()))
                    .collect(ImmutableList.toImmutableList());
            OkrProgram part = without(program.program(), objectives);

            for (ObjectiveScore score :
                    Scorer.of(policy).score(part.resolve(), asOf).objectives()) {
                assertThat(score).isEqualTo(whole.of(score.id()));
            }
            parts++;
        }
        Statistics.collect(Math.min(2, parts));
        Statistics.coverage(coverage -> coverage.check(2).percentage(share -> share > 20));
    }

    private static List<ImmutableSet<ObjectiveId>> joined(Graph<ObjectiveId> links) {
        List<ImmutableSet<ObjectiveId>> parts = new ArrayList<>();
        MutableGraph<ObjectiveId> undirected = GraphBuilder.undirected().build();
        links.nodes().forEach(undirected::addNode);
        links.edges().forEach(edge -> undirected.putEdge(edge.nodeU(), edge.nodeV()));
        for (ObjectiveId id : links.nodes()) {
            if (parts.stream().noneMatch(part -> part.contains(id))) {
                parts.add(ImmutableSet.copyOf(Graphs.reachableNodes(undirected, id)));
            }
        }
        return parts;
    }

    /** The program with some of its objectives only, and without initiatives, which may be about others. */
    private static OkrProgram without(OkrProgram program, ImmutableList<Objective> objectives) {
        OkrProgram.Builder part = OkrProgram.builder()
                .organization(program.organization())
                .fiscalCalendar(program.fiscalCalendar())
                .cadence(program.cadence())
                .addAllCycles(program.cycles())
                .addAllObjectives(objectives);
        return part.build();
    }

    /** A mean of children lies between the least and the greatest of them, whatever the weights. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aMeanOfChildrenLiesBetweenThem(@ForAll("programs") ResolvedProgram program, @ForAll("days") LocalDate asOf) {
        for (ObjectiveScore score :
                Scorer.of(ScoringPolicies.STANDARD).score(program, asOf).objectives()) {
            List<Progress> numbers = score.children().stream()
                    .filter(child -> child.counted() && child.parent().equals(score.id()))
                    .flatMap(child -> child.number().stream())
                    .toList();
            boolean ofChildren = !numbers.isEmpty()
                    && program.objective(score.id()).rollUp() == RollUp.CHILDREN
                    && score.override().isEmpty()
                    && score.number().isPresent();
            Statistics.collect(ofChildren);
            if (ofChildren) {
                assertThat(score.number().orElseThrow()).isBetween(Collections.min(numbers), Collections.max(numbers));
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return Arbitraries.of(ScoringPolicies.all());
    }
}
