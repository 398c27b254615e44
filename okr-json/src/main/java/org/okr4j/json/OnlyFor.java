package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.okr4j.text.Message;

/**
 * Some properties belong to one word of another property each: given with it, and with no other.
 *
 * @param tag the name of the property that holds the word
 * @param names the names of those that belong to a word, by the word
 */
record OnlyFor(String tag, ImmutableMap<String, String> names) implements Constraint {

    @Override
    public void check(Given given, DocumentReader in) throws IOException {
        if (given.value(tag).isEmpty()) {
            return; // reported as missing or unknown
        }
        String word = OnlyFor.word(given.value(tag).get());
        for (Map.Entry<String, String> entry : names.entrySet()) {
            String name = entry.getValue();
            if (entry.getKey().equals(word) && !given.has(name)) {
                in.report(given.node(), Message.of("json.missing-of", name, word));
            } else if (!entry.getKey().equals(word) && given.has(name)) {
                in.report(given.node(name), Message.of("json.only-for", name, tag, entry.getKey(), word));
            }
        }
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? WordCodec.word(constant) : value.toString();
    }

    @Override
    public ImmutableMap<String, Object> schema() {
        return ImmutableMap.of(
                "allOf",
                names.entrySet().stream()
                        .map(entry -> rule(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableMap<String, Object> rule(String word, String name) {
        return ImmutableMap.of(
                "if",
                ImmutableMap.of("properties", ImmutableMap.of(tag, ImmutableMap.of("const", word))),
                "then",
                ImmutableMap.of("required", ImmutableList.of(name)),
                "else",
                ImmutableMap.of("not", ImmutableMap.of("required", ImmutableList.of(name))));
    }
}
