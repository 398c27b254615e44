package org.okr4j.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from each line of a stream, when it is asked for.
 *
 * @param <T> the type of what the lines describe
 */
final class LineIterator<T> extends AbstractIterator<JsonLine<T>> {

    private final LineStream lines;
    private final Reading<T> reading;
    private int number;

    LineIterator(InputStream in, Reading<T> reading) {
        this.lines = new LineStream(in);
        this.reading = reading;
    }

    @Override
    protected @Nullable JsonLine<T> computeNext() {
        try {
            while (!lines.isExhausted()) {
                number++;
                JsonLine<T> line = line();
                lines.next();
                if (!isBlank(line)) {
                    return line;
                }
            }
            return endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonLine<T> line() throws IOException {
        try {
            return new JsonLine<>(number, Optional.of(reading.read(lines)), ImmutableList.of());
        } catch (OkrJsonException e) {
            return new JsonLine<>(
                    number,
                    Optional.empty(),
                    e.problems().stream().map(this::inStream).collect(ImmutableList.toImmutableList()));
        }
    }

    private DocumentProblem inStream(DocumentProblem problem) {
        Place place = problem.place();
        return DocumentProblem.of(new Place(place.pointer(), number, place.column()), problem.message());
    }

    private static boolean isBlank(JsonLine<?> line) {
        return line.problems().stream()
                .anyMatch(problem -> problem.message().key().equals(Parsed.EMPTY));
    }

    /**
     * Reads one document.
     *
     * @param <T> the type of what it describes
     */
    @FunctionalInterface
    interface Reading<T> {

        /** Reads a stream to its end. */
        T read(InputStream in) throws IOException;
    }
}
