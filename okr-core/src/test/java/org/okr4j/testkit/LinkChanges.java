package org.okr4j.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;
import org.okr4j.value.Weight;

/** All links that can be added to a small program without closing a circle, and all that can be dropped. */
final class LinkChanges {

    private LinkChanges() {}

    static Optional<Arbitrary<Change>> added(ResolvedProgram program) {
        List<Change> changes = new ArrayList<>();
        for (Objective child : program.program().objectives()) {
            Set<ObjectiveId> below = below(program, child.id());
            for (Objective parent : program.program().objectives()) {
                if (!below.contains(parent.id())) {
                    Contribution link = parent.rollUp().usesChildren()
                            ? Contribution.contributes(parent.id(), Weight.of(3))
                            : Contribution.supports(parent.id());
                    add(changes, child, parent.id(), link);
                    for (KeyResult keyResult : parent.keyResults()) {
                        add(changes, child, keyResult.id(), Contribution.contributes(keyResult.id(), Weight.of(2)));
                    }
                }
            }
        }
        return anyOf(changes);
    }

    /** Any of the changes, if there are any. */
    static Optional<Arbitrary<Change>> anyOf(List<? extends Change> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(Arbitraries.of(changes));
    }

    private static void add(List<Change> changes, Objective child, Id parent, Contribution link) {
        if (child.parents().stream().noneMatch(known -> known.parent().equals(parent))) {
            changes.add(Change.link(child.id(), link));
        }
    }

    static Optional<Arbitrary<Change>> dropped(ResolvedProgram program) {
        List<Change> changes = new ArrayList<>();
        for (Objective child : program.program().objectives()) {
            child.parents().forEach(link -> changes.add(Change.unlink(child.id(), link.parent())));
        }
        return anyOf(changes);
    }

    /** An objective and all that serve it. */
    private static Set<ObjectiveId> below(ResolvedProgram program, ObjectiveId top) {
        Set<ObjectiveId> below = new HashSet<>(Set.of(top));
        List<ObjectiveId> open = new ArrayList<>(below);
        while (!open.isEmpty()) {
            for (Objective child : program.childrenOf(open.remove(open.size() - 1))) {
                if (below.add(child.id())) {
                    open.add(child.id());
                }
            }
        }
        return below;
    }
}
