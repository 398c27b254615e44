package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * How a type is written as a JSON object, and what its schema is.
 *
 * @param name the name of the type in a schema
 * @param fields its properties, in the order in which they are written
 * @param constraint what must hold for the properties together
 * @param identity gives the id of a thing that has one; such things may have extension properties
 * @param <T> the type
 */
record ObjectView<T>(
        String name,
        ImmutableList<Field<T, ?>> fields,
        Optional<? extends Constraint> constraint,
        Optional<Function<T, ? extends Id>> identity)
        implements View<T> {

    /** How the names of extension properties start. */
    static final String EXTENSION = "x-";

    boolean isExtensible() {
        return identity.isPresent();
    }

    /**
     * Reports which properties are missing and which must not stand together.
     *
     * @param node the object
     * @param nodes its properties in the order of the fields, 0 where one is missing
     * @param given all that is known of them
     */
    void check(int node, int[] nodes, Supplier<Given> given, DocumentReader in) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            Field<T, ?> field = fields.get(i);
            if (nodes[i] == 0 && field.isRequired()) {
                Message missing = Message.of("json.missing", field.name());
                if (field.since() == FormatVersion.FIRST) {
                    in.report(node, missing);
                } else {
                    in.reportFrom(field.since(), node, missing);
                }
            }
        }
        if (constraint.isPresent()) {
            constraint.get().check(given.get(), in);
        }
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.startObject();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, out);
        }
        if (identity.isPresent() && out.hasExtensions()) {
            Id id = identity.get().apply(value);
            for (Map.Entry<String, String> extension : out.extensionsOf(id).entrySet()) {
                out.name(Scalars.extension(extension.getKey()));
                AnyValue.write(extension.getValue(), out);
            }
        }
        out.endObject();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return definitions.define(name, () -> ObjectSchema.of(this, definitions));
    }
}
