package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.testkit.ProgramArbitraries;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

class AdditionsProperties {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void comeToWhatEachByItselfComesTo(@ForAll("cases") Case each) {
        String expected = outcome(() -> {
            OkrProgram program = each.program();
            for (Change change : each.changes()) {
                program = program.apply(change);
            }
            return program;
        });

        assertThat(outcome(() -> each.program().apply(each.changes()))).isEqualTo(expected);
        Statistics.collect(
                !expected.startsWith("refused"), each.program().boundaries().isEmpty());
        Statistics.coverage(coverage -> {
            for (boolean isTaken : new boolean[] {true, false}) {
                for (boolean isFree : new boolean[] {true, false}) {
                    coverage.check(isTaken, isFree).count(count -> count > 0);
                }
            }
        });
    }

    /** All of a program, or why there is none. */
    private static String outcome(Stage stage) {
        try {
            OkrProgram program = stage.end();
            List<Object> all = new ArrayList<>(List.of(program.frame(), program.objectives()));
            for (IdKind kind : IdKind.values()) {
                for (int place = 0; place < program.index().count(kind); place++) {
                    Id id = program.index().id(kind, place);
                    all.add(id + "=" + program.index().find(kind, id));
                }
            }
            return all.toString();
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }

    private interface Stage {

        OkrProgram end();
    }

    /** A program that lacks some things of another one, and the changes that bring them, most of the time in an order that works. */
    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Boolean> rarely = Arbitraries.integers().between(0, 5).map(number -> number == 0);
        return Combinators.combine(
                        Arbitraries.oneOf(ProgramArbitraries.programs(), ProgramArbitraries.programsWithLocks()),
                        rarely,
                        rarely,
                        Arbitraries.longs())
                .as(AdditionsProperties::without);
    }

    private static Case without(OkrProgram whole, boolean isShuffled, boolean isRepeated, long seed) {
        Random random = new Random(seed);
        OkrProgram program = whole;
        List<Change> changes = new ArrayList<>();
        for (Identified thing : things(whole)) {
            if (random.nextBoolean()) {
                program = program.applyUnchecked(Change.remove(thing.id()));
                added(thing, random).forEach(changes::add);
            } else if (thing instanceof Objective objective) {
                for (KeyResult keyResult : objective.keyResults()) {
                    if (random.nextBoolean()) {
                        program = program.applyUnchecked(Change.remove(keyResult.id()));
                        changes.add(Change.add(objective.id(), keyResult));
                    }
                }
            }
        }
        whole.extensions()
                .cellSet()
                .forEach(cell -> changes.add(
                        random.nextInt(changes.size() + 1),
                        Change.putExtension(cell.getRowKey(), cell.getColumnKey(), cell.getValue())));
        if (isShuffled) {
            Collections.shuffle(changes, random);
        }
        if (isRepeated && !changes.isEmpty()) {
            changes.add(random.nextInt(changes.size()), changes.get(random.nextInt(changes.size())));
        }
        program.objectives().stream()
                .limit(random.nextInt(2))
                .forEach(objective -> changes.add(
                        random.nextInt(changes.size() + 1), Change.revise(objective.withTitle("another one"))));
        return new Case(program, changes);
    }

    private static List<Identified> things(OkrProgram program) {
        return Stream.of(
                        program.organization().units(),
                        program.organization().people(),
                        program.kpis(),
                        program.objectives(),
                        program.dependencies(),
                        program.conversations())
                .<Identified>flatMap(List::stream)
                .toList();
    }

    /** What adds a thing; an objective half of the time without its key results, and then these. */
    private static Stream<Change> added(Identified thing, Random random) {
        return thing instanceof Objective objective && random.nextBoolean()
                ? Stream.concat(
                        Stream.of(Change.add(objective.withKeyResults())),
                        objective.keyResults().stream().map(each -> Change.add(objective.id(), each)))
                : Stream.of(Change.add(thing));
    }

    /**
     * A program and changes of it.
     *
     * @param program the program
     * @param changes the changes
     */
    record Case(OkrProgram program, List<Change> changes) {}
}
