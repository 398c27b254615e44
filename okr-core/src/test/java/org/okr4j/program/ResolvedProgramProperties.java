package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.Graphs;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;

class ResolvedProgramProperties {

    @Property(tries = 300)
    void everyIdLeadsToItsThing(@ForAll("programs") ResolvedProgram program) {
        int keyResults = 0;
        for (Objective objective : program.program().objectives()) {
            assertThat(program.objective(objective.id())).isSameAs(objective);
            assertThat(program.unitOf(objective).id()).isEqualTo(objective.unit());
            assertThat(program.cycleOf(objective).id()).isEqualTo(objective.cycle());
            assertThat(program.objectivesOf(objective.unit(), objective.cycle()))
                    .contains(objective);
            for (var keyResult : objective.keyResults()) {
                assertThat(program.keyResult(keyResult.id())).isSameAs(keyResult);
                assertThat(program.objectiveOf(keyResult.id())).isSameAs(objective);
                assertThat(program.ordinalOf(keyResult.id())).isEqualTo(keyResults++);
            }
        }
    }

    @Property(tries = 300)
    void everyUnitIsBelowTheRoot(@ForAll("programs") ResolvedProgram program) {
        for (var unit : program.program().organization().units()) {
            var path = program.pathToRoot(unit.id());
            assertThat(path.get(0)).isEqualTo(unit);
            assertThat(path.get(path.size() - 1)).isEqualTo(program.root());
            path.stream()
                    .skip(1)
                    .forEach(above ->
                            assertThat(program.isBelow(unit.id(), above.id())).isTrue());
            assertThat(program.isBelow(program.root().id(), unit.id())).isFalse();
            program.childrenOf(unit.id())
                    .forEach(child -> assertThat(program.parentOf(child.id())).contains(unit));
        }
    }

    @Property(tries = 300)
    void linksAreTheSameFromBothEndsAndParentsComeFirst(@ForAll("programs") ResolvedProgram program) {
        assertThat(Graphs.hasCycle(program.cascade())).isFalse();
        List<Integer> order = program.links().parentsFirst().asList();
        assertThat(order)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(program.program().objectives());
        for (Objective child : program.program().objectives()) {
            for (Objective parent : program.parentsOf(child.id())) {
                assertThat(program.childrenOf(parent.id())).contains(child);
                assertThat(order.indexOf(program.ordinalOf(parent.id())))
                        .isLessThan(order.indexOf(program.ordinalOf(child.id())));
            }
            program.childrenOf(child.id())
                    .forEach(below -> assertThat(program.parentsOf(below.id())).contains(child));
        }
    }

    @Property(tries = 300)
    void aBackLinkIsExactlyOneProblem(@ForAll("programsWithALink") ResolvedProgram program, @ForAll int pick) {
        List<Objective> children = program.program().objectives().stream()
                .filter(objective -> !objective.parents().isEmpty())
                .toList();
        Objective child = children.get(Math.floorMod(pick, children.size()));
        Objective parent = program.parentsOf(child.id()).get(0);
        OkrProgram circular = program.program().apply(Change.link(parent.id(), Contribution.supports(child.id())));
        assertThat(circular.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().key()).isEqualTo("program.circle");
            assertThat(problem.location().property()).matches("objectives\\[\\d+]\\.parents\\[\\d+]");
            assertThat(problem.toString())
                    .contains(child.id().toString())
                    .contains(parent.id().toString());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void applyingAChangeEqualsResolvingAnewAndKeepsTheOriginal(@ForAll("edits") Tuple2<ResolvedProgram, Change> edit) {
        ResolvedProgram program = edit.get1();
        Change change = edit.get2();
        Statistics.collect(change.getClass());
        Statistics.coverage(coverage -> {
            for (Class<?> kind : Change.class.getPermittedSubclasses()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
        List<Objective> before = List.copyOf(program.program().objectives());

        ResolvedProgram changed = program.apply(change);

        assertThat(program.program().objectives()).isEqualTo(before);
        assertThat(changed).isNotEqualTo(program);
        ResolvedProgram anew = changed.program().toBuilder().build().resolve();
        assertThat(changed).isEqualTo(anew).hasSameHashCodeAs(anew);
        assertThat(changed.program().problems()).isEmpty();
        for (int i = 0; i < anew.program().objectives().size(); i++) {
            assertThat(changed.links().parentsOf(i)).isEqualTo(anew.links().parentsOf(i));
            assertThat(changed.links().childrenOf(i)).isEqualTo(anew.links().childrenOf(i));
            assertThat(changed.linksTo(i)).isEqualTo(anew.linksTo(i));
        }
        assertThat(changed.links().parentsFirst()).isEqualTo(anew.links().parentsFirst());
        for (OrgUnit unit : anew.program().organization().units()) {
            assertThat(changed.parentOf(unit.id())).isEqualTo(anew.parentOf(unit.id()));
            assertThat(changed.childrenOf(unit.id())).isEqualTo(anew.childrenOf(unit.id()));
            assertThat(changed.objectivesOf(unit.id())).isEqualTo(anew.objectivesOf(unit.id()));
            assertThat(changed.sharedObjectivesOf(unit.id())).isEqualTo(anew.sharedObjectivesOf(unit.id()));
            assertThat(changed.kpisOf(unit.id())).isEqualTo(anew.kpisOf(unit.id()));
            assertThat(changed.dependenciesOf(unit.id())).isEqualTo(anew.dependenciesOf(unit.id()));
            for (Cycle cycle : anew.program().cycles()) {
                assertThat(changed.boundariesOf(unit.id(), cycle.id()))
                        .isEqualTo(anew.boundariesOf(unit.id(), cycle.id()));
                assertThat(changed.conversationsOf(unit.id(), cycle.id()))
                        .isEqualTo(anew.conversationsOf(unit.id(), cycle.id()));
                assertThat(changed.declarationOf(unit.id(), cycle.id(), TestPrograms.DAY))
                        .isEqualTo(anew.declarationOf(unit.id(), cycle.id(), TestPrograms.DAY));
            }
            assertThat(changed.heads(unit.id(), TestPrograms.DAY)).isEqualTo(anew.heads(unit.id(), TestPrograms.DAY));
        }
        assertThat(ids(changed.program())).isEqualTo(ids(anew.program()));
        if (ids(changed.program()).equals(ids(program.program()))) {
            assertThat(changed.program().index()).isSameAs(program.program().index());
        }
        if (!change.isStructural()) {
            assertThat(changed.links()).isSameAs(program.links());
        }
    }

    /** The ids as a program has them by their places, each found at its place. */
    private static List<Id> ids(OkrProgram program) {
        List<Id> ids = new ArrayList<>();
        for (IdKind kind : IdKind.values()) {
            for (int place = 0; place < program.index().count(kind); place++) {
                Id id = program.index().id(kind, place);
                assertThat(program.index().find(kind, id)).isEqualTo(place);
                ids.add(id);
            }
        }
        return ids;
    }

    @Provide
    Arbitrary<ResolvedProgram> programs() {
        return ProgramArbitraries.resolvedPrograms();
    }

    @Provide
    Arbitrary<ResolvedProgram> programsWithALink() {
        return programs().filter(program -> !program.cascade().edges().isEmpty());
    }

    @Provide
    Arbitrary<Tuple2<ResolvedProgram, Change>> edits() {
        return ProgramArbitraries.programsWithKeyResults()
                .flatMap(program -> ProgramArbitraries.changes(program).map(change -> Tuple.of(program, change)));
    }
}
