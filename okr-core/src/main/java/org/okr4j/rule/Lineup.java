package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;

/** The rules of a group, each with what keeps it from looking at anything in a scene, if something does. */
record Lineup<T>(RuleGroup<T> group, ImmutableList<Optional<Message>> obstacles) {

    static <T> Lineup<T> of(RuleGroup<T> group, Scene scene) {
        return new Lineup<>(
                group, group.rules().stream().map(rule -> obstacle(rule, scene)).collect(toImmutableList()));
    }

    private static Optional<Message> obstacle(Rule<?> rule, Scene scene) {
        return rule.scope().compareTo(scene.scope()) > 0
                ? Optional.of(Message.of(rule.scope().missing()))
                : Optional.ofNullable(scene.program()).flatMap(rule::unmetNeed);
    }

    int size() {
        return group.size();
    }

    Rule<T> rule(int place) {
        return group.rules().get(place);
    }

    /** Whether a rule looks at subjects at all. */
    boolean looks(int place) {
        return obstacles.get(place).isEmpty();
    }
}
