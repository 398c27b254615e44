/**
 * The values of the library as JSON.
 *
 * <p>A type whose canonical text is one word is a JSON string: what {@code toString()} writes and {@code parse} reads.
 * {@link org.okr4j.json.OkrJsonModule} teaches this to Jackson.
 */
@NullMarked
package org.okr4j.json;

import org.jspecify.annotations.NullMarked;
