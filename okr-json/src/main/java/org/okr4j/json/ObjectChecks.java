package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Set;
import org.okr4j.text.Message;

/** What must hold for the properties of one object together. */
final class ObjectChecks {

    private final int node;
    private final ImmutableMap<String, Integer> ordinals;
    private final int[] nodes;

    /**
     * Looks at one object.
     *
     * @param node the object
     * @param ordinals the numbers of its properties by name
     * @param nodes its properties by number, 0 where one is missing
     */
    ObjectChecks(int node, ImmutableMap<String, Integer> ordinals, int[] nodes) {
        this.node = node;
        this.ordinals = ordinals;
        this.nodes = nodes;
    }

    /** Reports which properties are missing and which must not stand together. */
    void check(DocumentReader in, ObjectView<?> view) throws IOException {
        for (Field<?, ?> field : view.fields()) {
            if (field.isRequired() && property(field.name()) == 0) {
                in.report(node, Message.of("json.missing", field.name()));
            }
        }
        if (view.choice().isPresent()) {
            check(in, view.choice().get());
        }
    }

    private void check(DocumentReader in, Choice choice) throws IOException {
        int given = 0;
        for (String name : choice.names()) {
            if (property(name) != 0 && ++given > 1) {
                in.report(property(name), Message.of("json.only-one", choice.names()));
            }
        }
        if (given == 0 && choice.isRequired()) {
            in.report(node, Message.of("json.none-of", choice.names()));
        }
    }

    private int property(String name) {
        return nodes[number(name)];
    }

    private int number(String name) {
        return ordinals.getOrDefault(name, 0);
    }

    /** Says that a property is not known, and which one may be meant. */
    static Message unknown(String name, Set<String> known) {
        return Nearest.to(name, known)
                .map(near -> Message.of("json.unknown-near", Excerpt.of(name), near))
                .orElseGet(() -> Message.of("json.unknown", Excerpt.of(name), known));
    }
}
