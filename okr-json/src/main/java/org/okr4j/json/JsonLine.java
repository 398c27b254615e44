package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One line of a stream of documents: what it describes, or what is wrong with it.
 *
 * <p>Lines of problems are those of the stream. This record is immutable and thread-safe if the value is.
 *
 * @param number the number of the line, counted from 1
 * @param value what the line describes; empty if something is wrong with it
 * @param problems what is wrong with the line, in its order; empty if there is a value
 * @param <T> the type of the value
 */
public record JsonLine<T>(int number, Optional<T> value, ImmutableList<DocumentProblem> problems) {

    /**
     * Checks that there is either a value or a problem.
     *
     * @param number the number of the line
     * @param value what it describes, if nothing is wrong
     * @param problems what is wrong, if anything is
     * @throws IllegalArgumentException if there are both or neither, or the number is not positive
     */
    public JsonLine {
        checkArgument(number > 0, "JsonLine: number must be positive: %s", number);
        requireNonNull(value, "value");
        checkArgument(
                value.isPresent() == problems.isEmpty(),
                "JsonLine: either a value or problems must be there: %s, %s",
                value,
                problems);
    }

    /**
     * {@return what the line describes}
     *
     * @throws OkrJsonException if something is wrong with it
     */
    public T orThrow() {
        return value.orElseThrow(() -> new OkrJsonException(problems));
    }
}
