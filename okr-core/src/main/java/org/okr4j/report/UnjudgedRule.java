package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.RuleId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** A rule that could not judge for some reason, and on what; on nothing in particular where it judged nothing at all. */
record UnjudgedRule(RuleId rule, ImmutableList<Id> things) {

    /** The rules of a group, joined by commas, written as a format needs them. */
    static Message texts(UnjudgedGroup group, Function<Id, Message> place, UnaryOperator<String> id) {
        return Message.of(
                "{0}", of(group).stream().map(rule -> rule.text(place, id)).toList());
    }

    /** The rules of a group, each once. */
    private static ImmutableList<UnjudgedRule> of(UnjudgedGroup group) {
        return group.entries().stream()
                .collect(toImmutableListMultimap(NotEvaluated::rule, NotEvaluated::subject))
                .asMap()
                .entrySet()
                .stream()
                .map(entry -> new UnjudgedRule(
                        entry.getKey(),
                        entry.getValue().stream().flatMap(Optional::stream).collect(toImmutableList())))
                .collect(toImmutableList());
    }

    /** The rule and, in parentheses, the things, written as a format needs them. */
    private Message text(Function<Id, Message> place, UnaryOperator<String> id) {
        String name = id.apply(rule.toString());
        return things.isEmpty()
                ? Message.of("{0}", name)
                : Message.of(
                        "report.findings.not-evaluated.on",
                        name,
                        things.stream().map(place).toList());
    }
}
