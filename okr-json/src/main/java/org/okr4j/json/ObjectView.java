package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Reports which properties are missing and which must not stand together. */
    void check(Given given, DocumentReader in) throws IOException {
        for (Field<T, ?> field : fields) {
            if (field.isRequired() && !given.has(field.name())) {
                Message missing = Message.of("json.missing", field.name());
                if (field.since() == FormatVersion.FIRST) {
                    in.report(given.node(), missing);
                } else {
                    in.reportFrom(field.since(), given.node(), missing);
                }
            }
        }
        if (constraint.isPresent()) {
            constraint.get().check(given, in);
        }
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.startObject();
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
        if (identity.isPresent()) {
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
