package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.value.Id;

/**
 * Finds the dependencies that wait for each other on a day. An edge runs from an open dependency to a node for what it
 * relies on, and from there to each open dependency of that; as all that rely on the same thing share its node, there are
 * at most three edges for each dependency.
 */
final class DependencyCircles {

    private final OkrProgram program;
    private final DependencyTable table;
    private final BitSet open = new BitSet();

    private DependencyCircles(OkrProgram program, DependencyTable table, LocalDate asOf) {
        this.program = program;
        this.table = table;
        for (int place = 0; place < program.dependencies().size(); place++) {
            open.set(place, program.dependencies().get(place).stateAt(asOf).isOpen());
        }
    }

    static ImmutableList<ImmutableList<Dependency>> of(OkrProgram program, DependencyTable table, LocalDate asOf) {
        return new DependencyCircles(program, table, asOf).find();
    }

    private ImmutableList<ImmutableList<Dependency>> find() {
        return Knots.of(edges()).circles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(circle -> dependencies(circle.getValue()))
                .collect(toImmutableList());
    }

    private ImmutableList<Dependency> dependencies(ImmutableIntArray circle) {
        List<Dependency> all = program.dependencies();
        return circle.stream()
                .filter(node -> node < all.size())
                .mapToObj(all::get)
                .collect(toImmutableList());
    }

    /** A thing that is relied on has as its node the place of the first dependency on it, counted on from the last one. */
    private Adjacency edges() {
        List<Dependency> all = program.dependencies();
        Adjacency.Builder edges = new Adjacency.Builder(2 * all.size());
        for (int place = 0; place < all.size(); place++) {
            Optional<Id> provider = all.get(place).provider();
            if (provider.isPresent() && open.get(place)) {
                edges.add(all.size() + firstOn(provider.get()));
            }
            edges.endNode();
        }
        for (int place = 0; place < all.size(); place++) {
            Optional<Id> provider = all.get(place).provider();
            if (provider.isPresent() && firstOn(provider.get()) == place) {
                keyResultsOf(provider.get())
                        .flatMap(keyResult -> table.ofConsumer().of(keyResult).stream())
                        .filter(open::get)
                        .forEach(edges::add);
            }
            edges.endNode();
        }
        return edges.build();
    }

    private int firstOn(Id provider) {
        return table.on(provider, program.index()).get(0);
    }

    /** The places of the key results that have to be reached: the one itself, or those of the objective. */
    private IntStream keyResultsOf(Id provider) {
        Index index = program.index();
        if (provider instanceof KeyResultId) {
            return IntStream.of(index.get(IdKind.KEY_RESULT, provider));
        }
        int objective = index.get(IdKind.OBJECTIVE, provider);
        return IntStream.range(index.firstKeyResult(objective), index.firstKeyResult(objective + 1));
    }
}
