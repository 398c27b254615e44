package org.okr4j.rule.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.rule.RuleContext;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** An objective and all that it serves, straight or by way of others, by the ids to which links lead. */
final class Upward {

    private final Map<Id, Objective> byId = new HashMap<>();

    private Upward() {}

    static Upward from(RuleContext<Objective> context) {
        Upward upward = new Upward();
        upward.add(context.subject());
        context.objectivesServed().forEach(upward::add);
        return upward;
    }

    private void add(Objective objective) {
        byId.put(objective.id(), objective);
        objective.keyResults().forEach(keyResult -> byId.put(keyResult.id(), objective));
    }

    /** The objective that has an id, or whose key result has it. */
    Objective objective(Id served) {
        return requireNonNull(byId.get(served));
    }

    /** Its title or text, in quotation marks. */
    Message title(Id served) {
        Objective objective = objective(served);
        return Message.of(
                "catalog.title",
                served instanceof KeyResultId keyResult
                        ? objective.keyResult(keyResult).orElseThrow().text()
                        : objective.title());
    }

    /** An objective and what it serves, as far as that is followed. */
    ImmutableSet<Objective> from(Objective objective, Predicate<Objective> isFollowed) {
        Set<Objective> seen = new LinkedHashSet<>();
        Deque<Objective> next = new ArrayDeque<>();
        next.add(objective);
        while (!next.isEmpty()) {
            Objective at = next.remove();
            if (seen.add(at)) {
                at.parents().stream()
                        .map(Contribution::parent)
                        .map(this::objective)
                        .filter(isFollowed)
                        .forEach(next::add);
            }
        }
        return ImmutableSet.copyOf(seen);
    }
}
