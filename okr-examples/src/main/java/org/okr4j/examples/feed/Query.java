package org.okr4j.examples.feed;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.metric.MetricKey;

/**
 * A question to a database, of which the day and the key are parameters: nothing is ever pasted into it.
 *
 * @param sql the query, with a question mark for each parameter
 * @param parameters what they are, in their order
 */
record Query(String sql, ImmutableList<Parameter> parameters) {

    /** A name behind one colon; two colons are a cast of PostgreSQL. What is quoted or a comment holds no parameter. */
    private static final Pattern NAME =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*(?s:.*?)\\*/|(?<!:):(date|key)\\b");

    /** What a query may ask for. */
    enum Parameter {
        DATE,
        KEY
    }

    /** Reads a query in which {@code :date} and {@code :key} stand for the parameters. */
    static Query parse(String text) {
        ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
        String sql = NAME.matcher(text).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            parameters.add(found.group(1).equals("date") ? Parameter.DATE : Parameter.KEY);
            return "?";
        });
        return new Query(sql, parameters.build());
    }

    void bind(PreparedStatement statement, MetricKey key, LocalDate date) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) == Parameter.DATE) {
                statement.setObject(i + 1, date);
            } else {
                statement.setString(i + 1, key.toString());
            }
        }
    }
}
