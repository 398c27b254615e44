package org.okr4j.examples.feed;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.input.Input;
import org.okr4j.examples.input.InputException;
import org.okr4j.examples.words.Words;
import org.okr4j.metric.MetricKey;

/**
 * The queries that answer for figures: a file of SQL in which a line {@code -- metric: KEY} stands above each. A query
 * returns one row: the figure, and if it is not of the day asked about, in a second column the day that it holds for.
 */
public final class Queries {

    private static final String MARK = "-- metric:";

    private final ImmutableMap<MetricKey, Query> byKey;

    private Queries(ImmutableMap<MetricKey, Query> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads the queries of a file.
     *
     * @param file the file, in UTF-8
     * @param words the language of what may be wrong
     * @return the queries
     * @throws InputException if the file cannot be read, or says nothing for a key, or something twice
     */
    public static Queries read(Path file, Words words) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), String.valueOf(file), words);
        } catch (IOException e) {
            throw Input.unreadable(file, e, words);
        }
    }

    /** Reads queries from text; the name says where it is from. */
    static Queries parse(String text, String name, Words words) {
        Map<MetricKey, StringBuilder> found = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MARK)) {
                current = new StringBuilder();
                try {
                    if (found.put(MetricKey.of(line.substring(MARK.length()).strip()), current) != null) {
                        throw refused(name, number, words.say("sync.query.twice"), null);
                    }
                } catch (IllegalArgumentException e) {
                    throw refused(name, number, words.say("sync.query.key"), e);
                }
            } else {
                current.append(line).append('\n');
            }
        }
        ImmutableMap.Builder<MetricKey, Query> queries = ImmutableMap.builder();
        found.forEach((key, sql) -> queries.put(key, query(key, sql.toString(), name, words)));
        return new Queries(queries.buildOrThrow());
    }

    private static Query query(MetricKey key, String text, String name, Words words) {
        String sql = CharMatcher.is(';').trimTrailingFrom(text.strip());
        if (sql.isBlank()) {
            throw refused(name, 0, words.say("sync.query.none", key), null);
        }
        return Query.parse(sql);
    }

    private static InputException refused(String name, int line, String message, @Nullable Exception cause) {
        return new InputException(
                ImmutableList.of(name + (line < 1 ? "" : ":" + line) + ": " + message),
                cause == null ? new IllegalArgumentException(message) : cause);
    }

    /** The query that answers for a figure. */
    Optional<Query> find(MetricKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
