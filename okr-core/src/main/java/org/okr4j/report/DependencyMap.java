package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;

/** Draws what key results depend on. */
final class DependencyMap {

    private final Sight sight;
    private final BitSet involved = new BitSet();
    private final BitSet leftOut = new BitSet();

    /** Ids, and names of outside parties, in the order in which dependencies mention them. */
    private final Set<Object> ends = new LinkedHashSet<>();

    private DependencyMap(Sight sight) {
        this.sight = sight;
    }

    static Drawing of(Sight sight) {
        return new DependencyMap(sight).drawing();
    }

    private Drawing drawing() {
        look();
        return new Drawing(
                sight.title("report.picture.dependencies"),
                Direction.RIGHT,
                outsideParties(),
                Group.of(nodes(), sight.program()),
                dependencies()
                        .filter(dependency ->
                                ends.contains(dependency.consumer()) && ends.contains(Sight.provider(dependency)))
                        .map(this::edge)
                        .collect(toImmutableList()),
                sight.ids(leftOut));
    }

    private Stream<Dependency> dependencies() {
        return sight.program().program().dependencies().stream().filter(sight::shows);
    }

    private void look() {
        Scope scope = sight.view().scope();
        BitSet objectives = scope.objectives(sight);
        dependencies()
                .filter(dependency -> scope.hasNeighbors()
                        ? sight.objectivesOf(dependency).anyMatch(objectives::get)
                        : sight.objectivesOf(dependency).allMatch(objectives::get))
                .forEach(this::look);
    }

    private void look(Dependency dependency) {
        if (sight.objectivesOf(dependency).allMatch(sight::shows)) {
            sight.objectivesOf(dependency).forEach(involved::set);
            ends.add(Sight.provider(dependency));
            ends.add(dependency.consumer());
        } else {
            sight.objectivesOf(dependency).filter(each -> !sight.shows(each)).forEach(leftOut::set);
        }
    }

    private ImmutableList<Node> outsideParties() {
        return ends.stream()
                .filter(String.class::isInstance)
                .map(name -> Nodes.ofOutsideParty((String) name))
                .collect(toImmutableList());
    }

    private ImmutableListMultimap<UnitId, Node> nodes() {
        Nodes nodes = new Nodes(sight.scorecard());
        ImmutableListMultimap.Builder<UnitId, Node> byUnit = ImmutableListMultimap.builder();
        involved.stream().mapToObj(sight::objective).forEach(objective -> {
            if (ends.contains(objective.id())) {
                byUnit.put(objective.unit(), nodes.of(objective));
            }
            keyResults(objective).map(nodes::of).forEach(node -> byUnit.put(objective.unit(), node));
        });
        return byUnit.build();
    }

    private Stream<KeyResult> keyResults(Objective objective) {
        return objective.keyResults().stream().filter(keyResult -> ends.contains(keyResult.id()));
    }

    private Edge edge(Dependency dependency) {
        DependencyState state = dependency.stateAt(sight.scorecard().asOf());
        return new Edge(
                Sight.provider(dependency),
                dependency.consumer(),
                Stroke.of(state),
                Optional.of(dependency.id()),
                ImmutableList.of(
                        Message.of("report.picture.need", dependency.kind(), dependency.need()),
                        dependency
                                .neededBy()
                                .map(date -> Message.of("report.picture.state-by", state, date))
                                .orElseGet(() -> Message.of("{0}", state))));
    }
}
