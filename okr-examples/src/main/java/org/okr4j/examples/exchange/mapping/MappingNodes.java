package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.okr4j.examples.exchange.table.YamlNode;
import org.okr4j.text.Message;

/** Reads the pieces of a mapping, and notes all that is wrong with them. It is not thread-safe. */
final class MappingNodes {

    private final ImmutableList.Builder<Note> problems = ImmutableList.builder();

    void report(YamlNode at, Message message) {
        problems.add(new Note(at.line(), message));
    }

    ImmutableList<Note> problems() {
        return problems.build();
    }

    /** Notes properties that nobody knows, and what is no map. */
    void check(YamlNode node, ImmutableList<String> known) {
        if (node.entries().isEmpty()) {
            report(node, Message.of("exchange.mapping.map", known));
        }
        entries(node).forEach((name, value) -> {
            if (!known.contains(name)) {
                report(value, Nearest.ask(Message.of("exchange.mapping.unknown", name), name, known));
            }
        });
    }

    ImmutableMap<String, YamlNode> entries(YamlNode node) {
        return node.entries().orElse(ImmutableMap.of());
    }

    Optional<String> text(YamlNode node, String name) {
        Optional<YamlNode> value = node.get(name);
        value.filter(each -> each.text().isEmpty())
                .ifPresent(each -> report(each, Message.of("exchange.mapping.text", name)));
        return value.flatMap(YamlNode::text);
    }

    Optional<Character> character(YamlNode node, String name) {
        Optional<String> text = text(node, name);
        text.filter(each -> each.length() != 1 || each.charAt(0) == '"')
                .ifPresent(each ->
                        report(node.get(name).orElse(node), Message.of("exchange.mapping.character", name, each)));
        return text.filter(each -> each.length() == 1).map(each -> each.charAt(0));
    }

    /** The items of a list, or the one that stands in its place. */
    ImmutableList<YamlNode> items(YamlNode node) {
        return node.items().orElseGet(() -> node.isNull() ? ImmutableList.of() : ImmutableList.of(node));
    }

    ImmutableList<String> texts(YamlNode node, String name) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (YamlNode item : node.get(name).map(this::items).orElse(ImmutableList.of())) {
            item.text().ifPresentOrElse(texts::add, () -> report(item, Message.of("exchange.mapping.text", name)));
        }
        return texts.build();
    }

    ImmutableMap<String, String> words(YamlNode node, String name) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        node.get(name).map(this::entries).orElse(ImmutableMap.of()).forEach((word, meaning) -> {
            if (meaning.text().isEmpty() && !meaning.isNull()) {
                report(meaning, Message.of("exchange.mapping.text", word));
            }
            words.put(word, meaning.text().orElse(""));
        });
        return words.buildOrThrow();
    }
}
