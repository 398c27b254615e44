package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;

/**
 * How the values of one type are written and described by a schema.
 *
 * @param <T> the type
 */
interface View<T> {

    /** Writes one value. */
    void write(T value, DocumentWriter out) throws IOException;

    /** The schema of all values of the type; a named type adds itself to the definitions and refers to them. */
    ImmutableMap<String, Object> schema(Definitions definitions);
}
