package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.okr4j.text.Message;

/**
 * One property says which of the others there are: all of some, and no more.
 *
 * @param tag its name
 * @param names the names of the others, by the word in it
 */
record Variants(String tag, ImmutableMap<String, ImmutableList<String>> names) implements Constraint {

    @Override
    public void check(Given given, DocumentReader in) throws IOException {
        String word = given.value(tag).map(Object::toString).orElse("");
        ImmutableList<String> ofWord = names.get(word);
        if (ofWord == null) {
            return; // reported as missing or unknown
        }
        for (String name : ofWord) {
            if (!given.has(name)) {
                in.report(given.node(), Message.of("json.missing-of", name, word));
            }
        }
        for (String name : given.names()) {
            if (given.has(name) && !name.equals(tag) && !ofWord.contains(name)) {
                in.report(given.node(name), Message.of("json.foreign", name, word, ofWord));
            }
        }
    }

    @Override
    public ImmutableMap<String, Object> schema() {
        return ImmutableMap.of(
                "oneOf", names.keySet().stream().map(this::variant).collect(toImmutableList()));
    }

    private ImmutableMap<String, Object> variant(String word) {
        ImmutableList<String> ofWord = names.getOrDefault(word, ImmutableList.of());
        ImmutableList<String> known =
                ImmutableList.<String>builder().add(tag).addAll(ofWord).build();
        return ImmutableMap.of(
                "properties",
                ImmutableMap.of(tag, ImmutableMap.of("const", word)),
                "required",
                ofWord,
                "propertyNames",
                ImmutableMap.of("enum", known));
    }
}
