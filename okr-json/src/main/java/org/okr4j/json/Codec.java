package org.okr4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are read, written and described by a schema: one declaration for all three.
 *
 * @param <T> the type
 */
interface Codec<T> extends View<T> {

    /**
     * Reads the value whose first token the reader is at, up to its last token.
     *
     * @return the value, or null if it is not well-formed; then every problem of it has been reported
     */
    @Nullable
    T read(DocumentReader in) throws IOException;
}
