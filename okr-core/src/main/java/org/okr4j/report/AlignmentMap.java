package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** Draws objectives and what they serve. */
final class AlignmentMap {

    private final Sight sight;
    private final BitSet shown = new BitSet();
    private final BitSet leftOut = new BitSet();

    private AlignmentMap(Sight sight) {
        this.sight = sight;
    }

    static Drawing of(Sight sight) {
        return new AlignmentMap(sight).drawing();
    }

    private Drawing drawing() {
        look();
        return new Drawing(
                sight.title("report.picture.alignment"),
                Direction.UP,
                priorities(),
                Group.of(nodes(), sight.program()),
                objectives().flatMap(this::edges).collect(toImmutableList()),
                sight.ids(leftOut));
    }

    private void look() {
        Scope scope = sight.view().scope();
        scope.objectives(sight).stream().forEach(this::look);
        if (scope.hasNeighbors()) {
            BitSet within = (BitSet) shown.clone();
            within.stream().flatMap(sight::linked).forEach(this::look);
        }
    }

    private void look(int objective) {
        (sight.shows(objective) ? shown : leftOut).set(objective);
    }

    private Stream<Objective> objectives() {
        return shown.stream().mapToObj(sight::objective);
    }

    private ImmutableListMultimap<UnitId, Node> nodes() {
        Nodes nodes = new Nodes(sight.scorecard());
        return objectives().collect(toImmutableListMultimap(Objective::unit, nodes::of));
    }

    private ImmutableList<Node> priorities() {
        ImmutableSet<PriorityId> named = objectives()
                .flatMap(objective -> objective.priorities().stream())
                .collect(toImmutableSet());
        return sight.program().program().organization().priorities().stream()
                .filter(priority -> named.contains(priority.id()))
                .map(Nodes::of)
                .collect(toImmutableList());
    }

    private Stream<Edge> edges(Objective child) {
        return Stream.concat(
                child.priorities().stream().map(priority -> edge(child, priority, Stroke.NAMES, ImmutableList.of())),
                child.parents().stream()
                        .filter(link -> shown.get(sight.objectiveOf(link.parent())))
                        .map(link -> edge(
                                child,
                                parent(link),
                                link.contributes() ? Stroke.CONTRIBUTES : Stroke.SUPPORTS,
                                label(link))));
    }

    private static Edge edge(Objective child, Id parent, Stroke stroke, ImmutableList<Message> label) {
        return new Edge(child.id(), parent, stroke, Optional.empty(), label);
    }

    private ObjectiveId parent(Contribution link) {
        return sight.objective(sight.objectiveOf(link.parent())).id();
    }

    private ImmutableList<Message> label(Contribution link) {
        ImmutableList.Builder<Message> label = ImmutableList.builder();
        if (link.parent() instanceof KeyResultId keyResult) {
            label.add(Nodes.text(sight.program().keyResult(keyResult).text()));
        }
        link.weight()
                .filter(weight -> !weight.equals(Weight.ONE))
                .ifPresent(weight -> label.add(Message.of("report.picture.weight", weight)));
        return label.build();
    }
}
