package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;

/** The schema of an object, from the declaration of its properties. */
final class ObjectSchema {

    private ObjectSchema() {}

    static <T> ImmutableMap<String, Object> of(ObjectView<T> view, Definitions definitions) {
        ImmutableMap<String, Object> properties = view.fields().stream()
                .collect(toImmutableMap(Field::name, field -> field.view().schema(definitions)));
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.<String, Object>builder()
                .put("type", "object")
                .put(
                        "required",
                        view.fields().stream()
                                .filter(Field::isRequired)
                                .map(Field::name)
                                .collect(toImmutableList()))
                .put("properties", properties);
        if (view.isExtensible()) {
            schema.put("patternProperties", ImmutableMap.of("^" + ObjectView.EXTENSION, true));
        }
        schema.put("additionalProperties", false);
        view.constraint().ifPresent(constraint -> schema.putAll(constraint.schema()));
        return schema.buildOrThrow();
    }
}
