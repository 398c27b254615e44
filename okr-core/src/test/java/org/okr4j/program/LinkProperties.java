package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.graph.Graphs;
import com.google.common.graph.Traverser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.testkit.ProgramArbitraries;

/** However links are edited, what can be resolved has no circle. */
class LinkProperties {

    /** Two objectives by number. */
    private record Pair(int child, int parent) {}

    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void linksThatAreAllowedCloseNoCircle(
            @ForAll("programs") ResolvedProgram resolved, @ForAll("pairs") List<Pair> pairs) {
        ResolvedProgram program = resolved;
        List<Objective> objectives = resolved.program().objectives();
        for (Pair pair : pairs) {
            var child = objectives.get(pair.child % objectives.size()).id();
            var parent = objectives.get(pair.parent % objectives.size()).id();
            boolean isLinked = program.objective(child).parents().stream()
                    .anyMatch(link -> link.parent().equals(parent));
            ResolvedProgram before = program;
            if (isLinked) {
                program = before.apply(Change.unlink(child, parent));
            } else if (isAbove(before, child, parent)) {
                assertThatThrownBy(() -> before.apply(Change.link(child, Contribution.supports(parent))))
                        .isInstanceOf(UnresolvedProgramException.class);
                Statistics.collect("refused");
            } else {
                program = before.apply(Change.link(child, Contribution.supports(parent)));
                Statistics.collect("allowed");
            }
            assertThat(Graphs.hasCycle(program.cascade())).isFalse();
            assertThat(program.program().problems()).isEmpty();
        }
        Statistics.coverage(coverage -> {
            coverage.check("refused").count(count -> count > 0);
            coverage.check("allowed").count(count -> count > 0);
        });
    }

    /** Whether an objective is another or above it. */
    private static boolean isAbove(ResolvedProgram program, ObjectiveId upper, ObjectiveId lower) {
        for (var below : Traverser.forGraph(program.cascade()).breadthFirst(upper)) {
            if (below.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Programs whose cycles are open and whose units are free to link as they like. */
    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.programs()
                .filter(program -> !program.objectives().isEmpty())
                .map(program -> OkrProgram.builder()
                        .organization(program.organization())
                        .addAllCycles(program.cycles())
                        .addAllObjectives(program.objectives())
                        .build()
                        .resolve());
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 11);
        return Combinators.combine(numbers, numbers).as(Pair::new).list().ofMaxSize(12);
    }
}
