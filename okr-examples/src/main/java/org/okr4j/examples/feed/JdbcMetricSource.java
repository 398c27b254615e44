package org.okr4j.examples.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.examples.words.Words;
import org.okr4j.metric.MetricAnswer;
import org.okr4j.metric.MetricKey;
import org.okr4j.metric.MetricSource;

/**
 * Figures of a relational database. It reads and changes nothing: its connection is read-only, and each query stands for
 * itself.
 *
 * <p>A database that cannot be reached is asked once, not once for each figure. A query that takes too long is given up. This
 * class holds a connection, so it is closed, and it is not thread-safe.
 */
public final class JdbcMetricSource implements MetricSource, AutoCloseable {

    /** More than one row is too many; there is no need to know how many. */
    private static final int MOST_ROWS = 2;

    private final Database database;
    private final Queries queries;
    private final Words words;
    private final FigureReader figures;
    private @Nullable Connection connection;
    private @Nullable DatabaseException down;

    /**
     * Makes a source.
     *
     * @param database where it is, and how long it may take
     * @param queries what answers for which figure
     * @param words the language of what goes wrong
     */
    public JdbcMetricSource(Database database, Queries queries, Words words) {
        this.database = database;
        this.queries = queries;
        this.words = words;
        this.figures = new FigureReader(words);
    }

    @Override
    public MetricAnswer read(MetricKey key, LocalDate date) {
        Optional<Query> query = queries.find(key);
        return query.isPresent() ? ask(query.get(), key, date) : figures.none("sync.no-query");
    }

    private MetricAnswer ask(Query query, MetricKey key, LocalDate date) {
        try (PreparedStatement statement = connection().prepareStatement(query.sql())) {
            statement.setQueryTimeout(database.seconds());
            statement.setMaxRows(MOST_ROWS);
            query.bind(statement, key, date);
            try (ResultSet rows = statement.executeQuery()) {
                return figures.read(rows, date);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection connection() throws SQLException {
        if (down != null) {
            throw down;
        }
        if (connection == null) {
            connection = database.connect();
        }
        return connection;
    }

    /** What comes of an error: those of class 08, 28, 3D, 53 and 57P are about the connection, and there is no use in asking on. */
    private DatabaseException failure(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        String text = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        if (state.equals("57014")) {
            return new DatabaseException(words.say("sync.slow", database.seconds()), error);
        }
        if (state.matches("(08|28|3D|53|57P).*")) {
            DatabaseException failure = new DatabaseException(words.say("sync.down", text), error);
            down = failure;
            return failure;
        }
        return new DatabaseException(words.say("sync.refused", text), error);
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // All answers are there already: a connection that cannot even be closed costs none of them.
            connection = null;
        }
    }
}
