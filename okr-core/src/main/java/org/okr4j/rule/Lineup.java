package org.okr4j.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/**
 * The rules of a group, each with what keeps it from looking at anything, if something does, and with the records for which it
 * has asked so far; these are noted while rules run.
 */
record Lineup<T>(
        RuleGroup<T> group, ImmutableList<Optional<Message>> obstacles, ImmutableList<EnumSet<RecordKind>> asked) {

    /** Before a scene. */
    static <T> Lineup<T> of(RuleGroup<T> group, Scene scene) {
        ResolvedProgram program = scene.program();
        return program == null ? of(group, scene.scope()) : of(group, program);
    }

    /** Before a program. */
    static <T> Lineup<T> of(RuleGroup<T> group, ResolvedProgram program) {
        return new Lineup<>(group, obstacles(group, program), nothing(group));
    }

    /** Before a program that has come out of another one, before which this was. */
    Lineup<T> before(ResolvedProgram program) {
        return new Lineup<>(
                group,
                obstacles(group, program),
                asked.stream().map(EnumSet::copyOf).collect(toImmutableList()));
    }

    private static ImmutableList<Optional<Message>> obstacles(RuleGroup<?> group, ResolvedProgram program) {
        return group.rules().stream().map(rule -> rule.unmetNeed(program)).collect(toImmutableList());
    }

    private static ImmutableList<EnumSet<RecordKind>> nothing(RuleGroup<?> group) {
        return group.rules().stream()
                .map(rule -> EnumSet.noneOf(RecordKind.class))
                .collect(toImmutableList());
    }

    /** Before a draft, of which no more is at hand than a scope says. */
    static <T> Lineup<T> of(RuleGroup<T> group, Scope scope) {
        return new Lineup<>(
                group,
                group.rules().stream().map(rule -> obstacle(rule, scope)).collect(toImmutableList()),
                nothing(group));
    }

    private static Optional<Message> obstacle(Rule<?> rule, Scope scope) {
        return rule.scope().compareTo(scope) > 0
                ? Optional.of(Message.of(rule.scope().missing()))
                : Optional.empty();
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
