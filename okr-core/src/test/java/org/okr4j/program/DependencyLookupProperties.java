package org.okr4j.program;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.MutableNetwork;
import com.google.common.graph.NetworkBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.testkit.KeyResultArbitraries;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;

/** What is asked about dependencies equals what a walk through all of them finds. */
class DependencyLookupProperties {

    @Property(tries = 200)
    void dependenciesOfAUnitHaveItOnEitherSide(@ForAll("programs") ResolvedProgram resolved) {
        for (OrgUnit unit : resolved.program().organization().units()) {
            assertThat(resolved.dependenciesOf(unit.id()))
                    .isEqualTo(resolved.program().dependencies().stream()
                            .filter(dependency -> sides(dependency)
                                    .anyMatch(id ->
                                            objectiveOf(resolved, id).unit().equals(unit.id())))
                            .toList());
        }
    }

    @Property(tries = 200)
    void dependenciesOfAPersonHaveWhatThisPersonAnswersForOnEitherSide(
            @ForAll("programs") ResolvedProgram resolved, @ForAll("days") LocalDate day) {
        for (Person person : resolved.program().organization().people()) {
            assertThat(resolved.dependenciesOf(person.id(), day))
                    .isEqualTo(resolved.program().dependencies().stream()
                            .filter(dependency -> sides(dependency)
                                    .anyMatch(id -> answering(resolved, id, day).contains(person.id())))
                            .toList());
        }
    }

    private static Set<PersonId> answering(ResolvedProgram resolved, Id id, LocalDate day) {
        Objective objective = objectiveOf(resolved, id);
        Set<PersonId> people = new HashSet<>();
        objective.owner().ifPresent(people::add);
        objective.coOwners().forEach(coOwner -> people.add(coOwner.person()));
        if (id instanceof KeyResultId of) {
            KeyResult keyResult = objective.keyResult(of).orElseThrow();
            keyResult.ownerAt(day).ifPresent(people::add);
            people.addAll(keyResult.coOwners());
        }
        return people;
    }

    private static Stream<Id> sides(Dependency dependency) {
        return Stream.concat(Stream.of(dependency.consumer()), dependency.provider().stream());
    }

    private static Objective objectiveOf(ResolvedProgram resolved, Id id) {
        return resolved.program().objectives().stream()
                .filter(objective -> objective.id().equals(id)
                        || objective.keyResults().stream()
                                .anyMatch(keyResult -> keyResult.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200)
    void theGraphEqualsOneOfGuavas(@ForAll("entangled") ResolvedProgram resolved) {
        MutableNetwork<Id, DependencyId> copy =
                NetworkBuilder.directed().allowsParallelEdges(true).build();
        for (Dependency dependency : resolved.program().dependencies()) {
            dependency.provider().ifPresent(provider -> copy.addEdge(provider, dependency.consumer(), dependency.id()));
        }
        var graph = resolved.dependencyGraph();
        assertThat(graph).isEqualTo(copy);
        assertThat(graph.asGraph()).isEqualTo(copy.asGraph());
        assertThat(graph.nodes()).containsExactlyElementsOf(copy.nodes());
        for (Id node : copy.nodes()) {
            assertThat(graph.inEdges(node)).isEqualTo(copy.inEdges(node));
            assertThat(graph.outEdges(node)).isEqualTo(copy.outEdges(node));
            assertThat(graph.incidentEdges(node)).isEqualTo(copy.incidentEdges(node));
            assertThat(graph.adjacentNodes(node)).isEqualTo(copy.adjacentNodes(node));
            assertThat(graph.degree(node)).isEqualTo(copy.degree(node));
        }
        for (Objective objective : resolved.program().objectives()) {
            assertThat(graph.nodes().contains(objective.id()))
                    .isEqualTo(copy.nodes().contains(objective.id()));
        }
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void circlesAreFoundWhereWaitingLeadsBack(
            @ForAll("entangled") ResolvedProgram resolved, @ForAll("days") LocalDate day) {
        List<Dependency> open = resolved.program().dependencies().stream()
                .filter(dependency -> dependency.stateAt(day).isOpen())
                .toList();
        Set<Set<Dependency>> knots = new HashSet<>();
        List<Dependency> leasts = new ArrayList<>();
        for (Dependency dependency : open) {
            Set<Dependency> knot = new HashSet<>(reached(resolved, open, dependency));
            knot.removeIf(other -> !reached(resolved, open, other).contains(dependency));
            if (!knot.isEmpty() && knots.add(knot)) {
                leasts.add(dependency);
            }
        }

        var circles = resolved.dependencyCircles(day);

        assertThat(circles).extracting(circle -> circle.get(0)).isEqualTo(leasts);
        for (var circle : circles) {
            assertThat(circle).doesNotHaveDuplicates();
            for (int i = 0; i < circle.size(); i++) {
                assertThat(waitsFor(resolved, circle.get(i), circle.get((i + 1) % circle.size())))
                        .isTrue();
            }
        }
        Statistics.collect(circles.isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    /** The open dependencies that one waits for, at once or by way of others. */
    private static Set<Dependency> reached(ResolvedProgram resolved, List<Dependency> open, Dependency from) {
        Set<Dependency> reached = new HashSet<>();
        List<Dependency> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            Dependency waiting = next.remove(next.size() - 1);
            open.stream()
                    .filter(other -> waitsFor(resolved, waiting, other) && reached.add(other))
                    .forEach(next::add);
        }
        return reached;
    }

    private static boolean waitsFor(ResolvedProgram resolved, Dependency waiting, Dependency other) {
        return waiting.provider()
                .filter(provider -> provider.equals(other.consumer())
                        || provider.equals(
                                objectiveOf(resolved, other.consumer()).id()))
                .isPresent();
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return KeyResultArbitraries.days();
    }

    /** Programs with many dependencies between few things. */
    @Provide
    Arbitrary<ResolvedProgram> entangled() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 3);
        return ProgramArbitraries.programsWithKeyResults().flatMap(resolved -> {
            OkrProgram program = resolved.program();
            List<KeyResultId> keyResults = program.objectives().stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .map(KeyResult::id)
                    .toList();
            Arbitrary<Dependency> dependencies = combine(
                            OkrArbitraries.dependencies(program), numbers, numbers, Arbitraries.of(true, false))
                    .as((dependency, from, to, ofObjective) -> {
                        KeyResultId consumer = keyResults.get(from * 2 % keyResults.size());
                        KeyResultId provider = keyResults.get(to * 2 % keyResults.size());
                        Id objective = resolved.objectiveOf(provider).id();
                        boolean own = resolved.objectiveOf(consumer).id().equals(objective);
                        return own || dependency.provider().isEmpty()
                                ? dependency
                                : dependency.withConsumer(consumer).withProvider(ofObjective ? objective : provider);
                    });
            return dependencies.list().ofMaxSize(8).map(list -> {
                OkrProgram.Builder entangled = program.toBuilder();
                for (int i = 0; i < list.size(); i++) {
                    entangled.addDependency(list.get(i).withId(DependencyId.of("more-" + i)));
                }
                return entangled.build().resolve();
            });
        });
    }
}
