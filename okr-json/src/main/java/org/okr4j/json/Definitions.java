package org.okr4j.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named types of one schema, each once, in the order in which they are met. */
final class Definitions {

    private final Map<String, ImmutableMap<String, Object>> types = new LinkedHashMap<>();

    /**
     * Adds a type unless it is there, and returns a reference to it.
     *
     * @throws IllegalStateException if another type has the name: one of them would be described by the schema of the other
     */
    ImmutableMap<String, Object> define(String name, Supplier<ImmutableMap<String, Object>> schema) {
        ImmutableMap<String, Object> known = types.get(name);
        if (known == null) {
            types.put(name, ImmutableMap.of());
            types.put(name, schema.get());
        } else if (!known.isEmpty()) {
            checkState(known.equals(schema.get()), "two types in one schema are called %s", name);
        }
        return ImmutableMap.of("$ref", "#/$defs/" + name);
    }

    /** All types so far, by name. */
    ImmutableMap<String, Object> all() {
        return ImmutableMap.copyOf(types);
    }

    /** The schema of documents of one kind, whole. */
    static ImmutableMap<String, Object> document(String title, View<?> root) {
        Definitions definitions = new Definitions();
        ImmutableMap<String, Object> reference = root.schema(definitions);
        return ImmutableMap.<String, Object>builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .putAll(reference)
                .put("$defs", definitions.all())
                .buildOrThrow();
    }
}
