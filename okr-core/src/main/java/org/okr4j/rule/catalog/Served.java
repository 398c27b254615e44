package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What objectives serve, and key results rely on: an objective, or a key result of it. */
final class Served {

    private Served() {}

    /** The objective that it is, or is a key result of. */
    static Objective objective(Id served, ResolvedProgram program) {
        return served instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult)
                : program.objective((ObjectiveId) served);
    }

    /** Its title or text, in quotation marks. */
    static Message title(Id served, ResolvedProgram program) {
        return Message.of(
                "catalog.title",
                served instanceof KeyResultId keyResult
                        ? program.keyResult(keyResult).text()
                        : objective(served, program).title());
    }

    /** An objective, all that it serves, straight or by way of others, as far as these are followed. */
    static ImmutableSet<Objective> upFrom(
            Objective objective, ResolvedProgram program, Predicate<Objective> isFollowed) {
        Set<Objective> seen = new LinkedHashSet<>();
        Deque<Objective> next = new ArrayDeque<>();
        next.add(objective);
        while (!next.isEmpty()) {
            Objective at = next.remove();
            if (seen.add(at)) {
                program.parentsOf(at.id()).stream().filter(isFollowed).forEach(next::add);
            }
        }
        return ImmutableSet.copyOf(seen);
    }
}
