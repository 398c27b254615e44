package org.okr4j.program;

import org.okr4j.text.Message;

/**
 * Says in words what stands in a thing.
 *
 * @param <T> the type of the thing
 * @param <V> the type of what stands in it
 */
interface Saying<T, V> {

    /**
     * Says it.
     *
     * @param shown how values of the program read
     * @param thing the thing
     * @param value what stands in it
     * @return the words
     */
    Message of(Shown shown, T thing, V value);
}
